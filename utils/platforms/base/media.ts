import * as dom from '../../lib/html';
import type { TryAll } from './part';
import { absolute, elementsIn } from './tries';

/** All addresses of pictures or videos at a selector, absolute, each once. */
/* @__NO_SIDE_EFFECTS__ */
export function media(selector: string, names: readonly string[] = ['src', 'data-src', 'poster']): TryAll {
  return (part) => {
    const found = elementsIn(part, selector).map((element) => {
      const stated = names
        .map((name) => dom.attribute(element, name))
        .find((value) => value && !/^data:/.test(value));
      return stated && absolute(stated, part.look.url);
    });
    return [...new Set(found.filter((url) => typeof url === 'string'))];
  };
}
