import * as dom from '../lib/html';
import { fold } from '../lib/text';
import { pageKey, safeLink, siteOf } from '../lib/url';
import { metaValue } from './meta-tags';
import type { Try } from './sources';
import { addressIn, nameIn } from './things';

const nameFrom =
  (names: string): Try<string> =>
  ({ meta }) =>
    metaValue(meta, names);

/** A name, not the address that some sites put in its place. */
const siteNameIn =
  (names: string): Try<string> =>
  ({ meta }) => {
    const found = metaValue(meta, names);
    return found && !/^https?:|^www\./.test(found.value) ? found : undefined;
  };

const publisher: Try<string> = (page) => {
  for (const thing of page.subjects()) {
    const value = nameIn(thing.data['publisher']);
    if (value !== '' && !/^https?:/.test(value)) return { value, from: `${thing.path}.publisher` };
  }
  const site = page.things.find((thing) => thing.types.includes('WebSite'));
  const value = nameIn(site?.data['name']);
  return site && value !== '' ? { value, from: `${site.path}.name` } : undefined;
};

/** The last part of the tab's title, where the host bears it out: `… - Example` on example.com. */
const titleEnd: Try<string> = ({ tabTitle, url }) => {
  const value = /\s[|–—·•»-]\s([^|–—·•»]{2,60})$/.exec(tabTitle)?.[1]?.trim() ?? '';
  const host = fold(siteOf(url).split('.').slice(0, -1).join(''));
  const name = fold(value);
  return name.length >= 3 && host.includes(name) ? { value, from: 'title' } : undefined;
};

export const SITE_NAME: readonly Try<string>[] = [
  siteNameIn('og:site_name'),
  publisher,
  siteNameIn('application-name al:android:app_name apple-mobile-web-app-title sitename'),
  titleEnd,
];

const thingDescription: Try<string> = (page) => {
  for (const thing of page.subjects()) {
    const value = nameIn(thing.data['description']);
    if (value !== '') return { value, from: `${thing.path}.description` };
  }
  return undefined;
};

export const DESCRIPTION: readonly Try<string>[] = [
  nameFrom('og:description description twitter:description dc.description'),
  thingDescription,
];

/** An address as the page wrote it, absolute; only http and https. */
export function absolute(raw: string, base: string): string | null {
  if (raw === '' || raw.length > 4_000 || !URL.canParse(raw, base)) return null;
  const link = safeLink(new URL(raw, base).href);
  return link?.startsWith('http') ? link : null;
}

const metaImage =
  (names: string): Try<string> =>
  ({ meta, base }) => {
    for (const name of names.split(' ')) {
      const found = metaValue(meta, name);
      const value = found ? absolute(found.value, base) : null;
      if (found && value) return { value, from: found.from };
    }
    return undefined;
  };

const thingImage: Try<string> = (page) => {
  for (const thing of page.subjects()) {
    for (const key of ['image', 'thumbnailUrl', 'primaryImageOfPage']) {
      const value = absolute(addressIn(thing.data[key]), page.base);
      if (value) return { value, from: `${thing.path}.${key}` };
    }
  }
  return undefined;
};

const linkedImage: Try<string> = ({ document, base }) => {
  const link = dom.queryAll(document, 'link[rel="image_src"][href]')[0];
  const value = link ? absolute(dom.attribute(link, 'href') ?? '', base) : null;
  return value ? { value, from: 'link[rel="image_src"]' } : undefined;
};

export const IMAGE: readonly Try<string>[] = [
  metaImage('og:image og:image:url og:image:secure_url twitter:image twitter:image:src'),
  thingImage,
  linkedImage,
  metaImage('image thumbnail parsely-image-url sailthru.image.full'),
];

/** Equal but for the protocol, as most are: taking addresses apart costs more than all else about them. */
const isSame = (a: string, b: string): boolean =>
  a === b || a.replace(/^https?:/, '') === b.replace(/^https?:/, '');

/** `rel=canonical`, where it is of this site and not the one that an application's last view left behind. */
const canonical: Try<string> = ({ document, url, base }) => {
  const link = dom.queryAll(document, 'link[rel~="canonical" i][href]')[0];
  const value = link ? absolute(dom.attribute(link, 'href') ?? '', base) : null;
  return value && (isSame(url, value) || pageKey(url, value) === pageKey(value))
    ? { value, from: 'link[rel="canonical"]' }
    : undefined;
};

export const CANONICAL_URL: readonly Try<string>[] = [canonical];
