import { readPage } from '../../utils/capture/read-page';
import { byline } from '../../utils/metadata/byline';
import type { PageRead } from '../../utils/model';
import { productOf } from '../../utils/platforms/generic/product';

const ADDRESS = 'https://example.com/blog/queue';
export const NOW = Date.UTC(2026, 10, 23, 3);

/** The fixture as a live, laid-out document of its own (a same-origin frame), with a base address. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.srcdoc = html.includes('<head>') ? html.replace('<head>', `<head><base href="${ADDRESS}">`) : html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

export const read = (page: Document, url = ADDRESS): PageRead =>
  readPage({ document: page, url, now: NOW, zone: 'Asia/Shanghai' }, null, { byline, ofProduct: productOf });

export const readHtml = async (html: string, url = ADDRESS): Promise<PageRead> =>
  read(await openPage(html), url);
