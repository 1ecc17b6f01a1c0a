import { safeLink } from './url';

/** Plain text so that Markdown shows it as it is. Line starts are guarded apart, see `guardStart`. */
export function escapeMarkdown(text: string): string {
  if (!/[\\`*_[\]<>|~]/.test(text)) return text;
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/!(?=\\\[)/g, '\\!');
}

/** A block's first characters must not turn it into a heading, list, quote, rule or setext underline. */
export function guardStart(line: string): string {
  if (!/^\s*[#\-+=\d]/.test(line)) return line;
  return line
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-{3,}\s*$)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)](?=\s|$))/, '$1\\$2');
}

/** An address inside `(…)`: no spaces, brackets or controls that would end it early; null if it may not be a link. */
export function markdownAddress(href: string, base: string): string | null {
  if (href.length > 4_000 || /^\s*(?:#|javascript:|data:|blob:|$)/i.test(href)) return null;
  // Nearly all addresses are plain and whole already; taking them apart costs more than all else about a link.
  if (/^https?:\/\/[a-z\d.-]+\/[^\s()<>\\]*$/.test(href)) return href;
  try {
    const address = safeLink(new URL(href, base).href);
    return address === null
      ? null
      : address.replace(/[\s()<>\\]/g, (sign) =>
          encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
        );
  } catch {
    return null;
  }
}

/** `[text](address)`; `text` is Markdown already. */
export function markdownLink(text: string, address: string): string {
  return `[${text}](${address})`;
}

/** `![alt](address)`; `alt` is plain text. */
export function markdownImage(alt: string, address: string): string {
  return `![${escapeMarkdown(alt)}](${address})`;
}

/** Inline code that survives backticks within. */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** A fenced block that survives fences within. */
export function markdownFence(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+#.-]/g, '')}\n${code.replace(/\n+$/, '')}\n${fence}`;
}

/** Rows of Markdown cells as a table; the first row is the head. Short rows are filled. */
export function markdownTable(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: string[]) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head ?? []), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}
