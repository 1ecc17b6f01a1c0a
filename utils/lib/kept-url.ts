/** Servers refuse longer addresses, most of them much shorter ones. */
export const LONGEST_URL = 10_000;

/** `data:image/svg+xml;charset=utf-8,` and some of what follows. */
const DATA_HEAD = 200;

/**
 * An address as long as it is kept. A `data:` address is the whole document, of megabytes: its head names what kind it
 * is, the rest is what the capture's text and picture show. Others lose what lies beyond the limit.
 */
export function keptUrl(url: string): string {
  if (/^data:/i.test(url)) return url.length > DATA_HEAD ? `${url.slice(0, DATA_HEAD)}…` : url;
  return url.length > LONGEST_URL ? url.slice(0, LONGEST_URL).replace(/%[\da-f]?$/i, '') : url;
}
