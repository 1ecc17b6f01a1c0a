import type { Role } from '../model';
import { brandOf, type ListedBrand, readPiece } from './brand-line';
import { isCourtesy, withoutRequest } from './courtesy';
import { roleCalled, roleSaid } from './listed-role';
import { mergeBrands } from './merge-brands';
import { plain } from './plain';
import { ownHost } from './shared-hosts';
import { isStamp, withoutSpeaker } from './speaker';
import { siteOf } from './url';

const MOST_CHARACTERS = 200_000;
const MOST_BRANDS = 500;
const MOST_PARTS = 30;
const MOST_OF_LINE = 10_000;

const HEADER =
  /^(?:#|序号|编号|no\.?|品牌|品牌名|品牌名称|名称|名字|竞品|竞品名称|竞品名单|竞品列表|竞争对手|公司|公司名称|店铺|官网|官方网站|网址|网站|链接|地址|主页|域名|别名|英文名|账号|备注|说明|备注说明|类型|角色|定位|行业|brands?|brand name|names?|company|competitors?|urls?|web ?sites?|sites?|links?|home ?page|domains?|alias(?:es)?|aka|handles?|accounts?|notes?|comments?|remarks?|type|role|category)\s*(?:\([^()]*\))?\s*:?$/i;
const ALIAS_HEADER = /^(?:别名|英文名|alias(?:es)?|aka)\s*:?$/i;
const BULLET =
  /^(?:(?:[^\S\t]|[-–—*•·●▪◦○■□▶►✓√✔☑>#])+(?=\S)|\([\d一二三四五六七八九十]{1,3}\)\s*|[一二三四五六七八九十]{1,3}[、.]\s*)+/u;
const NUMBER = /^\d{1,3}(?:[、)]|\.(?=\s|\P{ASCII}|[A-Z])|\.(?=[^.\s]+\.[a-z])|\s*:\s)\s*/u;
const COMPANY = /^(?:inc|ltd|llc|co|corp|gmbh|plc|s\.?a|limited)\.?$/i;

/** Lines in plain characters, without bullets and numbering; "1. a 2. b" on one line is two, "① a ② b" too. */
function linesOf(text: string): string[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/[①-⑳⑴-⒇❶-❿㈠-㈩]/g, '\n')
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/[^\S\t\r\n\u2028\u2029]+/g, ' ')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.slice(0, MOST_OF_LINE))
    .flatMap((line) => (/^\s*\(?1[.、)]/.test(line) ? line.split(/\s+(?=\(?\d{1,2}[.、)](?!\d))/) : [line]))
    .map((line) =>
      line
        .replace(BULLET, '')
        .replace(NUMBER, '')
        .replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, '$1 $2'),
    )
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line !== '');
}

/** The cells of a spreadsheet's or a Markdown table's row; null where the line is no row. */
function cellsOf(line: string): string[] | null {
  if (!/[\t|]/.test(line)) return null;
  const cells = line
    .split(/[\t|]/, MOST_PARTS)
    .map((cell) => plain(cell.replace(/^"|"$/g, '').replaceAll('""', '"')));
  return cells.every((cell) => /^[-:\s]*$/.test(cell)) ? [] : cells;
}

/**
 * A row is one brand: its first text is the name, the header tells a column of other names, one cell may be its role,
 * and the rest are notes.
 */
function brandOfRow(cells: string[], header: string[], titled: Role | null): ListedBrand | null {
  const called = cells.map(roleCalled).find((role) => role !== null);
  const told = cells
    .filter((cell) => !/^\d{0,4}[.、]?$/.test(cell) && roleCalled(cell) === null)
    .map(roleSaid);
  const pieces = told.map(({ text }) => readPiece(text));
  const named = pieces.find((piece) => piece.texts.length > 0);
  const others = cells.filter((cell, i) => cell !== '' && ALIAS_HEADER.test(header[i] ?? ''));
  return brandOf(
    [...(named?.texts ?? []), ...others],
    pieces.flatMap((piece) => piece.links),
    called ?? told.find(({ role }) => role !== null)?.role ?? titled,
  );
}

/** Whether a further address may be the same brand's: an account, a shop, or the same name under another ending. */
function sameOwner(links: string[], link: string): boolean {
  const label = (url: string) => ownHost(siteOf(url))?.split('.')[0] ?? null;
  return links.length === 0 || label(link) === null || links.some((known) => label(known) === label(link));
}

/**
 * A line of several brands: a name starts one, and an address joins the name before it. A role that stands before a
 * brand holds for those after it, too.
 */
function brandsOfLine(line: string, titled: Role | null): (ListedBrand | null)[] {
  const groups: { texts: string[]; links: string[]; role: Role | null }[] = [];
  let led = titled;
  const parts = line
    .replace(/\([^()]*\)/g, (inner) => inner.replace(/[,;、]/g, '/'))
    .split(/[,;、]+/, MOST_BRANDS);
  for (const part of parts.map(withoutRequest).filter((each) => !isCourtesy(each))) {
    const said = roleSaid(part);
    if (said.leads) led = said.role;
    const { texts, links } = readPiece(said.text);
    const last = groups.at(-1);
    const joins = texts.length === 0 && links.every((link) => last && sameOwner(last.links, link));
    if (last && COMPANY.test(part.trim())) continue;
    if (last && joins) last.links.push(...links);
    else groups.push({ texts, links, role: said.role ?? led });
  }
  return groups.map(({ texts, links, role }) => brandOf(texts, links, role));
}

/** Whether comma-separated lines are a table: at least two, all as wide, an address in the same column of most. */
function isTable(lines: string[]): boolean {
  const rows = lines.map((line) => line.split(',', MOST_PARTS).map(readPiece));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 3 || rows.some((row) => row.length !== width)) return false;
  return (
    rows[0]?.some((_, i) => rows.filter((row) => (row[i]?.links.length ?? 0) > 0).length * 2 > rows.length) ??
    false
  );
}

/**
 * Reads a pasted list of brands in any sloppy form: names, addresses, one a line or many, bullets, numbers,
 * spreadsheet cells. In order, duplicates merged. Reads the first 200,000 characters and 500 brands; never throws.
 */
export function parseBrandList(text: string): ListedBrand[] {
  const lines = linesOf(text);
  const table = isTable(lines.slice(0, 50));
  let header: string[] = [];
  let titled: Role | null = null;
  const found: (ListedBrand | null)[] = [];
  for (const line of lines) {
    const cells = cellsOf(line) ?? (table ? line.split(',', MOST_PARTS).map(plain) : null);
    const parts = cells ?? line.split(/[,;、]/);
    const headers = parts.filter((part) => part !== '').every((part) => HEADER.test(part));
    const title = roleCalled(line);
    if (headers) header = parts;
    if (title || (line.endsWith(':') && readPiece(line).links.length === 0)) titled = title;
    else if (!headers && !isStamp(line)) {
      found.push(
        ...(cells ? [brandOfRow(cells, header, titled)] : brandsOfLine(withoutSpeaker(line), titled)),
      );
      // There is one own brand: what stands below it is somebody else's.
      if (titled === 'own') titled = null;
    }
    if (found.length >= MOST_BRANDS) break;
  }
  return mergeBrands(found.filter((brand) => brand !== null)).slice(0, MOST_BRANDS);
}
