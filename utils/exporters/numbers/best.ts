import type { AgainstAccount, BestPost, BestTable, Pace, Place } from '../../digest/digest';
import { formatPublished } from '../../lib/format';
import { formatChange, formatSpan } from '../../lib/format-reading';
import { outwards } from '../../lib/outwards';
import { revisitedFacts, titleLabel } from '../labels';
import { marksOf, type NumberTable, type Piece, rangeText, type Telling, timesText } from './pieces';

/** The best posts on one platform. */
export function bestTable(table: BestTable, telling: Telling): NumberTable {
  const { weekNumbers: words, metrics } = telling.words;
  const { key, site, rows, acts } = table;
  const name = metrics.names[table.metric];
  const places = rows.flatMap(({ engagement, pace }) => [engagement, pace]);
  const hasOwn = rows.some(({ brand }) => brand.role === 'own');
  const overlap = places.some((place) => place && place.best !== place.worst);
  return {
    key,
    title: words.bestOn(telling.platformName(site)),
    head: [words.post, words.engagement, words.speed(name), words.against(name)],
    rows: rows.map((post) => rowOf(post, telling)),
    notes: [
      ...(acts.length > 0 ? [words.added(acts.map((act) => metrics.names[act]))] : []),
      ...(overlap ? [words.overlap] : []),
      ...(hasOwn ? [] : [words.noOwn]),
    ],
  };
}

function rowOf(post: BestPost, telling: Telling): Piece[][] {
  const { locale, words } = telling;
  const { brand, title, link, channel, published, pictured, leapt, engagement, pace, against } = post;
  const said = [
    channel,
    published ? formatPublished(published, locale).trim() : '',
    pictured ? '' : words.weekNumbers.seenOnly,
    leapt ? words.weekNumbers.leapt : '',
    ...revisitedFacts(post, telling),
  ].filter((each) => each !== '');
  return [
    [
      { brand },
      { foreign: titleLabel(title, words), link },
      ...(said.length > 0 ? [{ faint: said.join(' · ') }] : []),
    ],
    engagement
      ? [
          { text: rangeText(engagement, locale) },
          ...marksOf(engagement.proof, telling),
          ...placeOf(engagement, telling),
        ]
      : [{ text: '—' }],
    pace ? paceOf(pace, telling) : [{ text: '—' }],
    againstOf(against, telling),
  ];
}

/** A place among several; alone there is none. */
function placeOf({ best, worst, of }: Place, { words }: Telling): Piece[] {
  return of > 1 ? [{ faint: words.weekNumbers.place(best, worst, of) }] : [];
}

function paceOf(pace: Pace, telling: Telling): Piece[] {
  const { weekNumbers: words, series } = telling.words;
  const speed = formatChange(outwards(pace), null, telling.locale) ?? '';
  return [
    { text: `▲ ${pace.per === 'hour' ? words.perHour(speed) : words.perDay(speed)}` },
    ...marksOf(pace.proof, telling),
    { faint: words.over(formatSpan(pace.gap, series)) },
    ...placeOf(pace, telling),
  ];
}

function againstOf(against: AgainstAccount, telling: Telling): Piece[] {
  const { weekNumbers: words } = telling.words;
  if (against.kind === 'no-age') return [{ faint: words.noAge }];
  if (against.kind === 'too-few') return [{ faint: words.tooFew(against.sample, against.needed) }];
  const times = words.times(timesText(against.times, telling.locale), against.sample);
  const [from, to] = [against.age.from, against.age.to].map((age) => formatSpan(age, telling.words.series));
  const age = words.atAge(from === to ? `${from}` : `${from}–${to}`);
  return [
    { text: words.verdict[against.verdict] },
    ...marksOf(against.proof, telling),
    { faint: `${times}${words.comma}${age}` },
  ];
}
