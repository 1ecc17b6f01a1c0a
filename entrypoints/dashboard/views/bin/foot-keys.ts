import type { Words } from '../../../../utils/words';

/** The keys shown at the foot of the bin. */
export function binFoot(foot: Words['bin']['foot']): { keys: string[]; label: string }[] {
  return [
    { keys: ['j', 'k'], label: foot.move },
    { keys: ['x'], label: foot.select },
    { keys: ['r'], label: foot.restore },
    { keys: ['Delete'], label: foot.erase },
  ];
}
