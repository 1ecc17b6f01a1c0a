/**
 * Channels of an invented competitor, and some that nobody follows, as captures would have left them in the library.
 * @param {import('puppeteer-core').Page} dashboard Any page of the extension.
 * @param {string[]} followed Their keys: `x:channel:examplecafe`.
 * @param {string[]} others
 */
export async function followChannels(dashboard, followed, others) {
  await dashboard.evaluate(
    async (ours, theirs) => {
      /** @type {IDBDatabase} */
      const database = await new Promise((resolve) => {
        const opening = indexedDB.open('zhibi');
        opening.onsuccess = () => resolve(opening.result);
      });
      const change = database.transaction(['brands', 'subjects'], 'readwrite');
      const brand = { role: 'competitor', names: [], domains: [], color: '#8a5a2b', createdAt: 1 };
      change.objectStore('brands').put({ ...brand, id: 'b1', name: 'Example Café' });
      for (const key of [...ours, ...theirs]) {
        const [platform, , name] = key.split(':');
        const brandId = ours.includes(key) ? 'b1' : null;
        const known = { url: '', handle: null, channelId: null, published: null, format: null, latest: {} };
        const seen = { firstSeenAt: 1, lastSeenAt: 1 };
        const row = { ...known, ...seen, id: key, kind: 'channel', platform, keys: [key], name, brandId };
        change.objectStore('subjects').put(row);
      }
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      database.close();
    },
    followed,
    others,
  );
}
