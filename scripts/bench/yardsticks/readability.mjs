import { Readability } from '@mozilla/readability';

// Readability changes the document that it reads, so it needs a copy.
Object.assign(globalThis, {
  yardstick: () => new Readability(/** @type {Document} */ (document.cloneNode(true))).parse()?.textContent,
});
