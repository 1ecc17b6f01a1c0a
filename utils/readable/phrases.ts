import { bareLine } from '../lib/text';
import { measure } from './measure';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Headings after which a page no longer speaks of its own subject. */
const AFTERWARDS = words(
  'related|related articles|related stories|related posts|related news|related topics|related content|related reading|related links|you may also like|you might also like|you may like|recommended|recommended for you|recommended reading|recommended stories|more from|more stories|more news|more on this|more like this|most popular|most read|trending|trending now|top stories|latest news|latest stories|latest posts|recent posts|popular posts|read next|up next|what to read next|editors picks|comments|leave a comment|leave a reply|post a comment|add a comment|join the conversation|discussion|from around the web|from the web|sponsored|sponsored content|promoted stories|partner news|about the author|follow us|share this|share this article|subscribe|newsletter|sign up for our newsletter|previous post|next post|' +
    'verwandte artikel|ähnliche artikel|ähnliche beiträge|mehr zum thema|das könnte sie auch interessieren|auch interessant|weitere artikel|kommentare|meistgelesen|lesen sie auch|artículos relacionados|noticias relacionadas|te puede interesar|también te puede interesar|lo más leído|más noticias|comentarios|articles similaires|articles liés|à lire aussi|sur le même sujet|les plus lus|commentaires|articoli correlati|leggi anche|commenti|artigos relacionados|leia também|leia mais|comentários|похожие статьи|читайте также|комментарии|関連記事|おすすめ記事|コメント|あわせて読みたい|관련기사|댓글|' +
    '推荐阅读|相关阅读|相关推荐|相关新闻|相关文章|相关报道|相关链接|相关资讯|相关专题|延伸阅读|更多新闻|更多文章|更多推荐|更多精彩|猜你喜欢|热门推荐|热门文章|热门评论|热门新闻|热门排行|热点新闻|热点推荐|热点排行|为你推荐|为您推荐|精彩推荐|编辑推荐|今日推荐|今日热点|新闻排行|阅读排行|点击排行|最新文章|最新评论|最新资讯|最新闻|大家都在看|大家还在看|评论|全部评论|网友评论|精彩评论|发表评论|我要评论|用户评论|文章评论|作者最新文章|小编最近文章|上一篇|下一篇|责编推荐|相關新聞|相關文章|延伸閱讀|推薦閱讀|熱門文章|留言|發表評論',
);

/** Lines that are controls or notices of the site, wherever they stand. */
const CONTROLS = words(
  'advertisement|advertisements|advertising|ad|ads|sponsored|story continues below advertisement|article continues below advertisement|continue reading|continue reading below|continue reading the main story|read more|show more|share|share this|share on facebook|tweet|print|print this page|email|save|like|follow|reply|back to top|top|menu|skip to content|loading|close|listen to this article|copy link|photo gallery|play video|watch video|view gallery|click to enlarge|' +
    'anzeige|werbung|teilen|drucken|publicidad|compartir|publicité|partager|imprimer|pubblicità|condividi|publicidade|compartilhar|реклама|поделиться|広告|シェア|광고|' +
    '广告|分享|分享到|分享至|收藏|点赞|举报|打印|打印本页|关闭|关闭窗口|打印本页关闭窗口|返回顶部|返回首页|扫一扫|扫码阅读|手机阅读|阅读全文|展开全文|查看全文|查看原文|点击查看|字号|大中小|字体大中小|我要纠错|纠错|微信扫一扫|关注|已关注|复制链接|在看|查看更多|加载中|廣告|列印|分享到微信朋友圈',
);

/** A longer line is no heading. */
const LONGEST = 60;

/** Whether a line announces what leads elsewhere: 相关阅读, Related articles, Comments (12). */
export const announcesOther = (text: string): boolean =>
  text.length <= LONGEST && AFTERWARDS.has(bareLine(text));

/** Whether a line is only controls of the site: 分享, 【打印本页】【关闭窗口】. */
export const isControl = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST &&
  text.split(/[】\]|]/).every((part) => part.trim() === '' || CONTROLS.has(bareLine(part)));

const POINTER =
  /^(?:read (?:also|more|next)|see also|also read|also on|more|related|watch|listen|recommended|lea también|lee también|leer también|lee además|te puede interesar|ver también|lire aussi|à lire(?: aussi)?|voir aussi|lesen sie auch|siehe auch|mehr zum thema|leggi anche|leia (?:também|mais)|читайте также|相关阅读|延伸阅读|推荐阅读|点击进入专题|更多内容请点击|阅读更多)\s*[:：|>»-]/i;

/** Whether a line points to another page of the site: "Read also: …". */
export const pointsElsewhere = (text: string): boolean => text.length <= 200 && POINTER.test(text);

const BY =
  /^(?:(?:[Ww]ritten |[Pp]osted |[Pp]ublished |[Ss]tory |[Ww]ords )?[Bb][Yy]|[Vv]on|[Pp]ar|VON)\s+[A-ZÀ-ÖØ-Þ]|(?:[Pp]ublished|[Uu]pdated|[Ll]ast modified)\s*:/;
const FROM =
  /(?:来源|來源|作者|编辑|責任編輯|发布时间|发布日期|发表时间|字号|阅读数?|浏览量?|点击数?|评论数?)\s*[:：]/;
const DATE =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\b\d{1,2}\.? (?:de )?[a-zà-ÿ]{3,10}\.?,? (?:de )?(?:19|20)\d\d|[a-zà-ÿ]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d/i;

/** Whether a short line says who wrote and when, as it stands between a title and the text. */
export function isByline(text: string): boolean {
  if (text.length > 160 || measure(text).stops > 6) return false;
  if (BY.test(text) || FROM.test(text)) return true;
  const date = /\d{4}/.test(text) ? DATE.exec(text)?.[0] : undefined;
  return date !== undefined && text.length - date.length <= 70;
}
