import type { LeftOut } from '../model';
import { SCREEN } from './parts';

/** Bytes that are on their way; null where they may not be read. */
export type Coming = Promise<Blob | null>;

/** Of one thing that the page shows, in one snapshot, bytes. */
const LARGEST = 16 * 2 ** 20;
/** Of all together. */
const MOST = 64 * 2 ** 20;

interface Asset {
  coming: Coming;
  blob: Blob | null;
  /** What is missing where it does not come. */
  what: LeftOut | null;
}

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
      this.load(url).then((blob) => (isShowable(blob) ? blob : (instead?.() ?? null))),
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
    this.#all.set(nth, { coming: coming.catch(() => null), blob: null, what });
    return nth;
  }

  leave(what: LeftOut): void {
    this.#left.set(what, (this.#left.get(what) ?? 0) + 1);
  }

  leftOut(): { what: LeftOut; count: number }[] {
    return [...this.#left]
      .map(([what, count]) => ({ what, count }))
      .sort((a, b) => (a.what < b.what ? -1 : 1));
  }

  has(nth: number): boolean {
    return Boolean(this.#all.get(nth)?.blob);
  }

  /** All that came, within the limits. What is added meanwhile is waited for too. */
  async arrived(): Promise<[nth: number, blob: Blob][]> {
    let bytes = 0;
    const came: [number, Blob][] = [];
    for (const [nth, asset] of this.#all) {
      const blob = await asset.coming;
      if (blob && blob.size <= LARGEST && bytes + blob.size <= MOST) {
        asset.blob = blob;
        bytes += blob.size;
        came.push([nth, blob]);
      } else if (blob) this.leave('size');
      else if (asset.what) this.leave(asset.what);
    }
    return came;
  }
}

/** An answer that is a page says that what was asked for is not there. */
function isShowable(blob: Blob | null): boolean {
  return blob !== null && blob.size > 0 && !/html|json|javascript/.test(blob.type);
}
