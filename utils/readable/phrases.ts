import { bareLine } from '../lib/text';
import { measure } from './measure';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Headings after which a page no longer speaks of its own subject. */
const AFTERWARDS = words(
  'related|you may also like|you might also like|you may like|recommended|recommended for you|more from|more on this|more like this|most popular|most read|trending|trending now|read next|up next|editors picks|comments|leave a comment|leave a reply|post a comment|add a comment|join the conversation|discussion|from the web|sponsored|sponsored content|about the author|follow us|share this|subscribe|newsletter|previous post|next post|' +
    'verwandte artikel|ähnliche artikel|ähnliche beiträge|mehr zum thema|das könnte sie auch interessieren|auch interessant|weitere artikel|kommentare|meistgelesen|lesen sie auch|artículos relacionados|noticias relacionadas|te puede interesar|también te puede interesar|lo más leído|más noticias|comentarios|articles similaires|articles liés|à lire aussi|sur le même sujet|les plus lus|commentaires|articoli correlati|leggi anche|commenti|artigos relacionados|leia também|leia mais|comentários|похожие статьи|читайте также|комментарии|関連記事|おすすめ記事|コメント|あわせて読みたい|관련기사|댓글',
);
const OTHERS =
  /^(?:(?:related|recommended|more|latest|recent|popular|top) (?:articles|stories|posts|news|topics|content|reading|links)|(?:[相有][关關]|延伸|推[荐薦]|更多|[热熱][门門点]|为[你您]|精彩|编辑|责编|今日|新闻|阅读|点击|(?:作者|小编)?最[新近]|全部|网友|发表|發表|我要|用户|文章)?(?:[阅閱][读讀]|推[荐薦]|新[闻聞]|文章|报道|链接|资讯|专题|精彩|[评評][论論]|排行|热点)|猜你喜欢|大家[都还]在看|[上下]一篇|留言)$/;

/** Lines that are controls or notices of the site, wherever they stand. */
const CONTROLS = words(
  'advertisement|advertisements|advertising|ad|ads|sponsored|story continues below advertisement|article continues below advertisement|continue reading|read more|show more|share|share this|share on facebook|tweet|print|print this page|email|save|like|follow|reply|back to top|top|menu|skip to content|loading|close|listen to this article|copy link|play video|watch video|click to enlarge|' +
    'anzeige|werbung|teilen|drucken|publicidad|compartir|publicité|partager|imprimer|pubblicità|condividi|publicidade|compartilhar|реклама|поделиться|広告|シェア|광고|',
);
const CHINESE_CONTROLS =
  /^(?:[广廣]告|分享(?:到微信朋友圈|[到至])?|收藏|点赞|举报|(?:打印|列印|关闭|本页|窗口)+|返回(?:顶部|首页)|(?:微信)?扫一扫|(?:扫码|手机)阅读|(?:阅读|展开|查看|点击)(?:全文|原文|更多|查看)|字号|(?:字体)?大中小|(?:我要)?纠错|已?关注|复制链接|在看|加载中)$/;

/** A longer line is no heading. */
const LONGEST = 60;

/** Whether a line announces what leads elsewhere: 相关阅读, Related articles, Comments (12). */
export function announcesOther(text: string): boolean {
  const line = text.length <= LONGEST ? bareLine(text) : '';
  return AFTERWARDS.has(line) || OTHERS.test(line);
}

/** Whether a line is only controls of the site: 分享, 【打印本页】【关闭窗口】. */
export const isControl = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST &&
  text.split(/[】\]|]/).every((part) => {
    const line = bareLine(part);
    return part.trim() === '' || CONTROLS.has(line) || CHINESE_CONTROLS.test(line);
  });

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
