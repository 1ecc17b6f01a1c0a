import { isIdeographic } from './compact';

/** So much of a text is told from all others: a stretch of it is taken out wherever it stands. */
export const DISTINCT = 4;
/** So much is a name or a number when it was hidden by itself. */
export const NAMED = 2;

/** One word, or one character of Chinese. */
export interface Unit {
  text: string;
  weight: number;
}

const UNITS = /\p{N}+(?:[.,'’]\p{N}+)*|[\p{L}\p{M}\p{N}]/gu;
const COMMON = new Set(
  `a an the and or of to in on at by for from with as is are was were be been it its this that these those he she they we you
  your our their his her i me my not no yes all any more most new now how what who when where why which will would can could
  may just only also than then there here about after before over into out up down off one two three has have had do does
  did if so but because like likes share shares reply replies comment comments follow following followers save saved
  subscribe views view post posts edit report read see show hide home search menu login sign copy link price buy cart sale
  ago day days hour hours week weeks month months year years min mins minute minutes today yesterday`
    .split(/\s+/)
    .concat(
      '回复 点赞 评论 分享 关注 转发 收藏 更多 举报 展开 收起 我们 你们 他们 她们 自己 这个 那个 一个 没有 可以 什么 怎么 就是 不是 但是 因为 所以 如果 这样 现在 已经 还是 首页 登录 注册 搜索 全部 查看 详情 购买 加入 优惠 今天 昨天 发布 阅读 播放 浏览 粉丝 获赞 作者 时间 来源 编辑 删除'.split(
        ' ',
      ),
    ),
);

/** A word that stands on every page, in any case and form. */
export const isCommon = (folded: string): boolean => COMMON.has(folded);

/** The words of a text as shown, each with how much it tells it from others. */
export function unitsOf(shown: string): Unit[] {
  const units: Unit[] = [];
  let word = '';
  const end = () => {
    if (word) units.push({ text: word, weight: weightOfWord(word) });
    word = '';
  };
  for (const { 0: text, index } of shown.matchAll(UNITS)) {
    const sticks = /[\p{L}\p{N}\p{M}]/u.test(shown[index - 1] ?? '');
    if (isIdeographic(text)) {
      end();
      units.push({ text, weight: 1 });
    } else {
      if (!sticks) end();
      word += text;
    }
  }
  end();
  return units;
}

function weightOfWord(word: string): number {
  const digits = word.replace(/\P{N}/gu, '').length;
  const letters = [...word].filter((each) => /[\p{L}]/u.test(each)).length;
  if (digits > 0) {
    if (letters > 0 && digits + letters >= 4) return DISTINCT;
    if (/^(?:19|20)\d\d$/.test(word) || digits < 3) return /\d[.,]\d/.test(word) ? NAMED : 1;
    return digits > 3 ? DISTINCT : NAMED;
  }
  if (isCommon(word.toLowerCase())) return 0;
  if (letters < 4) return letters < 3 ? 1 : NAMED;
  return letters > 9 || /\p{Lu}/u.test(word) ? DISTINCT : 3;
}
