import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outbox } from '../../entrypoints/live/outbox';
import type { AskWorker } from '../../utils/browser/live-page';
import type { LiveBatch, SubjectRead } from '../../utils/model';
import { samplePost } from '../library/sample';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const post = (id: string, channel = 'cafe'): SubjectRead =>
  samplePost(id, { channelKeys: [`x:channel:${channel}`] });

/** A worker that follows `cafe`; `state` says how it fares. */
function worker() {
  const state: { now: 'well' | 'dead' | 'off'; batches: LiveBatch[]; asked: string[][]; url: string } = {
    now: 'well',
    url: 'https://x.com/home',
    batches: [],
    asked: [],
  };
  const ask = (async (name: string, argument: unknown) => {
    if (state.now === 'dead') throw new Error('no answer');
    if (state.now === 'off') return null;
    if (name === 'followedOf') {
      const { keys } = argument as { keys: string[] };
      state.asked.push(keys);
      return { followed: keys.filter((key) => key === 'x:channel:cafe') };
    }
    const batch = argument as LiveBatch;
    if (!state.batches.some(({ id }) => id === batch.id)) state.batches.push(batch);
    return { kept: batch.posts.length };
  }) as AskWorker;
  const onOff = vi.fn();
  const page = () => ({ url: state.url, title: 'Home / X' });
  const outbox = new Outbox({ ask, reader: { id: 'x', version: 1 }, zone: 'UTC', page, onOff });
  const sent = () => state.batches.map(({ posts }) => posts.map(({ keys }) => keys[0]));
  return { state, outbox, onOff, sent };
}

const minutes = (n: number) => vi.advanceTimersByTimeAsync(n * 60_000);

test('sends what was read within a moment as one batch, and of followed channels alone', async () => {
  const { outbox, sent, state } = worker();
  for (const each of [post('1'), post('2', 'passerby'), post('3')]) outbox.add(each);
  await minutes(1);
  expect(sent()).toEqual([['x:post:1', 'x:post:3']]);
  expect(state.asked).toEqual([['x:channel:cafe'], ['x:channel:passerby']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('reads a post once in ten minutes, and nobody’s posts that nobody follows', async () => {
  const { outbox } = worker();
  outbox.add(post('1'));
  outbox.add(post('2', 'passerby'));
  expect(outbox.wants(post('1'))).toBe(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(outbox.wants(post('2', 'passerby'))).toBe(false);
  expect(outbox.wants(post('9', 'passerby'))).toBe(false);
  expect(outbox.wants(post('9', 'nobody-asked-yet'))).toBe(true);
  // Whoever is followed a minute later is read then.
  await minutes(1);
  expect(outbox.wants(post('2', 'passerby'))).toBe(true);
  await minutes(8);
  expect(outbox.wants(post('1'))).toBe(false);
  await minutes(1.1);
  expect(outbox.wants(post('1'))).toBe(true);
});

test('reads none again so early that, behind an earlier one, it goes out under a time within its ten minutes', async () => {
  const { outbox, state } = worker();
  outbox.add(post('edge'));
  for (let waited = 0; waited < 620_000; waited += 100) {
    // Of another post all the time: whatever is read goes out behind it.
    if (waited > 590_000 && waited % 4_000 === 3_000) outbox.add(post(`passing-${waited}`));
    if (outbox.wants(post('edge'))) outbox.add(post('edge'));
    await vi.advanceTimersByTimeAsync(100);
  }
  const times = state.batches.flatMap(({ at, posts }) =>
    posts.some(({ keys }) => keys[0] === 'x:post:edge') ? [at] : [],
  );
  expect(times.length).toBe(2);
  const [first = 0, again = 0] = times;
  expect(again - first).toBeGreaterThanOrEqual(600_000);
  expect(again - first).toBeLessThan(610_000);
});

test('keeps a batch while the worker is dead, and sends the same one until it is heard', async () => {
  const { outbox, state, sent } = worker();
  state.now = 'dead';
  outbox.add(post('1'));
  await minutes(3);
  outbox.add(post('2'));
  expect(sent()).toEqual([]);
  state.now = 'well';
  await minutes(3);
  expect(sent().flat()).toEqual(['x:post:1', 'x:post:2']);
});

test('gives each post the time and the page of its reading, however late it can be handed over', async () => {
  const { outbox, state } = worker();
  const start = Date.now();
  state.now = 'dead';
  for (const id of ['1', '2', '3']) {
    outbox.add(post(id));
    await minutes(2);
  }
  state.url = 'https://x.com/examplecafe';
  outbox.add(post('4'));
  state.url = 'https://x.com/messages';
  state.now = 'well';
  await minutes(3);
  expect(state.batches.map(({ at, url, posts }) => [at - start, url, posts.length])).toEqual([
    [0, 'https://x.com/home', 1],
    [120_000, 'https://x.com/home', 1],
    [240_000, 'https://x.com/home', 1],
    [360_000, 'https://x.com/examplecafe', 1],
  ]);
});

test('holds a bounded number while nothing can be saved', async () => {
  const { outbox, state, sent } = worker();
  state.now = 'dead';
  for (let id = 0; id < 2_000; id++) outbox.add(post(String(id)));
  state.now = 'well';
  await minutes(20);
  const ids = sent().flat();
  expect(ids.length).toBeLessThanOrEqual(330);
  expect(ids.at(-1)).toBe('x:post:1999');
});

test('stops where live reading is off, and forgets what it held', async () => {
  const { outbox, state, sent, onOff } = worker();
  state.now = 'off';
  outbox.add(post('1'));
  await minutes(1);
  expect(onOff).toHaveBeenCalledOnce();
  state.now = 'well';
  await minutes(5);
  expect(sent()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('hands over at once what is there when the page goes, without asking whose it is; no known stranger’s', async () => {
  const { outbox, state, sent } = worker();
  outbox.add(post('1'));
  outbox.add(post('2', 'passerby'));
  await minutes(0.1);
  for (let id = 3; id < 20; id++) outbox.add(post(String(id), id % 2 ? 'cafe' : 'passerby'));
  outbox.add(post('20', 'not-asked-yet'));
  outbox.leave();
  // Not a moment later: there may be none.
  const ids = sent().flat();
  expect(ids.length).toBe(11);
  expect(ids.slice(-2)).toEqual(['x:post:19', 'x:post:20']);
  expect(state.asked).toEqual([['x:channel:cafe'], ['x:channel:passerby']]);
  await minutes(1);
  expect(sent().flat()).toEqual(ids);
  expect(vi.getTimerCount()).toBe(0);
});

test('sends the same batch again where the page that seemed to go came back and nobody had heard it', async () => {
  const { outbox, state } = worker();
  state.now = 'dead';
  outbox.add(post('1'));
  outbox.leave();
  outbox.leave();
  await minutes(1);
  state.now = 'well';
  await minutes(3);
  expect(state.batches.map(({ posts }) => posts.length)).toEqual([1]);
});

test('wakes the worker with the first post after a silence, so that it hears a page that goes', async () => {
  const { outbox, state } = worker();
  outbox.add(post('1'));
  expect(state.asked.length).toBe(1);
  await minutes(0.1);
  outbox.add(post('2'));
  expect(state.asked.length).toBe(1);
  await minutes(0.5);
  outbox.add(post('3'));
  expect(state.asked).toEqual([['x:channel:cafe'], ['x:channel:cafe']]);
});
