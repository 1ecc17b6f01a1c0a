/* global chrome */
// What every capture must do at least, each timed by itself: an empty script in the page, a picture of the visible
// part, one strict transaction of as many bytes. Milliseconds.

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function write(database, rows) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const [at, row] of rows.entries()) transaction.objectStore('rows').put(row, at);
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

globalThis.measure = async (pictureBytes, textBytes) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const script = await timed(() =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => 0 }),
  );
  const picture = await timed(() =>
    chrome.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 88 }),
  );
  const database = await open();
  const noise = new Uint8Array(pictureBytes);
  for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
  const rows = [{ text: 'x'.repeat(textBytes) }, { blob: new Blob([noise]) }];
  const transaction = await timed(() => write(database, rows));
  database.close();
  return { script, picture, transaction };
};
