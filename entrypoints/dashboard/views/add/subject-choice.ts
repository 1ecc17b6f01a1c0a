import { channelKey, type Named } from '../../../../utils/capture/by-hand';
import { webAddress } from '../../../../utils/lib/web-address';
import type { Metric, Subject, SubjectKind } from '../../../../utils/model';

/** What the fields say of the subject. */
export interface SubjectChoice {
  known: { subject: Subject; channel: Subject | null } | null;
  platform: string;
  kind: SubjectKind;
  name: string;
  /** Of a post or product. */
  channel: string;
  address: string;
}

export const NOTHING_CHOSEN: SubjectChoice = {
  known: null,
  platform: 'channels',
  kind: 'post',
  name: '',
  channel: '',
  address: '',
};

/** What one would read first of a subject of that kind; a keyword has places in results, and no numbers. */
export const FIRST_METRIC: Record<SubjectKind, Metric> = {
  post: 'views',
  channel: 'followers',
  product: 'price',
  keyword: 'rank',
};

export function isNamed({ known, name }: SubjectChoice): boolean {
  return known !== null || name.trim() !== '';
}

export function hasBadAddress({ known, address }: SubjectChoice): boolean {
  return known === null && address.trim() !== '' && webAddress(address) === null;
}

/** The subject that the fields name; null where they name none. @param channels known accounts, of which one may be named */
export function namedBy(choice: SubjectChoice, channels: readonly Subject[]): Named | null {
  const { known, platform, kind, name, address } = choice;
  if (known) return { known: known.subject, channel: known.channel };
  if (name.trim() === '') return null;
  const whose = choice.channel.trim();
  const owned = (kind === 'post' || kind === 'product') && whose !== '';
  const same = channels.find((one) => one.platform === platform && one.name === whose);
  return {
    known: null,
    platform,
    kind,
    name: name.trim(),
    url: webAddress(address) ?? '',
    channel: owned ? { name: whose, key: same?.keys[0] ?? channelKey(platform, whose) } : null,
  };
}
