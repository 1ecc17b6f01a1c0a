import type { Locale } from '../model';

/** What a platform is: known without its reader, so that worker, manifest and settings can list all of them. */
export interface PlatformMeta {
  /** Stable id, stored in captures and subject keys. */
  id: string;
  name: Record<Locale, string>;
  /** Raised whenever the reader's answers may change; stored in captures. */
  version: number;
  /** Hosts it reads; a page's host equals one or ends in `.` + one. Empty: any. */
  hosts: readonly string[];
  /** Only its pages below this path: the rest of the host is another platform's. */
  under?: string;
  /** Its pages are the operator's own: only what its reader reads is kept, and nothing that a generic one sees. */
  private?: true;
  /** Nothing of ours is shown in its pages, not even while its operator points at a part of them. */
  bare?: true;
  /** Only its result pages are read: on its other hosts stand its mail, its news, its shop, which are not this platform. */
  search?: true;
  /**
   * It sells, or shows what others paid for, and nobody signs or dates what stands on its pages: neither is looked for
   * where its reader finds none.
   */
  shop?: true;
  /** Its posts say whose they are wherever they are listed, so that those of followed channels can be read in passing. */
  live?: true;
  /** How the site shortens counts: true cuts (79,487 is 79K), false rounds, null where nobody has proved it. */
  cut?: boolean | null;
}

/** The hosts that live reading asks for on a site, as the browser writes them; none where it is not offered. */
export function liveHosts({ live, hosts }: PlatformMeta): string[] {
  return live ? hosts.map((host) => `https://*.${host}/*`) : [];
}

/** What a reader is given: the live document, its address, and the clock of whoever looks. */
export interface PageInput {
  document: Document;
  url: string;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone. */
  zone: string;
  /** Leave the body to the site's own reader: read what the head and structured data say, and the selection. */
  headOnly?: boolean;
}
