import { ByHand, ReadingRange } from '../../../../components/reading';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatSpan } from '../../../../utils/lib/format-reading';
import type { Span } from '../../../../utils/metrics/ages';
import { MIN_SAMPLE } from '../../../../utils/metrics/own-median';
import { platformName } from '../../subjects/platform-name';
import { SubjectName } from './subject-name';
import type { Ranking } from './worked-panel';

const MOST = 5;
const ARROWS = { above: '▲', below: '▼' };

/** Posts by speed: how they stand to the median of their account's other posts when those were as old. */
export function PacedPosts({ accounts, revisited }: Ranking) {
  const { worked: words, metrics } = useWords();
  const locale = useLocale();
  const spans = { minutes: words.minutes, hours: words.hours, days: words.dayCount };
  return (
    <>
      <h3>{words.pace}</h3>
      {accounts.length === 0 && <p class="faint">{words.noPosts}</p>}
      {accounts.map(({ channelId, platform, by, paced, leapt, tooFew, noAge }) => {
        const told = paced.flatMap(({ item, ...places }) =>
          item.against.verdict === 'unproved' ? [] : [{ ...item, ...places, verdict: item.against.verdict }],
        );
        const above = told.filter(({ verdict }) => verdict === 'above').length;
        const label = words.paceOf(platformName(platform, locale), by ? metrics.names[by] : '');
        return (
          <div key={`${platform} ${channelId}`} class="worked-part">
            {by && <p class="muted">{label}</p>}
            {paced.length > 0 && (
              <p>{words.standing(above, told.length - above, paced.length - told.length)}</p>
            )}
            {told.length > 0 && (
              <Table
                label={label}
                columns={[
                  { id: 'place', label: words.place },
                  { id: 'name', label: words.post },
                  { id: 'verdict', label: words.versus, num: true },
                ]}
              >
                {told.slice(0, MOST).map(({ subject, against, verdict, best, worst }) => (
                  <tr key={subject.id}>
                    <td class="num" {...(best !== worst && { title: words.tied })}>
                      {words.places(best, worst)}
                    </td>
                    <td>
                      <SubjectName
                        subject={subject}
                        odd={leapt.has(subject.id)}
                        revisited={revisited.get(subject.id)}
                      />
                      <div class="cut faint">
                        {words.about(ageText(against.age, spans), against.sample, against.of)}
                      </div>
                    </td>
                    <td class="num">
                      <a class="proof" href={`#/capture/${against.point.captureId}`}>
                        <span aria-hidden="true">{ARROWS[verdict]} </span>
                        {words.verdict[verdict]}
                        <div class="faint">{words.times(timesIn(against.times))}</div>
                      </a>
                      {against.byHand && <ByHand />}
                      {against.unverified && (
                        <ReadingRange
                          reading={{ ...against.median, raw: '', unit: null, unverified: true }}
                        />
                      )}
                    </td>
                  </tr>
                ))}
              </Table>
            )}
            {tooFew > 0 && <p class="faint">{words.tooFew(tooFew, MIN_SAMPLE)}</p>}
            {noAge > 0 && <p class="faint">{words.noAge(noAge)}</p>}
          </div>
        );
      })}
    </>
  );
}

/** What is known of an age: one span of time, or between which two. */
function ageText({ from, to }: Span, words: Parameters<typeof formatSpan>[1]): string {
  const [first, last] = [formatSpan(from, words), formatSpan(to, words)];
  return first === last ? last : `${first} – ${last}`;
}

/** 1.2–3.4 ×, rounded outwards. */
function timesIn({ low, high }: { low: number; high: number | null }): string {
  const from = Math.floor(low * 10) / 10;
  return high === null ? `≥ ${from} ×` : `${from}–${Math.ceil(high * 10) / 10} ×`;
}
