import { oneLine } from '../lib/text';

/** What stands before a name in a line that says who wrote. */
const BEFORE =
  /^(?:posted|written|published|reviewed|story|words|text|article)?\s*(?:by|von|par|por|di|door)[\s:：]+|^(?:[\u4e00-\u9fff]{0,6}(?:作者|记者|撰文|撰稿|执笔|主笔)|文字?)\s*[:：/／|丨\s]\s*|^(?:author|autor|auteur|autore)\s*[:：]\s*|^(?:zeige|alle|show|view|see)\b.*\b(?:von|by)\s+/i;

/** What stands after it: a role behind a sign, a date, an address. */
const AFTER = [
  /\s*[|•·–—]\s.*$/,
  /\s*[(<[]\s*(?:https?:|www\.|[^)\s]*@).*$/,
  /,?\s+(?:on|am|le|el)\s+[a-zà-ÿ]*\s?\d.*$/i,
  /[,\s]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d.*)?$/i,
  /[\s,;|/]+$/,
];

const NO_NAME =
  /^(?:admin|administrator|root|author|editor|staff|guest|anonymous|unknown|undefined|null|none|wordpress|webmaster|redaktion|redacción|rédaction|redazione|匿名|佚名|编辑|管理员|小编|本站|原创|转载|网络|网络整理|综合|整理|综合整理|企鹅号|百家号|搜狐号|头条号|关注|已关注|作者|记者|来源)$/i;

const NO_PERSON = /^https?:|^www\.|\.(?:com|html?|php|cn|net|org)\b|[@{}<>[\]]|\d{3}|\bby\b|[:：?!？！]/i;

/**
 * A name as it stands in a field for authors, freed from `By`, `作者：`, dates and addresses; '' where what is
 * left is no name (an address, a number, a sentence, a role).
 */
export function personName(raw: string): string {
  let name = oneLine(raw).replace(BEFORE, '');
  for (const after of AFTER) name = name.replace(after, '');
  name = name.replace(/^[@\s,;|]+(?=\S)/, '');
  if (name.length < 2 || name.length > 100 || NO_PERSON.test(name) || NO_NAME.test(name)) return '';
  return /[A-Za-zÀ-\uffff]/.test(name) ? name : '';
}
