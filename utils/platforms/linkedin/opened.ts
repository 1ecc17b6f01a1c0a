/**
 * The post that the address names. In the layout of May 2026 no name tells anything any more (merged changes of open readers
 * of the rendered page, GitHub, 2026-05 to 2026-09): a post is a `componentkey` that ends with `FeedType_FEED_DETAIL`, its
 * comments have keys of their own, the row of faces below it names its activity, and each count stands twice: for the ear
 * with its word, and beside it, hidden from the ear, as it is seen. Of the feed's posts no id is to be had there. Unverified.
 */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Json } from '../../model';
import { jsonLd } from '../base/head';
import { count, type ReadNumber } from '../base/numbers';
import type { Look, Try } from '../base/part';
import { each, either, first, type Stated, withStates } from '../base/parts';
import { at } from '../base/path';
import { shownText } from '../base/shown';
import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { attr, json, label, lines, text } from '../base/tries';
import { POSTS, post } from './post';
import { WORDS } from './readings';

const CARD = '[componentkey*="FeedType_FEED_DETAIL"]';
const BODY = '[data-testid="expandable-text-box"]';
const OTHERS =
  '[componentkey^="replaceableComment"], [id^="replaceableComment"], [data-testid*="commentList"]';
const FACES = '[data-testid^="ReactionFacepileCollection-urn:li:activity:"]';

const card: FindParts = first(CARD);

/** What is said to the ear and seen beside it, by the metric; the words themselves nobody sees. */
const said: Stated = {
  find: (look: Look) => {
    const root = card(look)[0]?.root;
    const found: Record<string, Json> = {};
    for (const element of root ? Array.from(dom.queryAll(root, ':has(+ [aria-hidden="true"])')) : []) {
      const twin = element.nextElementSibling;
      const shown = !twin || isOthers(root, element) ? '' : oneLine(shownText(twin));
      for (const [metric, words] of Object.entries(WORDS)) {
        const [, number] = words.exec(oneLine(dom.allText(element))) ?? [];
        if (number && shown.split(' ')[0] === number) found[metric] ??= number;
      }
    }
    return found;
  },
  owns: () => true,
};

/** What a guest's page says of its post: the day, which it shows only as an age. Its address ends with the activity. */
const ld: Stated = {
  ...jsonLd(/^SocialMediaPosting$/),
  owns: (json, { address: { id } }) => String(at(json, '@id')).includes(`-${id}-`),
};

const isOthers = (root: Element | null | undefined, element: Element): boolean => {
  const other = dom.closest(element, `${OTHERS}, ${BODY}`);
  return other !== null && !!root && other !== root && dom.contains(root, other);
};

/** The activity that the faces stand for; an address may name what was shared instead, which is counted apart. */
const ofFaces: Try = ({ look }) => {
  const [faces] = Array.from(dom.queryAll(look.document, FACES));
  const value = faces && dom.attribute(faces, 'data-testid')?.split(':').at(-1);
  return value && /activity[:-]/.test(look.url) ? { value, from: `${FACES}@data-testid` } : undefined;
};

const OWN_WORDS = `:is(span, a, button):not(${BODY}, ${BODY} *, :has(${BODY}))`;

function byLayout(metric: keyof typeof WORDS, before: SubjectSpec['readings']): ReadNumber {
  const words = WORDS[metric];
  const today = count([text(OWN_WORDS, words), json(`said.${metric}`), label('[aria-label]', words)]);
  return (part) => {
    const isCard = part.root !== null && dom.matches(part.root, CARD);
    return isCard ? today(part) : (before?.[metric]?.(part) ?? null);
  };
}

export const opened = (): SubjectSpec => {
  const { foreign, fields, readings, published, ...spec } = post();
  return {
    ...spec,
    parts: either(
      withStates(
        (look) =>
          each(POSTS)(look)
            .filter(({ root }) =>
              Array.from(root?.attributes ?? []).some(({ value }) => value.endsWith(`:${look.address.id}`)),
            )
            .slice(0, 1),
        { ld },
      ),
      (look) => (card(look).length > 0 ? withStates(card, { said })(look) : []),
    ),
    foreign: `${foreign}, ${OTHERS}`,
    whose: [ofFaces],
    fields: {
      ...fields,
      author: [
        ...(fields?.author ?? []),
        attr('button[aria-label^="Open control menu for post by "]', 'aria-label', / by (.+)$/),
      ],
      text: [...(fields?.text ?? []), lines(BODY)],
    },
    published: [json('ld.datePublished'), ...(published ?? []), text('p', /^(\d+(?:mo|yr|[mhdwy]))(?: •|$)/)],
    readings: {
      ...readings,
      likes: byLayout('likes', readings),
      comments: byLayout('comments', readings),
      shares: byLayout('shares', readings),
    },
  };
};
