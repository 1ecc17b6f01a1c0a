/** Words in class names and ids, and what they say about a part of a page. */

// One space between words: the split runs whenever a page is read.
const words = (list: string): readonly string[] => list.split(' ');

/** Bits of what the names of one element say. */
export const MARK = {
  comments: 1,
  clutter: 2,
  article: 4,
  unseen: 8,
  byline: 16,
  body: 32,
  teaser: 64,
} as const;

/** Other people's words: never part of the article, however much there is of them. */
const COMMENTS = words(
  'comment comments commentlist discussion disqus respond replies pinglun giscus coral viafoura conversation',
);

/** Parts that lead to other pages. Long words only: shorter ones also come up in names that a machine made. */
const TEASERS = words(
  'sponsored promotion teaser teasers outbrain taboola related relatedposts recommend ' +
    'recommends recommended recommendation recommendations relate readmore read-more more-stories sidebar ' +
    'side-bar siderbar widgets widgetarea widget-area popular trending most-read mostread hotnews topnews',
);

/** Other parts that sell, ask or decorate. */
const CLUTTER = words(
  'ad ads adv advert adverts advertising advertisement advertorial adsbygoogle adslot adsense dfp gpt ' +
    'sponsor banner banners promo promos rail hot rank ranking ' +
    'share shares sharing sharebar sharer sharedaddy social ' +
    'socials sns addthis addtoany bdsharebuttonbox bdshare follow-us newsletter newsletters ' +
    'subscribe subscription signup sign-up login signin register paywall cookie cookies consent gdpr ' +
    'modal popup popover overlay lightbox tooltip toast nav navbar navigation navi menu menus submenu ' +
    'breadcrumb breadcrumbs crumb crumbs pagination pager paging pagenav toolbar tabbar skip ' +
    'aside footer foot masthead topbar copyright tags taglist tag-list tagcloud ' +
    'rating ratings vote votes poll feedback print printonly noprint qrcode erweima author-box ' +
    'authorbox about-author author-info bio biography hidden hide noshow',
);

/** Where sites themselves say that the article is. */
const ARTICLE = words(
  'article articles articlebody articlecontent postbody entry entrytext story storybody body-copy richtext ' +
    'markdown-body newscontent content contents artical zhengwen news-body news-main post text',
);

/** Text for screen readers or for editing, in the middle of a line as well. */
const UNSEEN = words(
  'reader-text sr-only visually-hidden visuallyhidden assistive d-none noprint editsection headerlink anchor-link anchorjs-link',
);

const BYLINE = words(
  'byline bylines author authors authorname writer reporter journalist columnist contributor autor autores autorin auteur auteurs autore verfasser redacteur posted-by written-by postedby writtenby authi',
);

/** Every word and pair of words with what it says. */
const SAYS = new Map<string, number>();
for (const [table, mark] of [
  [COMMENTS, MARK.comments],
  [TEASERS, MARK.clutter | MARK.teaser],
  [CLUTTER, MARK.clutter],
  [ARTICLE, MARK.article],
  [UNSEEN, MARK.unseen],
  [BYLINE, MARK.byline],
] as const) {
  for (const word of table) SAYS.set(word, (SAYS.get(word) ?? 0) | mark);
}

/** The bits of `MARK` that a class attribute or an id says, word by word and by pairs of words in one name. */
export function marksOf(names: string): number {
  let marks = 0;
  let before = '';
  for (const part of names.slice(0, 400).match(/[A-Z]?[a-z]+|[A-Z]+|\s/g) ?? []) {
    if (part <= ' ') {
      before = '';
      continue;
    }
    const word = part.toLowerCase();
    marks |= SAYS.get(word) ?? 0;
    if (before !== '') marks |= SAYS.get(`${before}-${word}`) ?? 0;
    before = word;
  }
  return marks;
}

const OUT_ROLES = words('banner complementary dialog alert button form');

/** Whether a role says that this is not the page's content. */
export const isOutRole = (role: string): boolean =>
  role !== '' && OUT_ROLES.includes(role.trim().toLowerCase());

const APPARATUS = words('navigation contentinfo search menu menubar toolbar tablist tooltip alertdialog');

/** Roles of what is never read, however much it holds: the walk does not enter there. */
export const isApparatus = (role: string): boolean => role !== '' && APPARATUS.includes(role);
