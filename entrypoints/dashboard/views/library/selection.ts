/** What the keys act on: the current capture, and those chosen beside it. By id, because new captures come in above. */
export interface Selection {
  current: string | null;
  /** Where the current one stood last, so that its neighbour takes over when it is gone. */
  at: number;
  /** Where a range began. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

export const nothingSelected: Selection = { current: null, at: 0, anchor: null, chosen: new Set() };

/** The current one as the list now is. */
export function settle(selection: Selection, ids: readonly string[]): Selection {
  const at = selection.current === null ? -1 : ids.indexOf(selection.current);
  if (at === selection.at) return selection;
  if (at >= 0) return { ...selection, at };
  const near = Math.min(selection.at, ids.length - 1);
  return { ...selection, current: ids[near] ?? null, at: Math.max(0, near) };
}

/** Moves the current one by so many steps; stops at the ends. */
export function step(selection: Selection, ids: readonly string[], by: number): Selection {
  const at = Math.max(0, Math.min(ids.length - 1, selection.at + by));
  return { ...selection, current: ids[at] ?? null, at, anchor: null };
}

/** Makes one current and chooses it, or no longer. */
export function toggle(selection: Selection, ids: readonly string[], id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { current: id, at: ids.indexOf(id), anchor: id, chosen };
}

/** Makes one current and chooses all from where the range began to it. */
export function extend(selection: Selection, ids: readonly string[], id: string): Selection {
  const anchor = selection.anchor ?? selection.current ?? id;
  const [from, to] = [ids.indexOf(anchor), ids.indexOf(id)].sort((a, b) => a - b) as [number, number];
  const chosen = new Set([...selection.chosen, ...ids.slice(Math.max(0, from), to + 1)]);
  return { current: id, at: ids.indexOf(id), anchor, chosen };
}

/** Makes one current and the only one chosen. */
export function only(ids: readonly string[], id: string): Selection {
  return { current: id, at: ids.indexOf(id), anchor: id, chosen: new Set([id]) };
}

/** What an act is for: those chosen, else the current one. */
export function targets({ chosen, current }: Selection): string[] {
  if (chosen.size > 0) return [...chosen];
  return current === null ? [] : [current];
}
