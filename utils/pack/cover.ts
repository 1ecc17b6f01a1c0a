import { formatBytes, formatExactTime } from '../lib/format';
import { sha256 } from '../lib/hash';
import { withoutReordering } from '../lib/reordering';
import { safeLink } from '../lib/url';
import type { Locale } from '../model';
import type { Words } from '../words';
import type { PackedCapture, PackedPicture } from './capture-json';
import { STYLE } from './cover-style';
import type { PackedFile } from './format';
import { asItIs, type Markup, markup } from './markup';

export type BothWords = Record<Locale, Words>;

/** One capture on the cover. */
export interface CoverEntry extends PackedCapture {
  id: string;
  files: readonly PackedFile[];
  pictures: readonly PackedPicture[];
  /** The small picture; null shows the first large one. */
  thumbnail: string | null;
  /** Pictures that the library had and has no more. */
  lost: number;
}

/**
 * The page's frame around its entries: one page in both languages, without scripts, that loads nothing but the pack's
 * own pictures.
 */
export async function coverPage(entries: readonly Markup[], { zh, en }: BothWords): Promise<string> {
  const policy = [
    "default-src 'none'",
    // A page from a folder has no origin of its own, so its neighbours are named by their scheme.
    "img-src 'self' file:",
    `style-src 'sha256-${base64Of(await sha256(new TextEncoder().encode(STYLE)))}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [first, second] = [zh.evidence.cover, en.evidence.cover];
  const page = markup`<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width"><title>${first.title} · ${second.title}</title><style>${asItIs(STYLE)}</style></head>
<body><main><header><h1>${first.title} <span lang="en">${second.title}</span></h1>
<p>${first.intro(entries.length)}<br>${first.check}</p>
<p lang="en">${second.intro(entries.length)}<br>${second.check}</p></header>
${entries}</main></body></html>
`;
  return `<!doctype html>\n${page.html}`;
}

export function coverEntry(entry: CoverEntry, words: BothWords): Markup {
  const { capture, files, pictures, thumbnail } = entry;
  const both = (pick: (words: Words) => string) => {
    const [zh, en] = [pick(words.zh), pick(words.en)];
    return zh === en ? zh : `${zh} · ${en}`;
  };
  const title = withoutReordering(capture.title).trim() || both(({ evidence }) => evidence.cover.untitled);
  // What the operator drew is what the recipient should see first; the picture as it was taken is listed below.
  const marked = pictures.find((picture) => picture.marked);
  const shown = marked ?? pictures[0];
  const small = marked?.name ?? thumbnail ?? shown?.name;
  const isLost = entry.lost > 0;
  const link = safeLink(capture.url);
  const address = withoutReordering(capture.url).trim() || both(({ evidence }) => evidence.cover.noAddress);
  return markup`<article>
${
  shown && small
    ? markup`<a href="${shown.name}"><img src="${small}" alt="" loading="lazy"></a>`
    : markup`<p class="none">${both(({ evidence }) => (isLost ? evidence.cover.lostPicture : evidence.cover.noPicture))}</p>`
}
<div><h2><bdi>${title}</bdi></h2><dl>
<dt>${both(({ evidence }) => evidence.cover.address)}</dt><dd>${link ? markup`<a href="${link}" rel="noopener noreferrer nofollow">${address}</a>` : markup`<bdi>${address}</bdi>`}</dd>
<dt>${both(({ evidence }) => evidence.cover.time)}</dt><dd>${formatExactTime(capture.at, capture.zone, 'en')}</dd>
<dt>${both(({ evidence }) => evidence.cover.id)}</dt><dd>${entry.id}</dd>
${
  shown && isLost
    ? partial(
        both(({ evidence }) => evidence.cover.lostPicture),
        both,
      )
    : null
}${
  capture.partial.length > 0
    ? partial(
        both(({ partial }) => partial.because([...capture.partial].map((why) => partial.reason[why]))),
        both,
      )
    : null
}</dl>
<ul>${files.map(fileLine)}</ul>${
    capture.trigger === 'manual' && capture.picture
      ? markup`<small>${both(({ manual }) => manual.why)}</small>`
      : null
  }${marked ? markup`<small>${both(({ evidence }) => evidence.cover.marked)}</small>` : null}${
    pictures.some(({ stamped }) => stamped)
      ? markup`<small>${both(({ evidence }) => evidence.cover.stamped)}</small>`
      : null
  }</div></article>
`;
}

function partial(text: string, both: (pick: (words: Words) => string) => string): Markup {
  return markup`<dt class="partial">${both(({ evidence }) => evidence.cover.partial)}</dt><dd class="partial">${text}</dd>`;
}

function fileLine({ name, bytes, sha256 }: PackedFile): Markup {
  return markup`<li><a href="${name}">${name}</a> ${formatBytes(bytes)}<code>SHA-256 ${sha256}</code></li>`;
}

function base64Of(hex: string): string {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))));
}
