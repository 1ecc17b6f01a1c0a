import { searchCaptures } from '../../../../utils/library/search';
import { type RenameResult, renameTag } from '../../../../utils/library/tags';
import { capturesOf, takeBack } from '../../annotate';

/** Most captures of which one rename can be taken back. */
const most = 20_000;

/**
 * Renames a tag with all nested under it. `undo` gives every capture the tags that it had, also where the new name was
 * in use before and the two became one.
 */
export async function renameWithUndo(
  from: string,
  to: string,
): Promise<{ result: RenameResult; undo: () => Promise<void> }> {
  const shown = await searchCaptures({ tag: from }, { limit: most });
  const binned = await searchCaptures({ tag: from, binned: true }, { limit: most });
  const before = [...shown.captures, ...binned.captures];
  const result = await renameTag(from, to);
  const after = await capturesOf(before.map((capture) => capture.id));
  return { result, undo: () => takeBack(before, after) };
}
