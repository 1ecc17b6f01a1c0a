import type { Json } from '../model';

/** What sites leave around and inside their JSON: comments, CDATA, raw line breaks, trailing commas and semicolons. */
function cleaned(text: string): string {
  return text
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .replace(/;\s*$/, '');
}

/** Rewrites JSON character by character: escapes raw controls in strings, drops trailing commas, closes what is open. */
function repaired(text: string): string {
  let out = '';
  let inString = false;
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (inString) {
      if (sign === '\\') {
        const next = text[++i] ?? '';
        out += /["\\/bfnrtu]/.test(next) ? sign + next : next;
      } else if (sign < ' ') out += ' ';
      else out += sign;
      if (sign === '"') inString = false;
      continue;
    }
    if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') {
      out = out.replace(/,\s*$/, '');
      if (open.pop() !== sign) return '';
    }
    out += sign;
    if (open.length === 0 && (sign === '}' || sign === ']')) return out;
  }
  if (inString) out += '"';
  out = out.replace(/(?:,|,?\s*"(?:[^"\\]|\\.)*"\s*:?)?\s*$/, (tail) =>
    /:\s*$/.test(tail) || /^,\s*"[^"]*"$/.test(tail.trim()) || tail.trim() === ',' ? '' : tail,
  );
  return out + open.reverse().join('');
}

/** A copy bounded in depth and number of values, without keys that could reach a prototype. */
function bounded(value: unknown, depth: number, left: { values: number }): Json {
  if (left.values-- <= 0 || depth > 24) return null;
  if (typeof value === 'string') return value.length > 20_000 ? value.slice(0, 20_000) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.slice(0, 500).map((item) => bounded(item, depth + 1, left));
  if (typeof value !== 'object' || value === null) return null;
  const safe = Object.entries(value).filter(([key]) => !/^(?:__proto__|constructor|prototype)$/.test(key));
  return Object.fromEntries(safe.map(([key, item]) => [key, bounded(item, depth + 1, left)]));
}

/** JSON as sites write it; null where nothing can be had. Never throws, never returns prototype keys. */
export function looseJson(text: string): Json {
  for (const make of [() => text, () => cleaned(text), () => repaired(cleaned(text))]) {
    try {
      return bounded(JSON.parse(make()), 0, { values: 5_000 });
    } catch {
      // The next reading is more forgiving.
    }
  }
  return null;
}
