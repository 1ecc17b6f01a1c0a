import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
};

/**
 * Serves the files of a folder on loopback, at the wanted port or, where that is taken, at one that is free.
 * @param {string} folder
 * @param {number} [port]
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serveFolder(folder, port = 0) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const body = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body ?? 'Not found');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
