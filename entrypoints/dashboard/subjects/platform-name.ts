import type { Locale } from '../../../utils/model';
import { PLATFORMS } from '../../../utils/platforms';

/** A platform by its id, as people call it; an id that this version does not know stands for itself. */
export function platformName(id: string, locale: Locale): string {
  return PLATFORMS.find((platform) => platform.id === id)?.name[locale] ?? id;
}
