import type { Before, BeforeSection, DigestPicture, Earlier, Evidence, TagCount } from '../../digest/digest';
import { columnLabel, noPictureLabel, partialLabel, readerLabel, titleLabel } from '../labels';
import { largeKey } from '../picture-keys';
import { exactTime, minuteOf } from '../times';
import { el, type HtmlElement, type HtmlNode } from './element';
import { brandName, foreign, type Ink, marks, outside, part } from './parts';

export function tags(ink: Ink): HtmlElement {
  const row = ({ tag, evidence }: TagCount) =>
    el('li', {}, el('b', {}, foreign(tag)), ` × ${evidence.length}`, ...marks(evidence, ink));
  return part(
    'tags',
    [ink.words.digest.paper.tags],
    el('ul', { class: 'tag-list' }, ...ink.digest.tags.map(row)),
  );
}

/** Every capture of the week with what proves it. */
export function evidenceList(ink: Ink): HtmlElement {
  const { paper } = ink.words.digest;
  return part(
    'evidence',
    [paper.evidence],
    el('p', { class: 'aside' }, paper.evidenceIntro),
    ...ink.digest.evidence.map((item) => evidence(item, ink)),
  );
}

function evidence(item: Evidence, ink: Ink): HtmlElement {
  const { words } = ink;
  const { paper } = words.digest;
  const address = item.url === '' ? paper.noAddress : item.url;
  const { picture } = item;
  const facts: [string, HtmlNode][] = [
    [paper.address, outside(item.link, { class: 'address' }, foreign(address))],
    [paper.site, foreign(item.site || '—')],
    [paper.time, exactTime(item.at, item.zone)],
    [paper.readBy, `${readerLabel(item, ink)} · ${paper.scope[item.scope]}`],
    [paper.picture, picture ? paper.pixels(picture.width, picture.height) : noPictureLabel(item, words)],
    ...(picture ? [[paper.hash, el('code', {}, picture.hash)] satisfies [string, HtmlNode]] : []),
  ];
  const partial = partialLabel(item, words);
  return el(
    'article',
    { id: `e${item.number}`, class: 'evidence' },
    el(
      'h3',
      {},
      el('span', { class: 'ev' }, String(item.number)),
      ' ',
      foreign(titleLabel(item.title, words)),
      ' ',
      el('a', { class: 'back', href: `#${item.entry}` }, `↑ ${paper.back}`),
    ),
    el('dl', {}, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
    partial !== null && el('p', { class: 'partial' }, partial),
    picture?.marked !== undefined && el('p', { class: 'aside' }, paper.marked),
    picture?.stamped !== undefined && el('p', { class: 'aside' }, paper.stamped),
    picture && shot(item, picture, ink),
  );
}

/** The picture in the appendix: small until it is led to, then as wide as the page. */
function shot(item: Evidence, picture: DigestPicture, ink: Ink): HtmlElement {
  const { paper } = ink.words.digest;
  const shown = ink.pictures.get(largeKey(picture));
  if (!shown) return el('p', { class: 'aside' }, paper.pictureMissing);
  const { dataUrl, width, height } = shown;
  const alt = paper.pictureOf(titleLabel(item.title, ink.words));
  return el(
    'figure',
    { id: `shot${item.number}`, class: 'shot' },
    el('a', { href: `#shot${item.number}` }, el('img', { src: dataUrl, alt, width, height })),
    el('a', { class: 'close', href: `#e${item.number}` }, paper.close),
  );
}

/** What changes are counted from, and what last week's numbers count. */
export function beforeList(ink: Ink): HtmlElement {
  const { digest, words } = ink;
  const { paper } = words.digest;
  return part(
    'before',
    [paper.beforeTitle],
    digest.earlier.length > 0 &&
      el(
        'div',
        { class: 'group' },
        el('h3', {}, words.changes.earlierTitle),
        el('p', { class: 'aside' }, words.changes.earlierIntro),
        el('ul', { class: 'before' }, ...digest.earlier.map((item) => earlier(item, ink))),
      ),
    digest.before.length > 0 && el('p', { class: 'aside' }, paper.beforeIntro),
    ...digest.before.map((item) => beforeSection(item, ink)),
  );
}

function earlier({ number, at, zone, title, link, url, reader, hash }: Earlier, ink: Ink): HtmlElement {
  const { words } = ink;
  const { paper } = words.digest;
  return el(
    'li',
    { id: `before${number}` },
    el('span', { class: 'ev past' }, words.changes.earlierMark(number)),
    ' ',
    outside(link, {}, foreign(titleLabel(title, words))),
    el('small', { class: 'address' }, foreign(url || paper.noAddress)),
    el(
      'small',
      {},
      `${exactTime(at, zone)} · ${readerLabel({ reader }, ink)} · ${paper.picture} `,
      hash === null ? paper.noPicture : el('code', {}, hash),
    ),
  );
}

function beforeSection({ key, brand, captures, groups }: BeforeSection, ink: Ink): HtmlElement {
  const { words } = ink;
  const line = ({ at, zone, title, link, url }: Before) =>
    el(
      'li',
      {},
      el('time', {}, minuteOf(at, zone)),
      ' ',
      outside(link, {}, foreign(titleLabel(title, words))),
      el('small', { class: 'address' }, foreign(url)),
    );
  return el(
    'div',
    { id: key, class: 'group' },
    el('h3', {}, ...brandName(brand, ink), el('small', {}, ` ${words.digest.paper.captures(captures)}`)),
    ...groups.map((group) =>
      el(
        'div',
        { id: group.key },
        el('h4', {}, foreign(columnLabel(group.column, words))),
        el('ul', { class: 'before' }, ...group.captures.map(line)),
      ),
    ),
  );
}
