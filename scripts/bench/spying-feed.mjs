/** An invented feed in the shape of the site; its own script makes posts and tells what it can see of whoever reads it. */
export const FEED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home / X</title></head><body><main id="feed"></main><script>
const feed = document.getElementById('feed');
const fill = (article, { id, by = 'examplecafe', likes = 10 }) => {
  article.innerHTML = \`<div data-testid="User-Name"><a href="/\${by}"><span>\${by}</span></a><a href="/\${by}"><span>@\${by}</span></a>
    <a href="/\${by}/status/\${id}"><time datetime="2026-11-20T09:30:00.000Z">Nov 20</time></a></div>
    <div data-testid="tweetText" lang="en">Second cup half price, number \${id}.</div>
    <div role="group"><button data-testid="like" aria-label="\${likes} likes. Like"><span>\${likes}</span></button></div>\`;
};
const add = (post) => {
  const article = document.createElement('article');
  article.dataset.testid = 'tweet';
  article.style.cssText = 'display:block;height:220px';
  fill(article, post);
  feed.append(article);
};
const seen = { calls: [], changes: 0 };
for (const name of ['IntersectionObserver', 'MutationObserver', 'XMLHttpRequest', 'WebSocket', 'Worker', 'MessageChannel'])
  window[name] = new Proxy(window[name], { construct: (own, given) => (seen.calls.push(name), Reflect.construct(own, given)) });
for (const name of ['fetch', 'requestIdleCallback', 'setTimeout', 'getComputedStyle', 'scrollTo', 'scrollBy', 'addEventListener', 'postMessage'])
  window[name] = new Proxy(window[name], { apply: (own, self, given) => (seen.calls.push(name), Reflect.apply(own, self, given)) });
for (const name of ['querySelectorAll', 'addEventListener', 'dispatchEvent', 'createElement']) {
  const own = Document.prototype[name] ?? EventTarget.prototype[name];
  document[name] = function (...given) { seen.calls.push('document.' + name); return own.apply(document, given); };
}
const watch = new MutationObserver((records) => { seen.changes += records.length; });
/** What the page sees from here on; nothing of it is its own doing. */
const listen = () => {
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  seen.calls.length = 0;
  performance.clearResourceTimings();
  seen.globals = Object.getOwnPropertyNames(window).sort().join();
};
const heard = () => {
  const globals = Object.getOwnPropertyNames(window).sort().join();
  return { ...seen, globals: globals === seen.globals, resources: performance.getEntriesByType('resource').length };
};
</script></body></html>`;
