import './capture/capture.css';
import { ArrowLeft, FileQuestion } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useParams } from 'wouter-preact';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useLiveQuery } from '../../../components/use-live-query';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../components/words';
import { formatExactTime } from '../../../utils/lib/format';
import { isolated } from '../../../utils/lib/reordering';
import { safeLink } from '../../../utils/lib/url';
import { capturesOfPage, getCapture, getContent } from '../../../utils/library/captures';
import type { Capture, CaptureContent } from '../../../utils/model';
import { goTo } from '../hash-location';
import { lastList, neighbour } from '../last-list';
import { PackProgress } from '../pack/pack-progress';
import { usePack } from '../pack/use-pack';
import { useDeeds } from '../use-deeds';
import { BrandField } from './capture/brand-field';
import { FactsPanel } from './capture/facts-panel';
import { captureFoot } from './capture/foot-keys';
import { NoteField } from './capture/note-field';
import { Notices } from './capture/notices';
import { PicturePanel } from './capture/picture-panel';
import { Quotes } from './capture/quotes';
import { RawPanel } from './capture/raw-panel';
import { SamePage } from './capture/same-page';
import { SeenPanel } from './capture/seen/seen-panel';
import { SnapshotLine } from './capture/snapshot-line';
import { TagsField } from './capture/tags-field';
import { TextPanel } from './capture/text-panel';

/** One capture with all that it holds. */
export function CaptureView() {
  const { id = '' } = useParams();
  const { capture: own, common } = useWords();
  const found = useLiveQuery(async () => {
    const capture = await getCapture(id);
    return { capture, content: capture && (await getContent(id)) };
  }, id);
  if (!found) {
    return (
      <Page title={common.screens.capture}>
        <Skeleton rows={8} />
      </Page>
    );
  }
  if (!found.capture) {
    return (
      <Page title={common.screens.capture}>
        <EmptyState icon={FileQuestion} title={own.gone.title}>
          <p>{own.gone.text}</p>
          <a class="button primary" href="#/library">
            {own.back}
          </a>
        </EmptyState>
      </Page>
    );
  }
  return <Detail key={id} capture={found.capture} content={found.content} />;
}

function Detail({ capture, content }: { capture: Capture; content: CaptureContent | null }) {
  const allWords = useWords();
  const { capture: own, evidence, library: words } = allWords;
  const locale = useLocale();
  const deeds = useDeeds();
  const packing = usePack();
  const body = useRef<HTMLElement>(null);
  const same = useLiveQuery(() => capturesOfPage(capture.pageKey), capture.pageKey) ?? [];
  const title = capture.title || capture.url || words.untitled;
  const site = capture.siteName ?? capture.site;
  const href = safeLink(capture.url);
  const back = () => goTo(lastList().address);
  const walk = (by: number) => () => {
    const to = neighbour(capture.id, by);
    if (to) goTo(`/capture/${to}`, { replace: true });
  };
  const bin = async () => {
    const to = neighbour(capture.id, 1) ?? neighbour(capture.id, -1);
    await deeds.bin([capture.id]);
    goTo(to ? `/capture/${to}` : lastList().address, { replace: true });
  };
  useShortcuts(own.title, [
    { keys: ['Escape'], label: own.back, run: back },
    { keys: ['j'], label: words.next, run: walk(1) },
    { keys: ['k'], label: words.previous, run: walk(-1) },
    ...(href ? [{ keys: ['o'], label: own.openPage, run: () => void open(href, '_blank', 'noopener') }] : []),
    { keys: ['p'], label: evidence.pack, run: () => void packing.pack([capture.id]) },
    { keys: ['Backspace', 'Delete'], label: words.bin, run: () => void bin() },
  ]);
  const bar = (
    <>
      <Button kind="quiet" icon={ArrowLeft} keys="Escape" onClick={back}>
        {own.back}
      </Button>
      <span class="grow" />
      {href && (
        <a class="button" href={href} target="_blank" rel="noopener noreferrer nofollow">
          {own.openPage} <kbd>O</kbd>
        </a>
      )}
      {packing.progress ? (
        <PackProgress {...packing} />
      ) : (
        <Button keys="p" onClick={() => packing.pack([capture.id])}>
          {evidence.pack}
        </Button>
      )}
      {capture.binned === 0 && (
        <Button kind="danger" keys="Backspace" onClick={bin}>
          {words.bin}
        </Button>
      )}
    </>
  );
  return (
    <Page title={title} hideTitle bar={bar} body={body} keys={captureFoot(allWords)}>
      <article class="capture-page">
        <div class="capture-main">
          <header class="capture-head">
            <h2>{title}</h2>
            <p class="faint">
              <bdi>{site}</bdi>
              {site && capture.author && ' · '}
              <bdi>{capture.author}</bdi>
            </p>
          </header>
          <Notices capture={capture} />
          {capture.trigger !== 'live' && (
            <PicturePanel
              key={capture.id}
              capture={capture}
              page={content?.page ?? null}
              title={title}
              taken={`${isolated(capture.site || title)} · ${formatExactTime(capture.at, capture.zone, locale)}`}
            />
          )}
          <SnapshotLine captureId={capture.id} />
          <SeenPanel capture={capture} scroller={body} />
          {content && <Quotes capture={capture} content={content} />}
          {content && !capture.dated && <TextPanel content={content} lang={capture.lang} />}
        </div>
        <aside class="capture-side" aria-label={own.facts}>
          <BrandField capture={capture} />
          <TagsField capture={capture} />
          <NoteField capture={capture} />
          <SamePage capture={capture} captures={same} />
          {content && <FactsPanel capture={capture} content={content} />}
          {content && <RawPanel content={content} />}
        </aside>
      </article>
    </Page>
  );
}
