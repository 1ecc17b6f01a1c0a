import type { Viewer } from '../model';

/** Who looked, in words; what older captures say in words of their own stays as it is. */
export function viewerText(viewer: string, viewers: Readonly<Record<Viewer, string>>): string {
  return Object.hasOwn(viewers, viewer) ? viewers[viewer as Viewer] : viewer;
}

/** With the region: `not signed in · London`; '' where the page tells neither. */
export function whoLooked(
  { viewer, region }: { viewer: string | null; region: string | null },
  viewers: Readonly<Record<Viewer, string>>,
): string {
  return [viewer && viewerText(viewer, viewers), region].filter(Boolean).join(' · ');
}
