import { Thumb } from '../../../../components/thumb';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import type { Capture } from '../../../../utils/model';
import { goTo } from '../../hash-location';
import { zoneHere } from '../../use-filters';

/** All captures of the same page, newest first; [ and ] walk through them. */
export function SamePage({ capture, captures }: { capture: Capture; captures: Capture[] }) {
  const words = useWords().capture;
  const locale = useLocale();
  const at = captures.findIndex((each) => each.id === capture.id);
  const walk = (by: number) => () => {
    const next = captures[at + by];
    if (next) goTo(`/capture/${next.id}`, { replace: true });
  };
  useShortcuts(words.title, [
    { keys: ['['], label: words.earlier, run: walk(1) },
    { keys: [']'], label: words.later, run: walk(-1) },
  ]);
  if (captures.length < 2) return null;
  return (
    <section>
      <h2>{words.samePage(captures.length)}</h2>
      <ol class="same-page">
        {captures.map((each) => (
          <li key={each.id}>
            <a href={`#/capture/${each.id}`} {...(each.id === capture.id && { 'aria-current': 'true' })}>
              <Thumb capture={each} />
              <span class="grow">
                <span class="num">
                  {formatTime(each.at, zoneHere, locale, Date.now())}
                  {each.part && ` · ${words.partNames[each.part]}`}
                </span>
                <span class="cut faint">{each.title !== capture.title ? each.title : each.note}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
