import type { Capture } from '../../utils/model';
import type { Words } from '../../utils/words';

/**
 * What of its page a capture shows, to stand behind a place or a time: ` · 区域`, ` · 整页`; nothing where it is what was
 * in view.
 */
export function shownExtent({ part, whole }: Capture, { capture }: Words): string {
  if (part) return ` · ${capture.partNames[part]}`;
  return whole ? ` · ${capture.whole}` : '';
}
