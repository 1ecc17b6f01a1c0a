import type { LiveMessages } from '../../utils/browser/live-messages';
import type { AskWorker } from '../../utils/browser/live-page';
import type { LiveBatch, SubjectRead } from '../../utils/model';
import type { PostName } from '../../utils/platforms/base/posts-in-page';
import { Recent } from './recent';

/** A post is read once in that time, milliseconds; the library holds this too, for all tabs. */
const AGAIN_MS = 600_000;
/** How long it is believed who is followed. */
const KNOWN_MS = 60_000;
/** Posts are sent together: after that time, or as soon as there are so many. */
const GATHER_MS = 1_500;
const MOST = 12;
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
 * What was read and is not yet in the library. Nobody's posts leave the page but those of followed channels; a batch is
 * sent again, under the same id, until the worker says that it is saved.
 */
export class Outbox {
  private readonly id = crypto.randomUUID();
  private sent = 0;
  private kept = 0;
  private waiting: { post: SubjectRead; at: number }[] = [];
  private batch: LiveBatch | null = null;
  private isBusy = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When a post was read, by key. */
  private readonly read = new Recent<true>(AGAIN_MS);
  /** Whether a channel is followed, by key. */
  private readonly followed = new Recent<boolean>(KNOWN_MS);

  constructor(private readonly options: OutboxOptions) {}

  wants({ keys, channelKeys }: PostName): boolean {
    const isStranger = channelKeys.every((key) => this.followed.get(key) === false);
    return !isStranger && !keys.some((key) => this.read.get(key));
  }

  add(post: SubjectRead): void {
    for (const key of post.keys) this.read.set(key, true);
    this.waiting = [...this.waiting, { post, at: Date.now() }].slice(-HELD);
    if (this.waiting.length >= MOST) this.send();
    else this.later(GATHER_MS);
  }

  /** Says that this page is read live, and hears whether it may be. */
  hello(): void {
    void this.attempt(async () => {
      await this.asked('followedOf', { keys: [] });
    });
  }

  send(): void {
    void this.attempt(async () => {
      await this.pack();
      const { batch } = this;
      if (!batch) return;
      const { kept } = await this.asked('keepSeen', batch);
      this.kept += kept;
      this.batch = null;
    });
  }

  end(): void {
    clearTimeout(this.timer);
    this.waiting = [];
    this.batch = null;
  }

  /** Makes a batch of what waits, without the posts of those that nobody follows. */
  private async pack(): Promise<void> {
    if (this.batch || this.waiting.length === 0) return;
    const keys = this.waiting.flatMap(({ post }) => post.channelKeys);
    const unknown = [...new Set(keys)].filter((key) => this.followed.get(key) === undefined);
    if (unknown.length > 0) {
      const { followed } = await this.asked('followedOf', { keys: unknown.slice(0, 1_000) });
      for (const key of unknown) this.followed.set(key, followed.includes(key));
    }
    const taken = this.waiting.splice(0, MOST);
    const ours = taken.filter(({ post }) => post.channelKeys.some((key) => this.followed.get(key)));
    // Somebody who is followed a minute later is read then.
    for (const { post } of taken.filter((each) => !ours.includes(each)))
      for (const key of post.keys) this.read.delete(key);
    const [first] = ours;
    if (!first) return;
    const { reader, zone } = this.options;
    this.batch = {
      id: `${this.id}-${this.sent++}`,
      at: first.at,
      zone,
      ...this.options.page(),
      reader,
      posts: ours.map(({ post }) => post),
      before: this.kept,
    };
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
    const isMore = this.batch !== null || this.waiting.length > 0;
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
    return answer;
  }

  private later(wait: number): void {
    this.timer ??= setTimeout(() => this.send(), wait);
  }
}
