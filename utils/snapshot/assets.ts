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
  came: boolean;
  /** What is missing where it does not come. */
  what: LeftOut | null;
}

/** One part of a snapshot. */
export interface Part {
  nth: number;
  type: string;
  blob: Blob;
}

/** What the page shows besides its document, each once, numbered as it is met, so that an equal page gives equal numbers. */
export class Assets {
  readonly #byUrl = new Map<string, number>();
  readonly #asked = new Map<string, Coming>();
  readonly #all = new Map<number, Asset>();
  readonly #left = new Map<LeftOut, number>();

  constructor(readonly load: (url: string) => Coming) {}

  /** What is at an address, asked for once: whatever is asked for early comes while the document is looked at. */
  ask(url: string): Coming {
    const asked = this.#asked.get(url) ?? this.load(url);
    this.#asked.set(url, asked);
    return asked;
  }

  /** The number of what is at that address; `what` is missing where it cannot be read, and nothing stands for it `instead`. */
  numberOf(url: string, what: LeftOut | null = 'image', instead?: () => Coming): number {
    const known = this.#byUrl.get(url);
    if (known !== undefined) return known;
    const nth = this.add(
      // An answer that is a page says that what was asked for is not there.
      this.ask(url).then((blob) =>
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
    this.#all.set(nth, { coming: coming.catch(() => null), came: false, what });
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
  async arrived(): Promise<Part[]> {
    let bytes = 0;
    const came: Part[] = [];
    for (const [nth, asset] of this.#all) {
      const blob = await asset.coming;
      if (blob && blob.size <= LARGEST && bytes + blob.size <= MOST) {
        asset.came = true;
        bytes += blob.size;
        came.push({ nth, type: typeOf(blob), blob });
      } else if (blob) this.leave('size');
      else if (asset.what) this.leave(asset.what);
    }
    return came;
  }
}

/** What a part may be shown as. */
function typeOf(blob: Blob): string {
  const [type = ''] = blob.type.toLowerCase().split(';');
  return /^(?:image|font)\/[\w.+-]+$|^text\/(?:html|css)$/.test(type) ? type : 'image/png';
}
