import './brand/brand.css';
import { ArrowLeft, FileQuestion, Radio } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useParams } from 'wouter-preact';
import { BrandMark } from '../../../components/brand-mark';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { libraryAddress } from '../filters';
import { goBack, goTo } from '../hash-location';
import { lineOfSubject } from '../subjects/subject-line';
import { SubjectTable } from '../subjects/subject-table';
import { useRevisited } from '../subjects/use-revisited';
import { LatestCaptures } from './brand/latest-captures';
import { type BrandNow, useBrand } from './brand/use-brand';
import { WorkedPanel } from './brand/worked-panel';

/** One brand: its newest captures, its channels with their newest readings, its posts and products by any number. */
export function BrandView() {
  const { id = '' } = useParams();
  const { brandPage: words, common } = useWords();
  const now = useBrand(id);
  if (now === undefined) {
    return (
      <Page title={common.screens.brand}>
        <Skeleton rows={8} />
      </Page>
    );
  }
  if (now === null) {
    return (
      <Page title={common.screens.brand}>
        <EmptyState icon={FileQuestion} title={words.gone.title}>
          <p>{words.gone.text}</p>
          <a class="button primary" href="#/brands">
            {words.gone.all}
          </a>
        </EmptyState>
      </Page>
    );
  }
  return <BrandPage key={id} {...now} />;
}

function BrandPage({ brand, count, channels, posts, newest }: BrandNow) {
  const { subjects: words, brandPage: own, brands, worked } = useWords();
  const body = useRef<HTMLElement>(null);
  const captures = libraryAddress({ brand: brand.id });
  const edit = `/brands?edit=${brand.id}`;
  useShortcuts(own.title, [
    { keys: ['Escape'], label: words.back, run: goBack },
    { keys: ['e'], label: own.edit, run: () => goTo(edit) },
    ...(count > 0 ? [{ keys: ['l'], label: words.foot.captures, run: () => goTo(captures) }] : []),
  ]);
  const bar = (
    <>
      <Button kind="quiet" icon={ArrowLeft} keys="Escape" onClick={goBack}>
        {words.back}
      </Button>
      <span class="grow" />
      {count > 0 && (
        <a class="button" href={`#${captures}`}>
          {own.itsCaptures(count)} <kbd>L</kbd>
        </a>
      )}
      <a class="button" href={`#${edit}`}>
        {own.edit} <kbd>E</kbd>
      </a>
    </>
  );
  const walked = posts.length > 0 || channels.length > 0;
  const foot = [
    ...(walked
      ? [
          { keys: ['j', 'k'], label: words.foot.move },
          { keys: ['Enter'], label: words.foot.open },
          { keys: ['s'], label: words.foot.sort },
          { keys: ['shift+s'], label: words.foot.turn },
        ]
      : []),
    ...(walked ? [{ keys: ['p'], label: worked.foot }] : []),
    ...(count > 0 ? [{ keys: ['l'], label: words.foot.captures }] : []),
    { keys: ['e'], label: own.edit },
    { keys: ['Escape'], label: words.foot.back },
  ];
  const revisited = useRevisited(`brand ${brand.id}`, posts);
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return (
    <Page title={brand.name} hideTitle bar={bar} body={body} padded keys={foot}>
      <article class="brand-page">
        <header class="brand-head">
          <h2>
            <BrandMark brand={brand} />
          </h2>
          <p class="brand-domains">
            <Chip>{brands.roles[brand.role]}</Chip>
            {brand.domains.map((domain) => (
              <bdi key={domain} class="faint">
                {domain}
              </bdi>
            ))}
          </p>
        </header>
        <LatestCaptures from={`/brand/${brand.id}`} captures={newest} count={count} all={captures} />
        {channels.length === 0 && count === 0 && (
          <EmptyState icon={Radio} title={own.empty.title}>
            <p>{own.empty.text}</p>
            <ol class="empty-steps">
              {own.empty.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </EmptyState>
        )}
        {channels.length === 0 && count > 0 && <p class="faint">{own.noChannel}</p>}
        {walked && <WorkedPanel brandId={brand.id} channels={channels} posts={posts} revisited={revisited} />}
        {channels.length > 0 && (
          <section>
            <h2>{words.channels(channels.length)}</h2>
            <SubjectTable
              label={words.channels(channels.length)}
              lines={channels.map((channel) => lineOfSubject(channel))}
              sorting={{ by: 'followers', down: true }}
              platforms
              seen
              published={false}
              keys={posts.length > 0 ? 'none' : 'all'}
              scroller={body}
            />
          </section>
        )}
        {walked && (
          <section>
            <h2>{words.posts(posts.length)}</h2>
            {posts.length > 0 ? (
              <SubjectTable
                label={words.posts(posts.length)}
                lines={posts.map((post) => ({
                  ...lineOfSubject(post, byId.get(post.channelId ?? '') ?? null),
                  revisited: revisited.get(post.id),
                }))}
                sorting={{ by: 'published', down: true }}
                platforms
                channels
                seen
                keys="all"
                scroller={body}
              />
            ) : (
              <p class="faint">{words.noPosts.text}</p>
            )}
          </section>
        )}
      </article>
    </Page>
  );
}
