import { escapeHtml } from '../lib/escape-html';

/** HTML that may stand as it is. */
export class Markup {
  constructor(readonly html: string) {}
}

/** For what the product itself wrote, never for anything that a page said. */
export function asItIs(html: string): Markup {
  return new Markup(html);
}

type Part = string | number | Markup | readonly Markup[] | null;

/** HTML around values: every text is escaped, so that none can become a tag or an attribute; null is nothing. */
export function markup(parts: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(parts.map((part, nth) => part + shown(values[nth] ?? null)).join(''));
}

function shown(value: Part): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(({ html }) => html).join('');
}

/** Without control characters and halves of pairs, which no file of text should hold. */
function escaped(text: string): string {
  return escapeHtml(text.replace(/[\p{Cc}\p{Cs}]/gu, ' '));
}
