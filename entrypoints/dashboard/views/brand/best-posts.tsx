import { ByHand, ReadingRange } from '../../../../components/reading';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { platformName } from '../../subjects/platform-name';
import { SubjectName } from './subject-name';
import type { Ranking } from './worked-panel';

const MOST = 5;

/** The posts with the most engagement, account by account; what overlaps shares its places. */
export function BestPosts({ accounts, revisited }: Ranking) {
  const { worked: words, metrics } = useWords();
  const locale = useLocale();
  const shown = accounts.filter(({ best }) => best.length > 0);
  return (
    <>
      <h3>{words.best}</h3>
      {shown.length === 0 && <p class="faint">{words.noPosts}</p>}
      {shown.map(({ channelId, platform, best, left, leapt, metrics: added }) => {
        const label = words.bestOf(
          platformName(platform, locale),
          added.map((metric) => metrics.names[metric]).join(' + '),
        );
        return (
          <div key={`${platform} ${channelId}`} class="worked-part">
            <p class="muted">{label}</p>
            <Table
              label={label}
              columns={[
                { id: 'place', label: words.place },
                { id: 'name', label: words.post },
                { id: 'metric', label: words.engagement, num: true },
              ]}
            >
              {best.slice(0, MOST).map(({ item, best: top, worst }) => (
                <tr key={item.item.id}>
                  <td class="num" {...(top !== worst && { title: words.tied })}>
                    {words.places(top, worst)}
                  </td>
                  <td>
                    <SubjectName
                      subject={item.item}
                      odd={leapt.has(item.item.id)}
                      revisited={revisited.get(item.item.id)}
                    />
                  </td>
                  <td class="num">
                    <a class="proof" href={`#/capture/${item.captureId}`}>
                      <ReadingRange reading={{ ...item, raw: '', unit: null }} />
                      {item.byHand && <ByHand />}
                    </a>
                  </td>
                </tr>
              ))}
            </Table>
            {left > 0 && <p class="faint">{words.left(left)}</p>}
          </div>
        );
      })}
    </>
  );
}
