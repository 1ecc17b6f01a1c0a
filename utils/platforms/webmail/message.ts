/** The opened message as a post of its sender. Unverified. */

import { fromJson } from '../base/parts';
import { at } from '../base/path';
import { promotionsIn } from '../base/promotions';
import type { SubjectSpec } from '../base/subject-spec';
import { always, changed, json } from '../base/tries';
import { openMail } from './open-mail';

const text = json('text');

export const message = (): SubjectSpec => ({
  kind: 'post',
  parts: fromJson((look) => [openMail(look)].filter((mail) => mail !== null)),
  ids: [json('id')],
  channelIds: [json('from')],
  // Its address opens the reader's own mailbox, and nobody else's.
  url: () => '',
  fields: {
    title: [json('subject')],
    author: [json('name'), changed(json('from'), (from) => from.replace(/^.*@/, ''))],
    handle: [json('from')],
    text: [text],
  },
  published: [json('date')],
  format: [always('article')],
  promotions: promotionsIn(({ json: mail }) => String(at(mail, 'text') ?? '').split('\n')),
});
