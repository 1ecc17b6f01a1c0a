import type { Extent, PartName } from '../model';

export const PARTS: readonly PartName[] = ['region', 'element', 'pane'];
export const EXTENTS: readonly Extent[] = ['view', 'page', 'later', ...PARTS];

export function isPart(extent: unknown): extent is PartName {
  return PARTS.some((each) => each === extent);
}

/** Whether its picture is of what is in view as it is asked for. */
export function isAtOnce(extent: Extent = 'view'): boolean {
  return extent === 'view' || extent === 'page';
}
