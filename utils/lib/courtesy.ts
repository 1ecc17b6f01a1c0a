const WHOM =
  '(?:大家|各位|你们|您们|您|你|老师们?|同学们?|同事们?|领导们?|亲们?|all|everyone|everybody|team|folks|there)';
const AFTER = `(?:${WHOM}|帮忙|支持|配合|理解|关注|查收|一下|了|啦|哈|哦|啊|呀|哟|先|again|so much|very much|a lot|in advance|a million)`;

/** Whole pieces of small talk; in a chat they stand around what was asked for. */
const COURTESY = new RegExp(
  [
    `(?:非常|十分|万分|太|先)?(?:谢谢|谢啦|谢了|多谢|感谢|感恩|辛苦|3q|thanks|thank you|many thanks|thx|tks)(?: ?${AFTER})*`,
    `${WHOM}好|(?:早上|上午|中午|下午|晚上)好(?: ?${WHOM})?|(?:hi|hello|hey|dear) ${WHOM}|good (?:morning|afternoon|evening)(?: ${WHOM})?`,
    '以上(?:就?是全部|就是这些|这些|几家|仅供参考)?|如下|供参考|仅供参考|收到|祝好|顺祝商祺|此致|敬礼',
    '(?:best|kind|warm|many)(?: regards| wishes)|regards|yours sincerely|sincerely',
    '(?:麻烦|劳烦|烦请|拜托|辛苦).{0,40}',
    '请(?:帮忙?|大家|各位|查收|查看|看下|看看|看一下|整理|关注一下|知悉|参考).{0,40}|帮(?:我|忙)(?:看|查|整理|分析|加).{0,40}',
    'please (?:see|find|check|look|add|help|have a|take a|let me).{0,60}',
  ]
    .map((each) => `^(?:${each})$`)
    .join('|'),
  'iu',
);

/** 谢谢大家！, 麻烦看一下, Thanks in advance: what is said around a list and names nothing in it. Only where it is all of the text. */
export function isCourtesy(text: string): boolean {
  const words = text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
  return COURTESY.test(words);
}

/** What is asked for, without the words that ask: 麻烦看一下：示例咖啡 is 示例咖啡. */
export function withoutRequest(text: string): string {
  const [, asking = '', asked = ''] = /^([^:]{1,60}):\s*(\S.*)$/s.exec(text) ?? [];
  return asking !== '' && isCourtesy(asking) ? asked : text;
}
