import type { Digest } from '../digest/digest';
import type { Pictures, RenderOptions, ShownPicture } from './exporter';
import { el } from './html/element';
import { toHtml } from './html/to-html';
import { LOOK } from './rich-text/looks';
import { numbers } from './rich-text/numbers';
import { opening } from './rich-text/opening';
import { earlierEvidence, evidence, section, tags } from './rich-text/sections';
import { toText } from './rich-text/to-text';
import { minuteOf } from './times';

/** Editors refuse or choke on more; what does not fit is left out, newest entries first. Characters of data URI. */
const ONE_PICTURE = 80_000;
const ALL_PICTURES = 1_500_000;

/** A digest for the clipboard: HTML with inline styles alone, and its twin in plain text. */
export function richText(
  digest: Digest,
  { locale, words, pictures, platformName }: RenderOptions,
): { html: string; text: string } {
  const ink = { digest, locale, words, platformName, pictures: smallOnes(pictures) };
  const page = el(
    'div',
    { style: LOOK.page, lang: words.digest.paper.lang },
    ...opening(ink),
    ...numbers(ink),
    ...digest.sections.flatMap((item) => section(item, ink)),
    ...tags(ink),
    ...evidence(ink),
    ...earlierEvidence(ink),
    el('p', { style: LOOK.small }, words.digest.paper.made(minuteOf(digest.madeAt, digest.zone))),
  );
  return { html: toHtml(page).join(''), text: toText(page) };
}

function smallOnes(pictures: Pictures): Pictures {
  const kept = new Map<string, ShownPicture>();
  let total = 0;
  for (const [hash, picture] of pictures) {
    const { length } = picture.dataUrl;
    if (length > ONE_PICTURE || total + length > ALL_PICTURES) continue;
    total += length;
    kept.set(hash, picture);
  }
  return kept;
}
