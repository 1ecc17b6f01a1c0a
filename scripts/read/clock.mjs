/**
 * Sets the clock of the world that it runs in; stands alone, so that it can be sent into a page or a worker. The clock
 * goes on from `now` (epoch ms); null gives the real time back.
 * @param {number | null} now
 */
export function setClock(now) {
  const world = /** @type {{ realDate?: DateConstructor, Date: DateConstructor }} */ (
    /** @type {unknown} */ (globalThis)
  );
  world.realDate ??= Date;
  const Real = world.realDate;
  if (now === null) {
    world.Date = Real;
    return;
  }
  const ahead = now - Real.now();
  world.Date = new Proxy(Real, {
    construct: (target, args, own) =>
      Reflect.construct(target, args.length === 0 ? [Real.now() + ahead] : args, own),
    apply: () => new Real(Real.now() + ahead).toString(),
    get: (target, key) => (key === 'now' ? () => Real.now() + ahead : Reflect.get(target, key)),
  });
}

/**
 * The moment that an index line means by `captured`: an instant, or noon of a day; null is "not known".
 * @param {string | null | undefined} captured ISO date or date and time.
 * @returns {number | null}
 */
export function momentOf(captured) {
  if (!captured) return null;
  const at = Date.parse(captured.length === 10 ? `${captured}T12:00:00Z` : captured);
  return Number.isNaN(at) ? null : at;
}
