import type { LeftOut } from '../model';
import { packed } from './pack';
import { SCREEN } from './parts';

/** Bytes that are on their way; null where they may not be read. */
export type Coming = Promise<Blob | null>;

/** Of one thing that the page shows, in one snapshot, bytes. */
const LARGEST = 16 * 2 ** 20;
/** Of all together. */
const MOST = 64 * 2 ** 20;

interface Asset {
  /** As it came, and packed while others are still on their way; not where it is too large. */
  coming: Promise<{ bytes: number; part: Part | null } | null>;
  came: boolean;
  /** What is missing where it does not come. */
  what: LeftOut | null;
}

type Part = Awaited<ReturnType<typeof packed>>;

/** What the page shows besides its document, each once, numbered as it is met, so that an equal page gives equal numbers. */
export class Assets {
  readonly #byUrl = new Map<string, number>();
  readonly #all = new Map<number, Asset>();
  readonly #left = new Map<LeftOut, number>();

  constructor(readonly load: (url: string) => Coming) {}

  /** The number of what is at that address; `what` is missing where it cannot be read, and nothing stands for it `instead`. */
  numberOf(url: string, what: LeftOut | null = 'image', instead?: () => Coming): number {
    const known = this.#byUrl.get(url);
    if (known !== undefined) return known;
    const nth = this.add(
      // An answer that is a page says that what was asked for is not there.
      this.load(url).then((blob) =>
        blob?.size && !/html|json|javascript/.test(blob.type) ? blob : (instead?.() ?? null),
      ),
      what,
    );
    this.#byUrl.set(url, nth);
    return nth;
  }

  /** The number under which an address was met. */
  known(url: string): number | undefined {
    return this.#byUrl.get(url);
  }

  add(coming: Coming, what: LeftOut | null): number {
    const nth = SCREEN + 1 + this.#all.size;
    this.#all.set(nth, { coming: kept(coming).catch(() => null), came: false, what });
    return nth;
  }

  leave(what: LeftOut): void {
    this.#left.set(what, (this.#left.get(what) ?? 0) + 1);
  }

  leftOut(): { what: LeftOut; count: number }[] {
    return [...this.#left].sort().map(([what, count]) => ({ what, count }));
  }

  has(nth: number): boolean {
    return this.#all.get(nth)?.came ?? false;
  }

  /** All that came, within the limits. What is added meanwhile is waited for too. */
  async arrived(): Promise<({ nth: number } & Part)[]> {
    let bytes = 0;
    const came: ({ nth: number } & Part)[] = [];
    for (const [nth, asset] of this.#all) {
      const got = await asset.coming;
      if (got?.part && bytes + got.bytes <= MOST) {
        asset.came = true;
        bytes += got.bytes;
        came.push({ nth, ...got.part });
      } else if (got) this.leave('size');
      else if (asset.what) this.leave(asset.what);
    }
    return came;
  }
}

async function kept(coming: Coming): Asset['coming'] {
  const blob = await coming;
  return blob && { bytes: blob.size, part: blob.size > LARGEST ? null : await packed(blob) };
}
