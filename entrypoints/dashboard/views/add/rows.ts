import { brandInName, titleOfFile } from '../../../../utils/lib/brand-in-name';
import { tagsInText } from '../../../../utils/lib/tags-in-text';
import type { TagUse } from '../../../../utils/library/tags';
import type { Brand, Locale } from '../../../../utils/model';
import type { Incoming } from '../../incoming/incoming';
import type { Prepared } from '../../incoming/prepare';
import { datesOf, type When } from './date-of';

/** What the operator changed about one file of a batch; what is absent is as its name suggests. */
export interface Edit {
  when?: When | null;
  brandId?: string | null;
  without?: string[];
}

/** A file of a batch as it is to be saved. */
export interface Row extends When {
  id: string;
  incoming: Incoming;
  look: Prepared;
  brandId: string | null;
  tags: string[];
}

interface Suggesting {
  brands: readonly Brand[];
  known: readonly TagUse[];
  locale: Locale;
  now: number;
}

/** What a file's name suggests. */
export function suggestionOf(incoming: Incoming, { brands, known, locale, now }: Suggesting) {
  const name = incoming.pasted ? '' : incoming.file.name;
  const when = datesOf(incoming, now)[0] ?? { at: now, dated: 'now' as const };
  const tags = tagsInText({ title: titleOfFile(name), text: '' }, known, locale);
  return { when, brandId: brandInName(name, brands)?.id ?? null, tags };
}

/** The pictures that stand earlier in the list too, by the ids of the later ones. */
export function twins(all: readonly Incoming[]): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { id, look } of all) {
    if (look === null || typeof look === 'string') continue;
    if (seen.has(look.picture.hash)) found.add(id);
    seen.add(look.picture.hash);
  }
  return found;
}
