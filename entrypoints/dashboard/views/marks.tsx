import './marks/marks.css';
import { ImageOff } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { useParams } from 'wouter-preact';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useLiveQuery } from '../../../components/use-live-query';
import { useWords } from '../../../components/words';
import { getCapture, getContent } from '../../../utils/library/captures';
import { getMarks } from '../../../utils/library/marks';
import { layerOf } from '../../../utils/marks/editing';
import type { PictureOf } from '../../../utils/model';
import { sheetFor } from '../pictures/sheet';
import { EditorView } from './marks/editor-view';

/** No larger picture can be decoded and drawn on without the page running out of memory. */
const MOST_PIXELS = 64e6;

/** One picture of a capture, to be drawn on. */
export function MarksView() {
  const { id = '', of: named = '' } = useParams();
  const of: PictureOf = named === 'page' || named === 'image' ? named : 'picture';
  const { marks: words, common, capture: own, library } = useWords();
  const key = `to mark ${id} ${of}`;
  const found = useLiveQuery(async () => {
    const [capture, content] = [await getCapture(id), await getContent(id)];
    return { capture, sheet: capture && sheetFor(capture, content, of) };
  }, key);
  const first = useLiveQuery(async () => ({ layer: layerOf(await getMarks(id, of)) }), `first ${key}`);
  const sheet = useMemo(() => found?.sheet ?? null, [JSON.stringify(found?.sheet)]);
  const megapixels =
    Math.max(0, ...(sheet?.strips ?? []).map(({ picture }) => picture.width * picture.height)) / 1e6;
  if (!found || !first) {
    return (
      <Page title={common.screens.marks} padded>
        <Skeleton rows={8} />
      </Page>
    );
  }
  if (!found.capture || !sheet || megapixels > MOST_PIXELS / 1e6) {
    const isLarge = found.capture && sheet;
    return (
      <Page title={common.screens.marks}>
        <EmptyState icon={ImageOff} title={words.noPicture.title}>
          <p>{isLarge ? words.tooLarge(Math.round(megapixels)) : words.noPicture.text}</p>
          <a class="button primary" href={found.capture ? `#/capture/${id}` : '#/library'}>
            {own.back}
          </a>
        </EmptyState>
      </Page>
    );
  }
  const title = found.capture.title || found.capture.url || library.untitled;
  return <EditorView key={key} capture={found.capture} sheet={sheet} first={first.layer} title={title} />;
}
