import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Stand } from '../../utils/capture/page-picture';
import { reachOf } from '../../utils/capture/walk/pointed';
import { allOf } from '../../utils/capture/walk/reach';
import { scrollerOf } from '../../utils/capture/walk/scroller';
import { type Walk, walkPage } from '../../utils/capture/walk/walk-page';

const VIEW = 400;
let frame: HTMLIFrameElement | null = null;

afterEach(() => frame?.remove());

/** A page of its own, as wide as a window and 400 px high. */
function open(html: string): Document {
  frame = document.createElement('iframe');
  frame.style.cssText = `width: 600px; height: ${VIEW}px; border: 0`;
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><style>body { margin: 0 }</style>${html}`);
  page.close();
  return page;
}

const openRootOf = ({ shadowRoot }: Element) => shadowRoot;

/** All of a page, as for its picture. */
function downAll(page: Document, mayGrow: boolean): Walk {
  return walkPage(page, mayGrow, allOf(scrollerOf(page)), openRootOf, true);
}

async function toTheEnd(walk: Walk, each: (stand: Stand) => void = () => undefined): Promise<Stand[]> {
  const stands: Stand[] = [];
  for (let stand = await walk.next(); stand && stand !== 'stopped'; stand = await walk.next()) {
    stands.push(stand);
    each(stand);
  }
  walk.end();
  return stands;
}

describe('a walk down a page', () => {
  test('shows every row once and puts the page back', async () => {
    const page = open('<div style="height: 1000px"></div>');
    page.documentElement.scrollTop = 130;
    const walk = downAll(page, false);
    const stands = await toTheEnd(walk);
    expect(stands.map(({ top, until }) => [top, until])).toEqual([
      [0, 400],
      [400, 800],
      [600, 1000],
    ]);
    expect(page.documentElement.scrollTop).toBe(130);
    expect(page.documentElement.getAttribute('style')).toBe(null);
  });

  test('a smoothly scrolling, snapping page stands still for its picture', async () => {
    const page = open(
      `<style>html { scroll-behavior: smooth; scroll-snap-type: y mandatory }
      section { height: 700px; scroll-snap-align: start }</style><section></section><section></section>`,
    );
    const stands = await toTheEnd(downAll(page, false));
    expect(stands.map(({ top }) => top)).toEqual([0, 400, 800, 1000]);
  });

  test('a bar at the top is in the first picture, one at the foot in the last; a stuck head at its own place', async () => {
    const page = open(
      `<header style="position: fixed; top: 0; height: 40px; width: 100%; opacity: 0.9">a</header>
      <footer style="position: fixed; bottom: 0; height: 40px; width: 100%">b</footer>
      <h2 style="position: sticky; top: 0; margin: 0">c</h2><div style="height: 1100px"></div>`,
    );
    const [header, footer, head] = ['header', 'footer', 'h2'].map(
      (name) => page.querySelector(name) as HTMLElement,
    );
    const before = page.body.innerHTML;
    const walk = downAll(page, false);
    const seen: string[][] = [];
    const stands = await toTheEnd(walk, () => {
      const opacity = (element?: HTMLElement) => getComputedStyle(element as HTMLElement).opacity;
      seen.push([opacity(header), opacity(footer), getComputedStyle(head as HTMLElement).position]);
    });
    expect(stands.length).toBe(3);
    expect(seen).toEqual([
      ['0.9', '0', 'relative'],
      ['0', '0', 'relative'],
      ['0', '1', 'relative'],
    ]);
    expect(page.body.innerHTML).toBe(before);
  });

  test('the pane that scrolls in a page that does not', async () => {
    const page = open(
      `<div style="height: 100vh; display: flex; overflow: hidden"><nav style="width: 100px"></nav>
      <main style="flex: 1; margin-top: 30px; overflow-y: auto"><p style="height: 900px; margin: 0"></p></main></div>`,
    );
    const stands = await toTheEnd(downAll(page, false));
    expect(stands[0]?.box).toMatchObject({ left: 100, top: 30 });
    expect(stands.at(-1)?.until).toBe(900);
  });

  test('a pane that is higher than the window, to its last row', async () => {
    const page = open(
      `<div style="height: 150px"></div><main style="height: 600px; overflow-y: auto"><p style="height: 1500px; margin: 0"></p></main>`,
    );
    const element = page.querySelector('main') as HTMLElement;
    const stands = await toTheEnd(walkPage(page, false, reachOf({ element, isPane: true }), openRootOf));
    expect(stands.map(({ until }) => until)).toEqual([400, 800, 1200, 1300, 1500]);
    expect(stands.map(({ box }) => box.top)).toEqual([0, 0, 0, 0, -200]);
    expect([page.documentElement.scrollTop, element.scrollTop]).toEqual([0, 0]);
  });

  test('what loads above pushes the page down: the next picture begins where the last one ended', async () => {
    const page = open(
      `<i style="display: block; height: 0"></i>${'<p style="margin: 0; height: 100px">row</p>'.repeat(12)}`,
    );
    const walk = downAll(page, true);
    const first = (await walk.next()) as Stand;
    (page.querySelector('i') as HTMLElement).style.height = '60px';
    const second = (await walk.next()) as Stand;
    expect(first.until).toBe(400);
    expect([second.top, second.moved]).toEqual([460, 60]);
    walk.end();
  });

  test.each([
    [false, 1000],
    [true, 1600],
  ])('follows what loads below only where it may: %s', async (mayGrow, end) => {
    const page = open('<div style="height: 1000px"></div>');
    const walk = downAll(page, mayGrow);
    const stands = await toTheEnd(walk, ({ top }) => {
      if (top === 400) (page.querySelector('div') as HTMLElement).style.height = '1600px';
    });
    expect(stands.at(-1)?.until).toBe(end);
  });

  test('where the page is scrolled by parts of pixels, what was shown last is shown again', async () => {
    const page = open('<div style="height: 1000px"></div>');
    Object.defineProperty(page.defaultView, 'devicePixelRatio', { value: 1.25 });
    const stands = await toTheEnd(downAll(page, false));
    expect(stands.map(({ top }) => top)).toEqual([0, 398, 600]);
  });

  test('Escape stops it, but none that a page makes up', async () => {
    const page = open('<div style="height: 1000px"></div>');
    const walk = downAll(page, false);
    await walk.next();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(await walk.next()).not.toBe('stopped');
    await userEvent.keyboard('{Escape}');
    expect(await walk.next()).toBe('stopped');
    walk.end();
  });
});
