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
