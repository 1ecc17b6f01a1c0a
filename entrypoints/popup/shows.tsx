import './shows.css';
import type { Phase } from '../../components/draft/enter';
import { Progress } from '../../components/progress';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { isPart, PARTS } from '../../utils/lib/extents';
import type { CaptureJob, Extent } from '../../utils/model';
import { isBare, isPrivate } from '../../utils/platforms/site-of-address';

interface ShowsProps {
  url: string;
  /** A script may run in the page. */
  canPoint: boolean;
  whole: boolean;
  phase: Phase;
  /** How far the picture is, once it is being taken. */
  strips: CaptureJob['strips'];
  onWhole: (whole: boolean) => void;
  /** The popup gives way to the page. */
  onLeave: (extent: Extent) => void;
  /** What was taken is enough. */
  onStop: () => void;
}

const KEYS: Partial<Record<Extent, string>> = { page: 'f', region: 'g', element: 'e', pane: 'i', later: 'w' };

/** What of the page its picture is to show; while a whole page is taken, how far it is. */
export function Shows({ url, canPoint, whole, phase, strips, onWhole, onLeave, onStop }: ShowsProps) {
  const words = useWords().popup;
  const bare = isBare(url);
  const ways: Extent[] = ['view', 'page', ...(canPoint && !bare ? PARTS : []), 'later'];
  const now = whole ? 'page' : 'view';
  const choose = (extent: Extent) =>
    extent === 'view' || extent === 'page' ? onWhole(extent === 'page') : onLeave(extent);
  useShortcuts(words.heading, [
    { keys: [KEYS.page ?? ''], label: words.keys.whole, run: () => onWhole(!whole) },
    ...ways
      .filter((way) => way === 'later' || isPart(way))
      .map((way) => ({ keys: [KEYS[way] ?? ''], label: words.keys[way], run: () => choose(way) })),
  ]);
  if (phase === 'saving' && whole) {
    const text = strips ? words.walking(strips.taken, strips.of) : words.walkingSoon;
    return <Progress text={text} part={strips ? strips.taken / strips.of : null} onCancel={onStop} />;
  }
  if (isPrivate(url)) return null;
  return (
    <>
      <fieldset class="shows" aria-label={words.shows} disabled={phase === 'saving'}>
        {ways.map((way) => (
          <button
            type="button"
            key={way}
            aria-pressed={way === 'view' || way === 'page' ? way === now : undefined}
            onClick={() => choose(way)}
          >
            {words.extents[way]}
            {KEYS[way] && <kbd>{KEYS[way]?.toUpperCase()}</kbd>}
          </button>
        ))}
      </fieldset>
      {bare && <p class="faint">{words.bare}</p>}
    </>
  );
}
