/** Servers refuse longer addresses, most of them much shorter ones. */
export const LONGEST_URL = 10_000;

/** `data:image/svg+xml;charset=utf-8,` and some of what follows. */
const DATA_HEAD = 200;

/** The session in the address of a webmail: whoever has it reads the mail. */
const SESSION = /^(https?:\/\/[^/?#]*\bmail\.(?:qq|163|126)\.com\/[^#]*[?&])sid=[^&#]*&?/i;

/**
 * An address as long as it is kept. A `data:` address is the whole document, of megabytes: its head names what kind it
 * is, the rest is what the capture's text and picture show. Others lose what lies beyond the limit, and a webmail's session.
 */
export function keptUrl(url: string): string {
  if (/^data:/i.test(url)) return url.length > DATA_HEAD ? `${url.slice(0, DATA_HEAD)}…` : url;
  const kept = url.replace(SESSION, '$1');
  return kept.length > LONGEST_URL ? kept.slice(0, LONGEST_URL).replace(/%[\da-f]?$/i, '') : kept;
}
