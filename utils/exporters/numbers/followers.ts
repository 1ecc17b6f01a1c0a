import type { FollowerRow } from '../../digest/digest';
import { formatAmount, formatChange, formatRange, formatReading, formatSpan } from '../../lib/format-reading';
import type { Locale } from '../../model';
import type { Words } from '../../words';
import { minuteOf } from '../times';
import { marksOf, type NumberTable, type Piece, type Telling } from './pieces';

/** What became of each channel's followers. */
export function followerTable(rows: readonly FollowerRow[], telling: Telling): NumberTable {
  const { weekNumbers: words } = telling.words;
  return {
    key: 'followers',
    title: words.followers,
    head: [words.channel, words.last, words.change, words.gap],
    rows: rows.map((row) => [
      nameOf(row, telling),
      lastOf(row, telling),
      changeOf(row, telling),
      gapOf(row, telling),
    ]),
    notes: [],
  };
}

function nameOf({ brand, channel, link, ...row }: FollowerRow, { words, platformName }: Telling): Piece[] {
  const site = platformName(row.site);
  if (channel === '' && site === '') return [{ brand }, { faint: words.weekNumbers.noChannel }];
  return [{ brand }, { foreign: channel || site, link }, { faint: channel === '' ? '' : site }];
}

function lastOf({ last }: FollowerRow, telling: Telling): Piece[] {
  const { locale, words } = telling;
  if (!last) return [{ faint: words.weekNumbers.unseen }];
  const number = { ...last, unit: null };
  const range = formatRange(number, locale);
  const { members } = words.metrics.names;
  const said = [
    last.metric === 'members' ? members : '',
    range === null ? '' : range,
    last.pictured ? '' : words.weekNumbers.seenOnly,
  ].filter((each) => each !== '');
  return [
    { text: formatReading(number, locale) },
    ...marksOf(last.proof, telling),
    ...(said.length > 0 ? [{ faint: said.join(' · ') }] : []),
  ];
}

function changeOf({ last, change }: FollowerRow, telling: Telling): Piece[] {
  if (!last) return [{ text: '—' }];
  if (!change) return [{ faint: telling.words.weekNumbers.once }];
  const bounds = change.direction === 'unproved' ? possible(change, telling) : null;
  return [
    { text: sinceText(change, telling) },
    ...marksOf(change.proof, telling),
    ...(bounds === null ? [] : [{ faint: bounds }]),
  ];
}

/** A change as its sign and size, or that none is proved, and since when. */
export function sinceText(
  change: NonNullable<FollowerRow['change']>,
  { locale, words }: { locale: Locale; words: Words },
): string {
  const size = formatChange(change, null, locale);
  const none = change.direction === 'same' ? words.changes.same : words.changes.unproved;
  const told = size === null ? none : `${change.direction === 'up' ? '▲' : '▼'} ${size}`;
  return words.changes.since(told, minuteOf(change.since, change.zone).slice(5, 10));
}

/** What an unproved change may be at most, where both its ends are known. */
function possible(
  { low, high }: NonNullable<FollowerRow['change']>,
  { locale, words }: Telling,
): string | null {
  if (low === null || high === null) return null;
  const signed = (n: number) => `${n < 0 ? '−' : n > 0 ? '+' : ''}${formatAmount(Math.abs(n), null, locale)}`;
  return words.weekNumbers.possible(signed(low), signed(high));
}

function gapOf({ change }: FollowerRow, { words }: Telling): Piece[] {
  if (!change) return [{ text: '—' }];
  return [
    { text: change.gap === null ? words.weekNumbers.unknownGap : formatSpan(change.gap, words.series) },
  ];
}
