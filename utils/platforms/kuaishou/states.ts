/** What a page was served with: the desktop's Apollo cache, and the state of shared pages, whose outer keys change. */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import type { Look } from '../base/part';
import type { Stated } from '../base/parts';
import { at, objectsWith } from '../base/path';
import { servedAs } from '../base/served-as';
import { text } from '../base/tries';

const cache = ({ document }: Look): Record<string, Json> =>
  Object(at(embedded(document, '__APOLLO_STATE__'), 'defaultClient'));

const idsIn = (key: string, name: string): string | undefined =>
  new RegExp(`"${name}":"([^"]+)"`).exec(key)?.[1];

/** The video of the address, with the author that the same answer names. */
export const video: Stated = {
  find: (look) => {
    const { id } = look.address;
    const client = cache(look);
    const photo = at(client, `VisionVideoDetailPhoto:${id}`);
    const answer = Object.keys(client).find(
      (key) => key.startsWith('$ROOT_QUERY.visionVideoDetail(') && idsIn(key, 'photoId') === id,
    );
    const author = client[String(at(client[answer ?? ''], 'author.id') ?? '')] ?? null;
    return photo ? { id, photo, author } : shared(look);
  },
  owns: (json, { address }) => at(json, 'id') === address.id,
};

/** A shared page names its video by another number; the link that it offers for sharing has the address's. */
function shared({ document, address: { id } }: Look): Json {
  const photos = objectsWith(embedded(document, 'INIT_STATE'), 'photo').map((each) => at(each, 'photo'));
  const own = photos.find(
    (each) =>
      String(at(each, 'photoId') ?? '') === id ||
      new RegExp(`photoId=${id}(?!\\w)`).test(String(at(each, 'shareInfo') ?? at(each, 'share_info') ?? '')),
  );
  return own
    ? { id, photo: own, author: { id: at(own, 'userEid') ?? null, name: at(own, 'userName') ?? null } }
    : null;
}

/** The accounts of the cache, each with its counts and its words, which stand under keys of their own. */
function accounts(look: Look): { id: string; counts: Json; profile: Json }[] {
  const client = cache(look);
  return Object.keys(client).flatMap((key) => {
    const [, of = ''] = /^(.*\.visionProfile\(.*\)\.userProfile)\.ownerCount$/.exec(key) ?? [];
    const id = idsIn(of, 'userId');
    return id ? [{ id, counts: client[key] ?? null, profile: client[`${of}.profile`] ?? null }] : [];
  });
}

export const account: Stated = {
  find: (look) => accounts(look).find(({ id }) => id === look.address.id) ?? null,
  owns: (json, { address }) => at(json, 'id') === address.id,
};

/** The account that the page was served with, where it has the name that is shown. */
export const servedAccount = servedAs({
  all: accounts,
  id: (json) => String(at(json, 'id') ?? ''),
  words: 'profile.user_name',
  shown: [text('.user-name')],
});

/** The video whose words are shown. */
export const servedVideo = servedAs({
  all: (look) =>
    Object.values(cache(look)).filter((each) => at(each, '__typename') === 'VisionVideoDetailPhoto'),
  id: (json) => String(at(json, 'id') ?? ''),
  words: 'caption',
  shown: [text('.video-info-title, .short-video-info-container-detail > p')],
});
