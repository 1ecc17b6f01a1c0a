import { Chip } from '../../../../components/chip';

/** A capture's first tags, and how many more there are; all of them on pointing. */
export function TagChips({ tags, limit = 2 }: { tags: readonly string[]; limit?: number }) {
  return (
    <span class="tag-chips" title={tags.join(' · ')}>
      {tags.slice(0, limit).map((tag) => (
        <span key={tag} class={[...tag].length > 6 ? 'tag-long' : 'tag-short'}>
          <Chip>{tag}</Chip>
        </span>
      ))}
      {tags.length > limit && <span class="faint">+{tags.length - limit}</span>}
    </span>
  );
}
