/** How addresses name a post, a reel, a video or a photo: a number, or `pfbid…`, which is one word. */

const SITE = 'https://www.facebook.com';
const ID = String.raw`(\d{6,25}|pfbid\w{20,})`;
const PATH = new RegExp(
  `^/(?:(reel|watch/live|stories)/|(?:[^/]+/)?(posts|videos|permalink|photos)/(?:[^/]+/)*?|groups/[^/]+/(?:posts|permalink)/)${ID}/?$`,
);
const WORD = new RegExp(`^${ID}$`);

/** The id of what an address names, and its path without what only says where the visit came from; null for others. */
export function idOf({ pathname, searchParams }: URL): { id: string; path: string } | null {
  const named = PATH.exec(pathname)?.[3];
  if (named !== undefined) return { id: named, path: pathname.replace(/\/$/, '') };
  for (const [page, name] of PARAMETERS) {
    const id = page.test(pathname) ? WORD.exec(searchParams.get(name) ?? '')?.[1] : undefined;
    if (id === undefined) continue;
    const owner = /^\d+$/.exec(searchParams.get('id') ?? '')?.[0];
    return { id, path: `${pathname}?${name}=${id}${owner ? `&id=${owner}` : ''}` };
  }
  return null;
}

const PARAMETERS: readonly [page: RegExp, name: string][] = [
  [/^\/(?:permalink|story)\.php$/, 'story_fbid'],
  [/^\/watch\/?$|^\/video\.php$/, 'v'],
  [/^\/photo(?:\.php)?\/?$/, 'fbid'],
  [/^\/groups\/[^/]+\/?$/, 'multi_permalinks'],
];

/** The same in a link of a page; '' where it names none, or a comment below one. */
export function idInLink(link: string): string {
  const url = URL.canParse(link, SITE) ? new URL(link, SITE) : null;
  return url && !url.searchParams.has('comment_id') ? (idOf(url)?.id ?? '') : '';
}

/** The name or number of an account in a link; '' where it is another page. */
export function accountIn(link: string): string {
  const [, number, name = ''] =
    /^(?:https?:\/\/[\w-]*\.?facebook\.com)?\/(?:profile\.php\?(?:.*&)?id=(\d+)|([\w.-]{3,60})(?=[/?#]|$))/.exec(
      link,
    ) ?? [];
  return (
    number ??
    (/\.php$|^(?:groups|hashtag|stories|reel|watch|photo|events)$/.test(name) ? '' : name.toLowerCase())
  );
}
