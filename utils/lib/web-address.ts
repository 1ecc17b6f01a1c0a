/**
 * An address that somebody typed, as an http or https address; `example.com/a` gets its `https://`. Null for what is
 * none. Hosts need a dot (or be localhost): a single word is a search, not an address.
 */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && /[^.]\.[^.]|^localhost$|^\[/.test(url.hostname) ? url.href : null;
}

/**
 * The address in a field that began with `given` (the tab's own, of whatever kind) and may be left empty. Null for
 * what is none.
 */
export function typedAddress(typed: string, given: string): string | null {
  const text = typed.trim();
  return text === '' || text === given ? text : webAddress(text);
}
