import type { Locale } from '../../../utils/model';
import { PLATFORMS } from '../../../utils/platforms';

/** Platforms that no page of a browser shows: what is known of them is entered by hand. */
export const HAND_PLATFORMS = [
  { id: 'channels', name: { en: 'WeChat Channels', zh: '视频号' }, cut: null },
  { id: 'app', name: { en: 'An app', zh: 'App 内页面' }, cut: null },
];

const ALL = [...PLATFORMS, ...HAND_PLATFORMS];

/** A platform by its id, as people call it; an id that this version does not know stands for itself. */
export function platformName(id: string, locale: Locale): string {
  return ALL.find((platform) => platform.id === id)?.name[locale] ?? id;
}
