import type { Words } from '../../../../utils/words';

/** The keys shown at the foot of a capture. */
export function captureFoot({
  capture: { foot },
  evidence,
  marks,
}: Words): { keys: string[]; label: string }[] {
  return [
    { keys: ['j', 'k'], label: foot.walk },
    { keys: ['[', ']'], label: foot.same },
    { keys: ['v'], label: foot.picture },
    { keys: ['d'], label: evidence.savePicture },
    { keys: ['a'], label: marks.mark },
    { keys: ['t'], label: foot.tag },
    { keys: ['n'], label: foot.note },
    { keys: ['b'], label: foot.brand },
    { keys: ['m'], label: foot.copy },
  ];
}
