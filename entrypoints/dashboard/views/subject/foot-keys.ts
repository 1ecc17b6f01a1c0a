import type { Words } from '../../../../utils/words';

/** The keys shown at the foot of a subject. */
export function subjectFoot(
  foot: Words['subjects']['foot'],
  isChannel: boolean,
  hasPage: boolean,
): { keys: string[]; label: string }[] {
  return [
    ...(isChannel
      ? [
          { keys: ['f'], label: foot.follow },
          { keys: ['j', 'k'], label: foot.move },
          { keys: ['Enter'], label: foot.open },
          { keys: ['s'], label: foot.sort },
          { keys: ['shift+s'], label: foot.turn },
        ]
      : []),
    ...(hasPage ? [{ keys: ['o'], label: foot.page }] : []),
    { keys: ['Escape'], label: foot.back },
  ];
}
