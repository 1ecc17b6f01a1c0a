import { withDigits } from './cjk-number';
import { folded } from './plain';

/** What sites print around a date: 发布于 …, … 来自 …, … · 5 min read, and where the author was. */

const OPENING = new RegExp(
  `^(?:(?:(?:最后|最近|最新|首次)?(?:发布|发表|發佈|發表|更新|编辑|編輯|修改|创建|上传|投稿|公开|公開|配信|回答|提问|评论|回复)(?:于|於|时间|時間|日期|日|在)?|时间|時間|日期|date|stand)\\s?:?\\s?` +
    `|(?:last |originally |first )?(?:published|posted|updated|edited|modified|created|uploaded|added|written|streamed live|streamed|started streaming|premiered|released|answered|asked|commented|reviewed)(?: in [a-z ]+(?= on))?(?: (?:on|at|date|time))?\\s?:?\\s` +
    `|(?:publie|mis a jour|veroffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato)(?: (?:le|am|el|em|il))?\\s?:?\\s` +
    `|来源\\s?:\\s?\\S{1,30}\\s)`,
);
const TAIL =
  /(?<=\S)\s?(?:来自|来源|來自|ip\s?属地|ip\s?归属地|ip\s?:|发布于|作者|责任编辑|责编|编辑\s?:|阅读|浏览|via\s|by\s).*$/;
const CLOSING =
  /(?<=\S)[\sに]?\(?(?:已?编辑|已?編輯|已?修改|发布|发表|發佈|發表|更新|上传|提问|回答|配信|公開|edited|updated)\)?$/;

/** Where an author was, after the date: any short name of a place in Chinese, and no word that dates themselves hold. */
const PLACE =
  /(?<=[\d前天日])\s(?:天津|日本|(?!.*[午晚早晨夜前后後时時分秒周週期月年日天号號])[\u4e00-\u9fff]{2,5})$/;

const START =
  /^(?:[\s,;:·•∙|~@]|[-–—](?=\s)|(?:at|on|um|am|the|le|el|em|den|kl)\s|(?:mo|di|mi|do|fr|sa|so|lun|mer|jeu|ven|sam|dim)\.?,?\s(?=\d{1,2}\.?\s[a-z]))+/;
const END = /(?:[\s,;:·•∙|~@–—]|\s-|\s(?:at|on|um|a|a las|a la|as|alle|kl|de|der|в|г\.?))+$/;

/** Without the marks and small words that a date does not need at its edges. */
export function trimmed(text: string): string {
  return text
    .replace(START, '')
    .replace(END, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}

function unframed(text: string): string {
  const date = trimmed(text).replace(OPENING, '').replace(TAIL, '').replace(PLACE, '').replace(CLOSING, '');
  return trimmed(date);
}

const YEARS: Record<string, number> = { 今年: 0, 去年: 1, 昨年: 1, 前年: 2 };
/** The years before the first of each reign. */
const REIGNS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Words that stand for digits, spelled out: 去年3月5日 → 2025年3月5日, 昨晚8:00 → 昨天晚8:00, 20250305T1020 → 2025-03-05 10:20. */
function spelledOut(text: string, thisYear: () => number): string {
  return withDigits(text)
    .replace(/^(今年|去年|昨年|前年)(?=\d)/, (word) => `${thisYear() - (YEARS[word] ?? 0)}年`)
    .replace(
      /^(令和|平成|昭和)(元|\d+)(?=年)/,
      (_, reign: string, year: string) => `${(REIGNS[reign] ?? 0) + (Number(year) || 1)}`,
    )
    .replace(/^([今昨])(早|晚)(?=[上\s\d])上?/, '$1天$2')
    .replace(/^(?:the )?day before yesterday/, '前天')
    .replace(/^(\d{4})(\d\d)(\d\d)t?(\d\d)(\d\d)(\d\d)?(?=z|[+-]|$)/, '$1-$2-$3 $4:$5:$6')
    .replace(/(\d\d:\d\d):(?!\d)/, '$1')
    .replace(/(?<=\d)t(\d\d:\d\d)(?=[+-])/, ' $1:00') // A T is a machine's, which prints no spans.
    .replace(/(?<=\d)t(?=\d\d:)/, ' ');
}

/**
 * The texts that may be the date in a printed line, likeliest first: the whole, then without what follows the
 * last `·` or `|`, and so on.
 */
export function framedDates(raw: string, thisYear: () => number): string[] {
  const parts = folded(raw)
    .replaceAll('’', "'")
    .split(/(?=\s?[·•∙|])/)
    .slice(0, 5);
  return parts.map((_, i) => spelledOut(unframed(parts.slice(0, parts.length - i).join('')), thisYear));
}
