/** Words in class names, ids and roles, and what they say about a part of a page. */

const word = (words: string) => new RegExp(`[ -](?:${words.trim().replace(/\s+/g, '|')})(?=[ -]|\\d*[ -])`);

/** Other people's words: never part of the article, however much there is of them. */
export const COMMENTS = word(
  'comments? commentlist comment-list discussion disqus respond replies pinglun livefyre fb-comments gitment giscus utterances coral viafoura',
);

/** Parts that lead elsewhere, sell, ask or decorate. */
export const CLUTTER = word(`
  ad ads adv advert adverts advertising advertisement advertorial adsbygoogle adslot adsense dfp gpt sponsor sponsored
  banner banners promo promos promotion teaser teasers outbrain taboola zergnet revcontent
  related relatedposts related-posts recommend recommends recommended recommendation recommendations relate readmore read-more more-stories
  share shares sharing sharebar sharer sharedaddy social socials sns addthis addtoany bdsharebuttonbox bdshare jiathis follow-us
  newsletter newsletters subscribe subscription signup sign-up login signin register paywall
  cookie cookies consent gdpr modal popup popover overlay lightbox tooltip toast
  nav navbar navigation navi menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging pagenav toolbar tabbar skip
  sidebar side-bar rail aside siderbar footer foot masthead topbar copyright
  tags taglist tag-list tagcloud widgets widgetarea widget-area
  popular trending most-read mostread hot hotnews rank ranking topnews
  rating ratings vote votes poll feedback print printonly noprint qrcode erweima
  author-bio author-box authorbox about-author author-info bio biography
  hidden hide noshow
`);

/** Text for screen readers or for editing, in the middle of a line as well. */
export const UNSEEN = word(
  'screen-reader-text sr-only visually-hidden visuallyhidden assistive d-none noprint editsection headerlink anchor-link anchorjs-link',
);

/** Where sites themselves say that the article is. */
export const ARTICLE = word(`
  article articles articlebody article-body article-content articlecontent article-text article-main post-content post-body post-text postbody entry entry-content entrytext
  story story-body storybody story-content body-copy content-body main-content rich-text richtext markdown-body blog-post news-content newscontent content contents text-content post text
  artical zhengwen news-text news-body news-main
`);

const OUT_ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
  'alert',
  'tooltip',
  'tablist',
  'button',
  'form',
]);

/** Whether a role says that this is not the page's content. */
export const isOutRole = (role: string | null): boolean =>
  role !== null && OUT_ROLES.has(role.trim().toLowerCase());
