import Defuddle from 'defuddle';

// Defuddle removes what it takes for clutter, so it needs a copy.
Object.assign(globalThis, {
  yardstick: () =>
    new Defuddle(/** @type {Document} */ (document.cloneNode(true)), { url: location.href }).parse().content,
});
