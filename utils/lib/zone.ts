/** Clocks are kept as "wall" numbers: the epoch milliseconds that the same digits would be in UTC. */

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  let format: Intl.DateTimeFormat;
  try {
    // Sweden writes 2026-11-22 09:30:00.
    format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    format = formatOf('UTC');
  }
  formats.set(zone, format);
  return format;
}

/**
 * What the clock on the wall of that zone shows at an instant. An unknown zone is read as UTC, and so are years that are
 * not written in four digits.
 */
export function wallOf(at: number, zone: string): number {
  const wall = Date.parse(`${formatOf(zone).format(at).replace(' ', 'T')}Z`);
  return Number.isNaN(wall) ? at : wall + (((at % 1000) + 1000) % 1000);
}

/**
 * The first instant at which that zone's clock shows `wall`; where the clock jumps over it, the instant after
 * the jump. Right across every change of the clock.
 */
export function instantOf(wall: number, zone: string): number {
  const offsets = [wall - 24 * HOUR, wall + 24 * HOUR].map((at) => wallOf(at, zone) - at);
  const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  const exact = candidates.find((at) => wallOf(at, zone) === wall);
  if (exact !== undefined) return exact;
  let [before, after] = [Math.min(...candidates) - 24 * HOUR, Math.max(...candidates)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallOf(middle, zone) < wall) before = middle;
    else after = middle;
  }
  return after;
}
