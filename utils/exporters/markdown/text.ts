/**
 * Every character that Markdown, its tables, or the extensions of GitHub, Typora and 飞书 read as a sign; a
 * bracket after a bracket as well, since some (marked) take escapes away inside a link and read it again.
 */
const SIGNS = /[\\`*_{}[\]<>|~&$^=]|(?<=\])\(/g;

/** Signs only at the start of a line: headings, lists, quotes, rules, `1.` and `1)`. */
const LINE_START = /^([#+\-:])|^(\d{1,9})([.)])/;

/** Addresses that would become links by themselves: `http://`, `www.`, `a@b.c`. */
const BARE_LINK = /:(?=\/\/)|(?<=www)\.|@/gi;

/** Text that stands as itself wherever it is put, a table's cell included. One line in, one line out. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(BARE_LINK, '\\$&')
    .replace(LINE_START, (_, sign?: string, number?: string, end?: string) =>
      sign ? `\\${sign}` : `${number}\\${end}`,
    );
}

/** Characters of an address that would end a link, or a table's cell. */
const ENDINGS = /[()<>|\\ `]/g;

/** A link where there is a safe address, else its text. @param label as Markdown @param link from `safeLink` */
export function linked(label: string, link: string | null): string {
  if (link === null) return label;
  const destination = link.replace(ENDINGS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${label}](${destination})`;
}

/** A table's row. @param cells as Markdown */
export function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
