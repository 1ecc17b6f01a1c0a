import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Serves files on loopback at a port of its own: another port is another origin. What is asked is counted.
 * @param {Map<string, import('./heavy-pages.mjs').File>} files
 */
export async function serve(files) {
  const asked = { count: 0 };
  const server = createServer((request, response) => {
    asked.count++;
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': 'max-age=600',
    });
    response.end(file?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    asked,
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
