import { Thumb } from '../../../../components/thumb';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import type { Capture } from '../../../../utils/model';
import { goTo } from '../../hash-location';
import { shownExtent } from '../../shown-extent';
import { zoneHere } from '../../use-filters';

/** All captures of the same page, newest first; [ and ] walk through them. */
export function SamePage({ capture, captures }: { capture: Capture; captures: Capture[] }) {
  const words = useWords();
  const locale = useLocale();
  const at = captures.findIndex((each) => each.id === capture.id);
  const walk = (by: number) => () => {
    const next = captures[at + by];
    if (next) goTo(`/capture/${next.id}`, { replace: true });
  };
  useShortcuts(words.capture.title, [
    { keys: ['['], label: words.capture.earlier, run: walk(1) },
    { keys: [']'], label: words.capture.later, run: walk(-1) },
  ]);
  if (captures.length < 2) return null;
  return (
    <section>
      <h2>{words.capture.samePage(captures.length)}</h2>
      <ol class="same-page">
        {captures.map((each) => (
          <li key={each.id}>
            <a href={`#/capture/${each.id}`} {...(each.id === capture.id && { 'aria-current': 'true' })}>
              <Thumb capture={each} />
              <span class="grow">
                <span class="num">
                  {formatTime(each.at, zoneHere, locale, Date.now())}
                  {shownExtent(each, words)}
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
