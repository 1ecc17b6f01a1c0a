import { minuteOf } from '../times';
import { beforeList, evidenceList, tags } from './appendix';
import { coverage } from './coverage';
import { el, type HtmlElement } from './element';
import { numbers } from './numbers';
import { contents, header, takeaways } from './opening';
import type { Ink, Slots } from './parts';
import { section } from './sections';

/**
 * The digest as a page without its frame: what an exported file holds and what the app shows are this one tree.
 */
export function digestPage(ink: Ink, slots?: Slots): HtmlElement {
  const { digest, words } = ink;
  const { paper } = words.digest;
  return el(
    'article',
    { class: 'digest', lang: paper.lang },
    header(ink),
    contents(ink),
    takeaways(ink, slots),
    coverage(ink),
    ...numbers(ink),
    ...digest.sections.map((item) => section(item, ink)),
    digest.tags.length > 0 && tags(ink),
    evidenceList(ink),
    digest.before.length + digest.earlier.length > 0 && beforeList(ink),
    el('footer', {}, paper.made(minuteOf(digest.madeAt, digest.zone))),
  );
}
