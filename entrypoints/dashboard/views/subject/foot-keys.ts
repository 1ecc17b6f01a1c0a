import type { Words } from '../../../../utils/words';

/** The keys shown at the foot of a subject. */
export function subjectFoot(
  { subjects: { foot }, series }: Words,
  isChannel: boolean,
  hasPage: boolean,
  hasMetrics: boolean,
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
    ...(hasMetrics ? [{ keys: ['m'], label: series.foot }] : []),
    ...(hasPage ? [{ keys: ['o'], label: foot.page }] : []),
    { keys: ['Escape'], label: foot.back },
  ];
}
