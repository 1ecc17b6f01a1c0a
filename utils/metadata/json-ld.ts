import * as dom from '../lib/html';
import type { Json } from '../model';
import { looseJson } from './loose-json';

const LARGEST = 300_000;

/** Every JSON-LD script of the page as data, broken ones as far as they can be read; bounded in number and size. */
export function jsonLdOf(document: Document): Json[] {
  const scripts = dom.queryAll(document, 'script[type*="ld+json" i]');
  const read: Json[] = [];
  let left = LARGEST;
  for (let i = 0; i < Math.min(scripts.length, 30); i++) {
    const script = scripts[i];
    const text = script ? dom.allText(script).slice(0, LARGEST) : '';
    left -= text.length;
    if (left < 0) break;
    const value = looseJson(text);
    if (value !== null && typeof value === 'object') read.push(value);
  }
  return read;
}
