import type { DraftFacts } from '../../components/draft/draft-facts';
import { useLiveQuery } from '../../components/use-live-query';
import { capturesWithoutBrand, type Followed } from '../../utils/library/follow-channel';
import type { Brand, Subject } from '../../utils/model';

/** What saving a draft does to its channel, in words' terms and in those of undo. */
export interface Following extends Omit<Followed, 'channelId'> {
  /** The channel's keys: before it is saved for the first time it has no id. */
  keys: string[];
  name: string;
  brand: string;
}

/**
 * Whom the page's channel would belong to, and which earlier captures would come with it; null where there is nobody
 * new to follow.
 */
export function useFollowing(
  { channel }: Pick<DraftFacts, 'channel'>,
  known: Subject | undefined,
  brand: Brand | null,
): Following | null {
  const earlier = useLiveQuery(
    async () => (known ? await capturesWithoutBrand(known.id) : []),
    `without brand ${known?.id ?? ''}`,
  );
  const from = known?.brandId ?? null;
  if (!channel || !brand || from === brand.id) return null;
  return { ...channel, brand: brand.name, from, to: brand.id, captureIds: earlier ?? [] };
}
