/** Values that are forgotten after a while, by a clock that nobody can set back. */
export class Recent<T> {
  private readonly rows = new Map<string, { value: T; until: number }>();

  constructor(private readonly lifeMs: number) {}

  get(key: string): T | undefined {
    const row = this.rows.get(key);
    return row && row.until > performance.now() ? row.value : undefined;
  }

  set(key: string, value: T): void {
    const now = performance.now();
    this.rows.delete(key);
    this.rows.set(key, { value, until: now + this.lifeMs });
    // The oldest come first.
    for (const [old, { until }] of this.rows) {
      if (until > now) break;
      this.rows.delete(old);
    }
  }

  delete(key: string): void {
    this.rows.delete(key);
  }
}
