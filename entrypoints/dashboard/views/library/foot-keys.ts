import type { Words } from '../../../../utils/words';

/** The keys shown at the foot of a list, in the order in which one needs them. */
export function listFoot(foot: Words['library']['foot']): { keys: string[]; label: string }[] {
  return [
    { keys: ['j', 'k'], label: foot.move },
    { keys: ['Enter'], label: foot.open },
    { keys: ['x'], label: foot.select },
    { keys: ['t'], label: foot.tag },
    { keys: ['n'], label: foot.note },
    { keys: ['b'], label: foot.brand },
    { keys: ['c'], label: foot.copy },
    { keys: ['Backspace'], label: foot.bin },
  ];
}
