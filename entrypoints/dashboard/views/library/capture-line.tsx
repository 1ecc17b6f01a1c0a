import { useWords } from '../../../../components/words';
import { snippet } from '../../../../utils/lib/snippet';
import type { Match } from '../../../../utils/library/match';
import type { Capture } from '../../../../utils/model';
import { Marked, near } from './marked';

interface CaptureLineProps {
  capture: Capture;
  match: Match | undefined;
  words: readonly string[];
}

/** A capture's title as the link to it, with the words searched for marked. */
export function CaptureTitle({ capture, words }: Omit<CaptureLineProps, 'match'>) {
  const untitled = useWords().library.untitled;
  const title = capture.title || capture.url || untitled;
  const marked = words.length > 0 ? snippet(title, words, title.length) : null;
  return (
    <a class="capture-title" href={`#/capture/${capture.id}`} data-capture={capture.id} title={title}>
      {marked ? <Marked snippet={marked} /> : title}
    </a>
  );
}

/** What stands below the title: where the words were found, else the note, else how the text begins. */
export function CaptureExcerpt({ capture, match }: Omit<CaptureLineProps, 'words'>) {
  if (match && match.field !== 'title') return <Marked snippet={near(match.snippet)} />;
  return capture.note || capture.description || capture.excerpt;
}
