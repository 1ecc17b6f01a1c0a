import { attempt } from '../../lib/html';
import type { SubjectKind } from '../../model';
import type { PlatformMeta } from '../platform';
import { isOfSite } from './of-site';
import type { SiteReader } from './site-reader';

/** The subject that a page of this address is about, as reading the page would name it, by its key and canonical address. */
export function namedByAddress(
  { meta, reader: make }: { meta: PlatformMeta; reader: () => SiteReader },
  typed: string,
): { kind: SubjectKind; key: string; url: string } | null {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !isOfSite(meta, url)) return null;
  const reader = make();
  const address = attempt(() => reader.address(url), null);
  const kind = address && reader.pages[address.kind]?.main?.kind;
  if (!address || !kind || address.id === '') return null;
  return { kind, key: `${meta.id}:${kind}:${address.id}`, url: address.url };
}
