import * as dom from '../../lib/html';
import type { Json } from '../../model';
import { embedded } from './embedded';
import type { Look } from './part';
import { at } from './path';
import type { FindParts } from './subject-spec';

/** Every element at a selector, but none inside another one of them: a quoted post is not a post of the list. */
/* @__NO_SIDE_EFFECTS__ */
export function each(selector: string): FindParts {
  return ({ document }) => {
    const outer = dom.queryAround(document, selector).filter((element) => !within(element, selector));
    return outer.map((root) => ({ root, json: null }));
  };
}

function within(element: Element, selector: string): boolean {
  const parent = dom.parentNode(element);
  return parent !== null && dom.kindOf(parent) === 1 && dom.closest(parent as Element, selector) !== null;
}

/**
 * The first element at a selector; with `holding`, the first that has such an element inside. Shown ones go before
 * hidden ones: applications keep the page before in the document.
 */
/* @__NO_SIDE_EFFECTS__ */
export function first(selector: string, holding?: (look: Look) => string): FindParts {
  return (look) => {
    const inner = holding?.(look);
    const all = Array.from(dom.queryAll(look.document, selector));
    const fit = all.filter((element) => !inner || dom.queryAll(element, inner).length > 0);
    const root = fit.find((element) => !dom.isHidden(element)) ?? fit[0];
    return root ? [{ root, json: null }] : [];
  };
}

/** Parts that stand only in JSON. */
/* @__NO_SIDE_EFFECTS__ */
export function fromJson(find: (look: Look) => readonly Json[]): FindParts {
  return (look) => find(look).map((json) => ({ root: null, json }));
}

/** The first way that finds any part. */
/* @__NO_SIDE_EFFECTS__ */
export function either(...ways: FindParts[]): FindParts {
  return (look) => {
    for (const way of ways) {
      const found = way(look);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** JSON that the page itself states, and whether it is about what the address names. */
export interface Stated {
  find: (look: Look) => Json;
  owns: (json: Json, look: Look) => boolean;
}

/** As `withJson` (with-json.ts), for several states: the part's JSON holds those that are about the page, each under its name. */
/* @__NO_SIDE_EFFECTS__ */
export function withStates(parts: FindParts, states: Readonly<Record<string, Stated>>): FindParts {
  return (look) => {
    const [part] = parts(look);
    const own = Object.entries(states)
      .map(([name, { find, owns }]) => [name, dom.attempt(() => find(look), null), owns] as const)
      .filter(([, json, owns]) => json !== null && owns(json, look))
      .map(([name, json]) => [name, json] as const);
    if (!part && own.length === 0) return [];
    return [{ root: part?.root ?? null, json: own.length > 0 ? Object.fromEntries(own) : null }];
  };
}

/** Whether one of these places holds the address's id. */
/* @__NO_SIDE_EFFECTS__ */
export function idAt(...paths: string[]): Stated['owns'] {
  return (json, { address: { id } }) =>
    id !== '' && paths.some((path) => String(at(json, path) ?? '') === id);
}

/** The JSON after a mark in a script; see `embedded`. */
/* @__NO_SIDE_EFFECTS__ */
export function state(mark: string, path = '', selector?: string): (look: Look) => Json {
  return ({ document }) => at(embedded(document, mark, selector), path) ?? null;
}
