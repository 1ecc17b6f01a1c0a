import { once } from './once';

/**
 * Words that sites print beside a count. A text with any other word is no count. Folded; longest first within a list, and
 * none that others of it make up: 播放 and 量 are 播放量.
 */

const CHINESE =
  `销售量 访问量 人收货 购买 人看过 人想看 想买 人想要 参与 加购 用户 人说过 与收藏 获赞 点赞 赞同 喜欢 推荐 播放 观看 浏览 阅读 曝光 评论 评价 短评 长评 影评 书评 评分 回复 回答 回应 弹幕 转发 转推 分享 收藏 书签
   投币 正在看 在线 直播 在看 粉丝 粉 关注 作品 笔记 微博 视频 动态 文章 帖子 主题 话题 讨论 成交 销量 总售 已售 已拼 已抢 月销 月售 付款 下载 安装 成员 会员 订阅 好评 追评 晒图 热度 热销 人气 引用 查看 全部 所有 累计 总计 超过 超 以上
   库存 商品 图片 照片 问题 提问 想法 专栏 赞 踩 顶 共 总 数 量 个 条 次 人 件 篇 部 位 名 款 家 单 笔 张 份 组 者 余 多 的 了 已 有 觀看 瀏覽 閱讀 評論 訂閱 追蹤 留言 貼文 讚 則 個 數`
    .split(/\s+/)
    .join('|');

const ASIAN =
  '回視聴|視聴回数|視聴|チャンネル登録者数|登録者|高評価|低評価|コメント|いいね!?|フォロワー|レビュー|リポスト|返信|動画|再生|投稿|の|件|回|本|点(?=以上)|조회수?|좋아요|구독자|팔로[워잉]|댓글|리뷰|동영상|게시물|회|명|개';

const alternatives = (list: string) => list.split(/\s+/).join('|');

const ENGLISH =
  alternatives(`views? likes? comments? repl(?:y|ies) retweets? reposts? quotes? shares? saves? saved bookmarks? claps? responses? followers? following subscribers?
   subs members? posts? videos? tweets? pins? repins? notes? ratings? reviews? votes? upvotes? downvotes? points? downloads? installs? sold bought orders? answers? questions? plays? streams?
   listeners? viewers? watching reactions? people users? fans favou?rites? faves? hearts? stars? customers? customer verified global total results? times backers? photos? items? products?
   liked? viewed? by view see show read all this it over watchers? connections? online score karma impressions? contributors? forks? boosts? publications?`);
/** Words that beside a number alone would mean something else: 27 in, 3 more. */
const PHRASES = 'in (?:the )?past (?:month|week)|more than|at least|found (?:this|it) helpful';
/** Words of languages whose decimal mark is the comma, and small words beside them. */
const EUROPEAN =
  alternatives(`aufrufe bewertungen rezensionen kommentare? abonnenten beitrage antworten gefallt angesehen mitglieder nutzer stimmen fragen
   vues abonnes? avis partages reponses membres telechargements visualizaciones reproducciones vistas comentarios? seguidores resenas valoraciones opiniones suscriptores compartidos respuestas publicaciones miembros descargas
   visualizacoes curtidas? inscritos avaliacoes compartilhamentos respostas publicacoes membros vendidos visualizzazioni piace commenti iscritti recensioni
   просмотр(?:а|ов)? подписчик(?:а|ов)? комментари(?:и|я|ев) отзыв(?:а|ов)? лаик(?:а|ов)? ответ(?:а|ов)? участник(?:а|ов)? видео нравится`);
const SMALL = alternatives(
  `mir mal vue j['’]aime commentaires? mentions gusta visualizacao avaliacao me de da di mi`,
);

const WORDS = once(
  () =>
    new RegExp(
      `(?:${CHINESE}|${ASIAN}|(?<!\\p{L})(?:${PHRASES}|${ENGLISH}|${EUROPEAN}|${SMALL})(?!\\p{L})|(?<!\\p{L})d['’](?=\\p{L})|[\\s:·•()\\[\\],>+~👍❤♥♡👁💬🔁▲\\ufe0f])`,
      'gu',
    ),
);
const BESIDE = once(() => new RegExp(`(?<!\\p{L})(?:${EUROPEAN})(?!\\p{L})`, 'u'));
const MORE = /超|多于|大于|>|\b(?:over|more than|at least)\b/;
const OR_MORE = /^\s?(?:\+|多|余|点?以上)/;

/** Whether a folded text around a number consists of such words only. */
export function onlyCountWords(text: string): boolean {
  return text.replace(WORDS(), '') === '';
}

/** Whether a word beside the number is of a language that groups thousands with dots: 631.781 visualizaciones. */
export function dotsAreGroups(text: string): boolean {
  return BESIDE().test(text);
}

/** Whether the words before or straight after a number make it a lower bound: 超过…, …+, …多. */
export function isLowerBound(before: string, after: string): boolean {
  return MORE.test(before) || OR_MORE.test(after);
}

/** A zero in words: No comments yet. A bare word (赞, 转发) is none: it may as well be hidden, or not loaded yet. */
export const NOTHING =
  /^(?:(?:no|keine|sin|aucun|nenhum|нет|暂无|还?没有) ?(?:(?:comments|replies|reviews|ratings|answers)(?: yet)?|comentarios?|kommentare|bewertungen|commentaire|комментариев|评论|评价|回复|回答|弹幕)|コメントはまだありません|댓글 ?없음)$/;
