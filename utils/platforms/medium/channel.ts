/** A person or a publication. Unverified. */

import { lower } from '../base/names';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, text } from '../base/tries';

const FOLLOWERS = 'a[href*="/followers"]';

const NAMED = changed(attr(FOLLOWERS, 'href', /^(?:https:\/\/medium\.com)?\/([^/?]+)\/followers/), lower);

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('main, #root, body', () => FOLLOWERS),
  foreign: 'article',
  ids: [],
  whose: [
    NAMED,
    // A host has no dots and lines in one piece of it.
    changed(NAMED, (name) => name.replace(/[._]/g, '-')),
    changed(
      attr(FOLLOWERS, 'href', /^https:\/\/([\w-]+)\.medium\.com\/followers/),
      (name) => `@${lower(name)}`,
    ),
  ],
  url: (id) => (/^[\da-f]{12}$/.test(id) ? `https://medium.com/u/${id}` : `https://medium.com/${id}`),
  fields: { author: [text('.pw-author-name, [data-testid="authorName"], h1, h2')] },
  readings: { followers: count([text(FOLLOWERS, /^(\d[\d.,]*[KM]?) Followers?$/i)]) },
};
