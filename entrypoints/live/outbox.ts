import type { LiveMessages } from '../../utils/browser/live-messages';
import type { AskWorker } from '../../utils/browser/live-page';
import type { LiveBatch, SubjectRead } from '../../utils/model';
import type { PostName } from '../../utils/platforms/base/posts-in-page';
import { Recent } from './recent';

/** A post is read once in that time, milliseconds; the library holds this too, for all tabs. */
const AGAIN_MS = 600_000;
/** How long an answer to who is followed is believed. */
const KNOWN_MS = 60_000;
/** Posts are sent together: after that time, or as soon as there are so many. */
const GATHER_MS = 1_500;
const MOST = 12;
/** A batch bears the time of its first post: what was read later than that goes into another one. */
const SPAN_MS = 5_000;
/** A worker that was silent for so long may be asleep: then it does not hear a page that goes. */
const AWAKE_MS = 20_000;
/** While the worker or the library cannot take them, so many are held; then the oldest go. */
const HELD = 300;
const LONGEST_WAIT_MS = 60_000;

interface OutboxOptions {
  ask: AskWorker;
  reader: LiveBatch['reader'];
  zone: string;
  /** The page as it is now. */
  page: () => Pick<LiveBatch, 'url' | 'title'>;
  /** Live reading was turned off. */
  onOff: () => void;
}

/**
 * What was read and is not yet in the library. Nobody's posts leave the page but those of followed channels (a page that
 * goes has no time to ask whose they are: there the worker drops the others); a batch is sent again, under the same id,
 * until the worker says that it is saved.
 */
export class Outbox {
  private readonly id = crypto.randomUUID();
  private sent = 0;
  private kept = 0;
  private waiting: (Pick<LiveBatch, 'at' | 'url' | 'title'> & { post: SubjectRead })[] = [];
  /** On the way, the oldest first; those that the worker did not confirm are sent again. */
  private batches: LiveBatch[] = [];
  private isBusy = false;
  private failures = 0;
  /** When the worker last answered, by the page's own clock. */
  private heard = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /**
   * When a post was read, by key. It may go out under a time that is a little earlier than its own, and the library
   * measures by that: read any sooner it would be dropped there, and be looked at again only a whole window later.
   */
  private readonly read = new Recent<true>(AGAIN_MS + SPAN_MS);
  /** Whether a channel is followed, by key. */
  private readonly followed = new Recent<boolean>(KNOWN_MS);

  constructor(private readonly options: OutboxOptions) {}

  wants({ keys, channelKeys }: PostName): boolean {
    const isStranger = channelKeys.every((key) => this.followed.get(key) === false);
    return !isStranger && !keys.some((key) => this.read.get(key));
  }

  add(post: SubjectRead): void {
    for (const key of post.keys) this.read.set(key, true);
    this.waiting = [...this.waiting, { post, at: Date.now(), ...this.options.page() }].slice(-HELD);
    if (this.waiting.length >= MOST) this.send();
    else {
      this.later(GATHER_MS);
      if (performance.now() > this.heard + AWAKE_MS) this.wake();
    }
  }

  /** Says that this page is read live, and hears whether it may be. */
  hello(): void {
    void this.attempt(async () => {
      await this.asked('followedOf', { keys: [] });
    });
  }

  send(): void {
    void this.attempt(async () => {
      if (this.batches.length === 0) {
        await this.askWhose();
        this.pack(MOST);
      }
      const [batch] = this.batches;
      if (batch) await this.hand(batch);
    });
  }

  /** The page may be gone in a moment: everything is handed over now, at once. */
  leave(): void {
    while (this.waiting.length > 0) this.pack(MOST);
    // What fails is tried again by whoever is still there.
    for (const batch of this.batches) void this.hand(batch).catch(() => undefined);
    if (this.batches.length > 0) this.later(GATHER_MS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.batches = [];
  }

  /** Has the worker awake by the time that there is something to hand over. */
  private wake(): void {
    this.heard = performance.now();
    const keys = this.waiting.flatMap(({ post }) => post.channelKeys).slice(0, 1_000);
    if (keys.length === 0) return;
    void this.askFor(keys).catch(() => undefined);
  }

  /** Hears of the channels of what waits, whether somebody follows them. */
  private async askWhose(): Promise<void> {
    const keys = this.waiting.flatMap(({ post }) => post.channelKeys);
    const unknown = [...new Set(keys)].filter((key) => this.followed.get(key) === undefined);
    if (unknown.length > 0) await this.askFor(unknown.slice(0, 1_000));
  }

  private async askFor(keys: string[]): Promise<void> {
    const { followed } = await this.asked('followedOf', { keys });
    for (const key of keys) this.followed.set(key, followed.includes(key));
  }

  /** Makes a batch of some that were read at one time on one page, without the posts of those that nobody follows. */
  private pack(most: number): void {
    const [oldest] = this.waiting;
    const end = this.waiting.findIndex(
      ({ at, url }) => url !== oldest?.url || Math.abs(at - oldest.at) > SPAN_MS,
    );
    const taken = this.waiting.splice(0, end < 0 ? most : Math.min(most, end));
    const follows = ({ channelKeys }: SubjectRead, ...answers: (boolean | undefined)[]) =>
      channelKeys.some((key) => answers.includes(this.followed.get(key)));
    // Somebody who is followed a minute later is read then.
    for (const { post } of taken)
      if (!follows(post, true)) for (const key of post.keys) this.read.delete(key);
    const ours = taken.filter(({ post }) => follows(post, true, undefined));
    const [first] = ours;
    if (!first) return;
    const { reader, zone } = this.options;
    this.batches.push({
      id: `${this.id}-${this.sent++}`,
      at: first.at,
      zone,
      url: first.url,
      title: first.title,
      reader,
      posts: ours.map(({ post }) => post),
      before: this.kept,
    });
  }

  private async hand(batch: LiveBatch): Promise<void> {
    const { kept } = await this.asked('keepSeen', batch);
    if (!this.batches.includes(batch)) return;
    this.kept += kept;
    this.batches = this.batches.filter((each) => each !== batch);
  }

  /** One at a time. What fails is tried again, ever more rarely; what is left goes on. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      await work();
      this.failures = 0;
    } catch {
      this.failures += 1;
    }
    this.isBusy = false;
    const isMore = this.batches.length > 0 || this.waiting.length > 0;
    if (isMore) this.later(Math.min(GATHER_MS * 2 ** this.failures, LONGEST_WAIT_MS));
  }

  /** Asks the worker; rejects where it gave no answer. Null means that live reading is off. */
  private async asked<N extends keyof LiveMessages>(
    name: N,
    argument: Parameters<LiveMessages[N]>[0],
  ): Promise<ReturnType<LiveMessages[N]>> {
    const answer = await this.options.ask(name, argument);
    if (answer === null) {
      this.end();
      this.options.onOff();
      throw new Error('off');
    }
    this.heard = performance.now();
    return answer;
  }

  private later(wait: number): void {
    this.timer ??= setTimeout(() => this.send(), wait);
  }
}
