import type { StoredPicture } from '../../../utils/browser/screenshot';
import type { Capture, CaptureContent, Picture, Redaction } from '../../../utils/model';

/** Rows that name the painted pictures in the place of those of before (by whose hash they are given). */
export function replaced(
  { capture, content }: { capture: Capture; content: CaptureContent },
  painted: ReadonlyMap<string, StoredPicture>,
  redaction: Redaction,
): { capture: Capture; content: CaptureContent } {
  const now = (picture: Picture) => painted.get(picture.hash)?.picture ?? picture;
  const { target, page } = content;
  const strips = page?.strips.map((strip) => ({ ...strip, picture: now(strip.picture) }));
  return {
    capture: {
      ...capture,
      picture: capture.picture && now(capture.picture),
      partial: [...new Set([...capture.partial, 'redacted' as const])],
      redacted: [...(capture.redacted ?? []), redaction],
    },
    content: {
      ...content,
      ...(target && { target: { ...target, image: target.image && now(target.image) } }),
      ...(page && strips && { page: { ...page, strips, hashes: strips.map(({ picture }) => picture.hash) } }),
    },
  };
}
