import { describe, expect, test } from 'vitest';
import {
  extend,
  nothingSelected,
  only,
  settle,
  step,
  targets,
  toggle,
} from '../../entrypoints/dashboard/views/library/selection';

const ids = ['a', 'b', 'c', 'd', 'e'];
const start = settle(nothingSelected, ids);

describe('the current capture', () => {
  test('is the first one at the start, and none in an empty list', () => {
    expect(start.current).toBe('a');
    expect(settle(nothingSelected, []).current).toBeNull();
  });

  test('stays the same capture when new ones come in above it', () => {
    const at = step(start, ids, 2);
    const after = settle(at, ['new', ...ids]);
    expect(after.current).toBe('c');
    expect(step(after, ['new', ...ids], 1).current).toBe('d');
  });

  test('passes to its neighbour when it is gone, at the end to the one before', () => {
    expect(settle(step(start, ids, 2), ['a', 'b', 'd', 'e']).current).toBe('d');
    expect(settle(step(start, ids, 4), ['a', 'b', 'c', 'd']).current).toBe('d');
    expect(settle(step(start, ids, 4), []).current).toBeNull();
  });

  test('stops at both ends', () => {
    expect(step(start, ids, -1).current).toBe('a');
    expect(step(start, ids, 99).current).toBe('e');
  });
});

describe('what is chosen', () => {
  test('a range goes from the anchor to here, in either direction', () => {
    const anchored = toggle(start, ids, 'd');
    expect([...extend(anchored, ids, 'b').chosen].sort()).toEqual(['b', 'c', 'd']);
    expect([...extend(start, ids, 'c').chosen]).toEqual(['a', 'b', 'c']);
  });

  test('a range whose anchor is gone is this one alone', () => {
    const anchored = toggle(start, ids, 'd');
    const left = ids.filter((id) => id !== 'd');
    expect(extend({ ...anchored, chosen: new Set() }, left, 'b').chosen.has('b')).toBe(true);
  });

  test('toggling twice is nothing, and clicking one chooses it alone', () => {
    expect(toggle(toggle(start, ids, 'b'), ids, 'b').chosen.size).toBe(0);
    expect(targets(only(ids, 'c'))).toEqual(['c']);
  });

  test('acts go to what is chosen, else to the current one, else to none', () => {
    expect(targets(toggle(toggle(start, ids, 'b'), ids, 'd'))).toEqual(['b', 'd']);
    expect(targets(start)).toEqual(['a']);
    expect(targets(nothingSelected)).toEqual([]);
  });
});
