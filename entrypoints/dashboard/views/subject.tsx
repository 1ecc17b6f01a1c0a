import './subject/subject.css';
import { ArrowLeft, FileQuestion, MessagesSquare } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { useParams } from 'wouter-preact';
import { BrandMark } from '../../../components/brand-mark';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../components/words';
import { withoutReordering } from '../../../utils/lib/reordering';
import { metricsIn } from '../../../utils/lib/telling';
import { safeLink } from '../../../utils/lib/url';
import type { Metric } from '../../../utils/model';
import { goBack } from '../hash-location';
import { platformName } from '../subjects/platform-name';
import { lineOfSubject } from '../subjects/subject-line';
import { SubjectTable } from '../subjects/subject-table';
import { useRevisited } from '../subjects/use-revisited';
import { EditsPanel } from './subject/edits-panel';
import { Follow } from './subject/follow';
import { subjectFoot } from './subject/foot-keys';
import { RankHistory } from './subject/rank-history';
import { ReadingTable } from './subject/reading-table';
import { SeriesPanel } from './subject/series-panel';
import { SubjectFacts } from './subject/subject-facts';
import { type SubjectNow, useSample, useSightings, useSubject } from './subject/use-subject';

/** A post, a product, a channel or a keyword: all its numbers by time, each with its evidence. */
export function SubjectView() {
  const { id = '' } = useParams();
  const { subjects: words, common, capture } = useWords();
  const now = useSubject(id);
  if (now === undefined) {
    return (
      <Page title={common.screens.subject}>
        <Skeleton rows={8} />
      </Page>
    );
  }
  if (now === null) {
    return (
      <Page title={common.screens.subject}>
        <EmptyState icon={FileQuestion} title={words.gone.title}>
          <p>{words.gone.text}</p>
          <a class="button primary" href="#/library">
            {capture.back}
          </a>
        </EmptyState>
      </Page>
    );
  }
  return <SubjectPage key={id} {...now} />;
}

function SubjectPage({ subject, channel, brands, posts }: SubjectNow) {
  const spoken = useWords();
  const { subjects: words, ranks } = spoken;
  const locale = useLocale();
  const body = useRef<HTMLElement>(null);
  const name = withoutReordering(subject.name || (subject.handle ?? '')) || words.unnamed;
  const href = safeLink(subject.url);
  const metrics = metricsIn(Object.keys(subject.latest) as Metric[]);
  const [picked, setPicked] = useState<Metric | null>(null);
  const metric = picked !== null && metrics.includes(picked) ? picked : metrics[0];
  const sample = useSample(subject.id, metric);
  const sightings = useSightings(subject, sample !== undefined);
  const revisited = useRevisited(`channel ${subject.id}`, posts);
  const isChannel = subject.kind === 'channel';
  const isKeyword = subject.kind === 'keyword';
  const owner = brands.find(({ id }) => id === (isChannel ? subject : channel)?.brandId);
  useShortcuts(words.title, [
    { keys: ['Escape'], label: words.back, run: goBack },
    ...(href
      ? [{ keys: ['o'], label: words.openPage, run: () => void open(href, '_blank', 'noopener') }]
      : []),
  ]);
  const bar = (
    <>
      <Button kind="quiet" icon={ArrowLeft} keys="Escape" onClick={goBack}>
        {words.back}
      </Button>
      <span class="grow" />
      {isChannel && <Follow channel={subject} brands={brands} />}
      {href && (
        <a class="button" href={href} target="_blank" rel="noopener noreferrer nofollow">
          {words.openPage} <kbd>O</kbd>
        </a>
      )}
    </>
  );
  return (
    <Page
      title={name}
      hideTitle
      bar={bar}
      body={body}
      padded
      keys={subjectFoot(spoken, isChannel, href !== null, metrics.length > 1)}
    >
      <article class="subject-page">
        <header class="subject-head">
          <h2 class="wrap">{name}</h2>
          <p class="row">
            <Chip>
              {platformName(subject.platform, locale)} ·{' '}
              {subject.format ? words.formats[subject.format] : words.kinds[subject.kind]}
            </Chip>
            {owner ? (
              <a class="brand-link" href={`#/brand/${owner.id}`}>
                <BrandMark brand={owner} />
              </a>
            ) : (
              isChannel && <span class="faint">{words.notFollowed}</span>
            )}
          </p>
        </header>
        <SubjectFacts subject={subject} channel={channel} />
        {isKeyword && sightings && <RankHistory captures={sightings.without} brands={brands} />}
        {(subject.kind === 'post' || subject.kind === 'product') && <EditsPanel subject={subject} />}
        {metric && sample && (
          <SeriesPanel
            metrics={metrics}
            metric={metric}
            onMetric={setPicked}
            sample={sample}
            sightings={sightings}
          />
        )}
        <section>
          <h2>{isKeyword ? ranks.captures : words.readings}</h2>
          {sightings ? (
            <>
              <p class="faint">
                {words.captures(sightings.count)}
                {metric ? words.evidence : !isKeyword && words.noReadings}
              </p>
              <ReadingTable subject={subject} readings={sightings.readings} without={sightings.without} />
            </>
          ) : (
            <Skeleton rows={4} />
          )}
        </section>
        {isChannel && (
          <section>
            <h2>{words.posts(posts.length)}</h2>
            {posts.length > 0 ? (
              <SubjectTable
                label={words.posts(posts.length)}
                lines={posts.map((post) => ({ ...lineOfSubject(post), revisited: revisited.get(post.id) }))}
                sorting={{ by: 'published', down: true }}
                seen
                keys="all"
                scroller={body}
              />
            ) : (
              <EmptyState icon={MessagesSquare} title={words.noPosts.title}>
                <p>{words.noPosts.text}</p>
              </EmptyState>
            )}
          </section>
        )}
      </article>
    </Page>
  );
}
