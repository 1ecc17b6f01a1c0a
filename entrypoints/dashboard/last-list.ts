/** The list from which a capture was opened, so that J and K go on in it. Lost with the page, as it should be. */
let list: { address: string; ids: readonly string[] } = { address: '/library', ids: [] };

export function rememberList(address: string, ids: readonly string[]): void {
  list = { address, ids };
}

export function lastList(): { address: string; ids: readonly string[] } {
  return list;
}

/** The one `by` places further in the last list; null at its ends and where the capture is not in it. */
export function neighbour(id: string, by: number): string | null {
  const at = list.ids.indexOf(id);
  return at < 0 ? null : (list.ids[at + by] ?? null);
}
