import type { Extent, PartName } from '../model';

export const PARTS: readonly PartName[] = ['region', 'element', 'pane'];
export const EXTENTS: readonly Extent[] = ['view', 'page', 'later', ...PARTS];

export function isPart(extent: unknown): extent is PartName {
  return PARTS.some((each) => each === extent);
}

/** Whether the picture shows what is in view at that very moment. */
export function isAtOnce(extent: Extent = 'view'): boolean {
  return extent === 'view' || extent === 'page';
}
