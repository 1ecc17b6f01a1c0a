import type { Marks } from '../model';
import type { Digest, DigestPicture } from './digest';

/** The same digest, its pictures shown with what was drawn on them; the picture as it was taken stays the evidence. */
export function withMarks(digest: Digest, marks: readonly Marks[]): Digest {
  const drawn = new Map(marks.filter(({ of }) => of === 'picture').map((each) => [each.captureId, each]));
  if (drawn.size === 0) return digest;
  const marked = (picture: DigestPicture | null): DigestPicture | null => {
    const captureId = picture && digest.evidence[picture.evidence - 1]?.captureId;
    const found = captureId && drawn.get(captureId);
    if (!picture || !found) return picture;
    const { width, height } = found.crop ?? picture;
    return { ...picture, marked: { captureId, at: found.updatedAt, width, height } };
  };
  const shown = <T extends { picture: DigestPicture | null }>(item: T): T => ({
    ...item,
    picture: marked(item.picture),
  });
  return {
    ...digest,
    evidence: digest.evidence.map(shown),
    sections: digest.sections.map((section) => ({
      ...section,
      groups: section.groups.map((group) => ({ ...group, entries: group.entries.map(shown) })),
    })),
  };
}
