import { ByHand, ReadingChange, ReadingValue } from '../../../../components/reading';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { isByHand } from '../../../../utils/lib/by-hand';
import { formatTime } from '../../../../utils/lib/format';
import { platformName } from '../../subjects/platform-name';
import { zoneHere } from '../../use-filters';
import { SubjectName } from './subject-name';
import type { Followers } from './use-worked';

/** Followers by channel: as last seen, and what changed for certain between which two sightings. */
export function FollowerTable({ followers }: { followers: readonly Followers[] }) {
  const { worked: words } = useWords();
  const locale = useLocale();
  const time = (at: number) => formatTime(at, zoneHere, locale, Date.now());
  return (
    <div class="worked-part">
      <h3>{words.followers}</h3>
      {followers.length === 0 ? (
        <p class="faint">{words.noFollowers}</p>
      ) : (
        <Table
          label={words.followers}
          columns={[
            { id: 'name', label: words.channel },
            { id: 'metric', label: words.now, num: true },
            { id: 'metric', label: words.change, num: true },
            { id: 'between', label: words.between, num: true },
          ]}
        >
          {followers.map(({ channel, last, movement, leapt }) => (
            <tr key={channel.id}>
              <td>
                <SubjectName subject={channel} odd={leapt} />{' '}
                <span class="faint">{platformName(channel.platform, locale)}</span>
              </td>
              <td class="num">
                {last ? (
                  <a class="proof" href={`#/capture/${last.captureId}`}>
                    <ReadingValue reading={last} wide />
                  </a>
                ) : (
                  <span class="faint">{words.notSeen}</span>
                )}
              </td>
              <td class="num">
                {movement ? (
                  <>
                    <ReadingChange before={movement.first} now={movement.last} />
                    {isByHand(movement.first) && <ByHand />}
                  </>
                ) : (
                  last && <span class="faint">{words.seenOnce}</span>
                )}
              </td>
              <td class="num muted">
                {movement && (
                  <>
                    <a class="quiet-link" href={`#/capture/${movement.first.captureId}`}>
                      {time(movement.first.at)}
                    </a>
                    {' → '}
                    <a class="quiet-link" href={`#/capture/${movement.last.captureId}`}>
                      {time(movement.last.at)}
                    </a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}
