import type { ComponentChildren } from 'preact';
import { Fact, Facts } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { BY_HAND } from '../../../../utils/lib/by-hand';
import { formatBytes, formatExactTime, formatPublished } from '../../../../utils/lib/format';
import { NO_READER } from '../../../../utils/lib/no-reader';
import type { Capture, CaptureContent, FieldName, Fields, Locale } from '../../../../utils/model';
import { platformName } from '../../subjects/platform-name';
import { SafeLink } from './safe-link';

/** The order in which fields are shown; the record makes the compiler ask for a new one's place. */
const order: Record<FieldName, number> = {
  title: 0,
  author: 1,
  siteName: 2,
  published: 3,
  lang: 4,
  description: 5,
  image: 6,
  canonicalUrl: 7,
};

/** What is known about a capture: how it came to be, each field with its origin, the picture's hash. */
export function FactsPanel({ capture, content }: { capture: Capture; content: CaptureContent }) {
  const { capture: own, library: words, manual } = useWords();
  const locale = useLocale();
  const { at, zone, dated, url, picture, kind, trigger, scope, platform, reader } = capture;
  const names = (Object.keys(order) as FieldName[]).filter((name) => content.fields[name] !== undefined);
  const readerTold =
    reader.id === BY_HAND
      ? manual.reader
      : reader.id === NO_READER
        ? own.readByTab
        : own.readBy(platformName(reader.id, locale), reader.version) +
          (reader.id === platform ? '' : ` · ${own.onPlatform(platformName(platform, locale))}`);
  return (
    <section>
      <h2>{own.facts}</h2>
      <Facts>
        {url !== '' && (
          <Fact name={words.columns.address}>
            <SafeLink url={url} />
          </Fact>
        )}
        <Fact name={dated ? manual.when : words.columns.at}>
          {formatExactTime(at, zone, locale)}
          {dated && <span class="origin told">{manual.dated[dated]}</span>}
        </Fact>
        <Fact name={own.how}>
          {dated ? own.triggers[trigger] : `${own.scopes[scope]} · ${own.triggers[trigger]}`}
        </Fact>
        <Fact name={words.dimensions.kind}>{words.kinds[kind]}</Fact>
        <Fact name={own.reader}>{readerTold}</Fact>
        {names.map((name) => (
          <Fact key={name} name={own.fields[name]}>
            {shownValue(name, content.fields, locale)}
            <Origin from={content.fields[name]?.from ?? ''} />
          </Fact>
        ))}
        {picture && (
          <Fact name={words.columns.picture}>
            {picture.width} × {picture.height} · {formatBytes(picture.bytes)}
            {content.page && (
              <span class="origin told">
                {own.wholePage(content.page.strips.length)} · {content.page.width} × {content.page.height}
              </span>
            )}
            <code class="origin">SHA-256 {picture.hash}</code>
          </Fact>
        )}
      </Facts>
    </section>
  );
}

/** Where a value was read: the page's own code as it is, anything else in words. */
function Origin({ from }: { from: string }) {
  const { origins } = useWords().capture;
  const told = Object.hasOwn(origins, from) ? origins[from] : undefined;
  return told ? <span class="origin told">{told}</span> : <code class="origin">{from}</code>;
}

function shownValue(name: FieldName, fields: Fields, locale: Locale): ComponentChildren {
  if (name === 'published') return <Published fields={fields} locale={locale} />;
  const value = fields[name]?.value ?? '';
  return name === 'image' || name === 'canonicalUrl' ? <SafeLink url={value} /> : <bdi>{value}</bdi>;
}

/** The time as understood, and as the page showed it where that differs. */
function Published({ fields: { published }, locale }: { fields: Fields; locale: Locale }) {
  if (!published) return null;
  const shown = formatPublished(published.value, locale);
  const { raw } = published.value;
  return (
    <>
      {shown} {raw !== shown && <bdi class="faint">“{raw}”</bdi>}
    </>
  );
}
