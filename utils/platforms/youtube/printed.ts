/** How numbers and dates are printed, in the languages that the site speaks most. */

/** A line that counts views; live streams count those who watch now, which is something else. */
export const VIEWS =
  /^(?=.*(?:\bviews?\b|visuali[sz]|\bvistas\b|\bvues\b|Aufrufe|weergaven|просмотр|次观看|觀看次數|回視聴|조회수)).{1,60}$/i;
export const AGO =
  /^.{0,40}(?:\bago|前|전)$|^(?:Streamed |Premiered )?\w{3} \d{1,2}, \d{4}$|^(?:hace|vor|il y a|há) .{1,30}$/;
const DIGITS =
  '\\d[\\d.,\u00a0\u202f]*(?:[ \u00a0]?(?:[KMB]\\b|mil\\b|mi\\b|Mln\\b|Mio\\.|Mrd\\.|万|萬|亿|億|천|만|억|тыс\\.|млн))?';
export const NUMBER = /* @__PURE__ */ new RegExp(DIGITS, 'u');
/** All that a button shows: what follows a number may be the thousand of a language that is not known here (3 rb, 3 N). */
export const ALONE = /* @__PURE__ */ new RegExp(`^${DIGITS}$`, 'iu');
/* @__NO_SIDE_EFFECTS__ */
const counted = (words: string) =>
  new RegExp(
    `^(?:チャンネル登録者数|구독자|동영상)? ?(${DIGITS})[ \u00a0]?(?:d[ei] |d[’']|位|名|명|个|個|개|部|本の|人)?(?:${words})`,
    'iu',
  );
export const SUBSCRIBERS = counted(
  'subscribers?|suscriptores|Abonnenten|abonnés|inscritos|iscritti|subskrybent|подписчик|订阅者|訂閱者|(?<=^(?:チャンネル|구독자).*)$',
);
export const VIDEOS = counted('videos?|vídeos?|vidéos?|filmów|видео|视频|影片|動画|동영상|(?<=^동영상.*)$');
