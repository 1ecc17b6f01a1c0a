import { type WholeFile, zip } from '../../utils/lib/zip';
import type { Capture, CaptureContent } from '../../utils/model';
import { type MadePack, type PackItem, packFiles, type ReadyPicture } from '../../utils/pack/make-pack';
import type { Source } from '../../utils/pack/read-zip';
import { words } from '../../utils/words';

export const utf8 = (text: string) => new TextEncoder().encode(text);

export function captureOf(nth: number, more: Partial<Capture> = {}): Capture {
  return {
    id: `0000000${nth}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`,
    at: Date.UTC(2026, 10, 3, 2, nth),
    zone: 'Asia/Shanghai',
    scope: 'page',
    trigger: 'key',
    kind: 'article',
    platform: 'web',
    reader: { id: 'web', version: 3 },
    url: `https://www.example.com/news/${nth}`,
    pageKey: `example.com/news/${nth}`,
    site: 'example.com',
    title: `秋季新品 ${nth}`,
    author: null,
    siteName: null,
    published: null,
    lang: 'zh',
    description: null,
    excerpt: '',
    picture: null,
    thumbnail: null,
    partial: [],
    brandId: null,
    tags: ['内部标签'],
    note: '只给自己看',
    binned: 0,
    binnedAt: null,
    ...more,
  };
}

function contentOf(id: string, markdown: string): CaptureContent {
  const nothing = { selection: null, openGraph: {}, jsonLd: [], microdata: [], target: null };
  const fields = { title: { value: '秋季新品', from: 'h1' } };
  return { id, fields, text: markdown, markdown, ...nothing, readMs: 1 };
}

export function itemOf(capture: Capture, pictures: ReadyPicture[] = [pictureOf(capture.id)]): PackItem {
  async function* each() {
    yield* pictures;
  }
  const content = contentOf(capture.id, '桂花拿铁今日上市。');
  return {
    capture,
    content,
    brand: '云上咖啡',
    subjects: [],
    own: false,
    results: null,
    pictures: each(),
    snapshot: null,
    thumbnail: utf8(`small ${capture.id}`),
  };
}

function pictureOf(text: string): ReadyPicture {
  const about = {
    width: 800,
    height: 600,
    part: 1,
    parts: 1,
    shows: 'view',
    marked: false,
    stamped: true,
  } as const;
  return { ...about, bytes: utf8(`picture of ${text}`), extension: 'jpg' };
}

export interface Pack {
  files: WholeFile[];
  bytes: Uint8Array<ArrayBuffer>;
  made: MadePack;
}

export async function packOf(items: readonly PackItem[]): Promise<Pack> {
  async function* each() {
    yield* items;
  }
  let made: MadePack | null = null;
  const files: WholeFile[] = [];
  for await (const file of packFiles(each(), words, (done) => {
    made = done;
  }))
    files.push(file);
  if (!made) throw new Error('A pack that is written says so');
  return { files, bytes: await zipped(files), made };
}

export async function zipped(files: readonly WholeFile[]): Promise<Uint8Array<ArrayBuffer>> {
  async function* each() {
    yield* files;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of zip(each())) chunks.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

export function sourceOf(bytes: Uint8Array<ArrayBuffer>): Source {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.slice(Math.max(0, offset), Math.max(0, offset) + length),
  };
}
