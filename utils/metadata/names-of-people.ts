import { oneLine } from '../lib/text';
import { isFullName, isOrganisation } from './organisations';

/** What stands before a name in a line that says who wrote. */
const BEFORE =
  /^(?:posted|written|published|reviewed|submitted|created|story|words|text|article)?\s*(?:by|von|par|por|di|door)[\s:：]+|^about the author:?\s*|^(?:[\u4e00-\u9fff]{0,6}(?:作者|记者|撰文|撰稿|执笔|主笔)|文字?)\s*[:：/／|丨\s]\s*|^(?:author|autor|auteur|autore)\s*[:：]\s*|^(?:zeige|alle|all|show|view|see|more|posts|articles|stories)\b.*\b(?:von|by|from)\s+/i;

/** What stands after it: a role behind a sign, a date, an address, also where no space parts them. */
const AFTER = [
  /\s*(?:19|20)\d\d\s?[-./年].*$/,
  /(?<=[a-zà-ÿ])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d.*$/,
  /(?<=\s\S*[a-zà-ÿ])\d.*$/,
  /[\s,(]+(?:updated|published|posted|modified|\d+\s*(?:min|hour|day|week|month)\S*)(?:[\s:].*)?$/i,
  /(?<=\S\s\S+),?\s+(?:(?:staff|senior|contributing|guest) (?:writer|reporter|editor|author)|contributor|correspondent|reporter|columnist|editor(?:-in-chief)?|(?:the )?associated press)$/i,
  /\s*[|•·–—»]\s.*$|\s-\s.*$/,
  /,?\s+(?:author at|autor bei)\s.*$/i,
  /[\s,(]+(?:@\w|\S+@\S).*$/,
  /\s*[(<[]\s*(?:https?:|www\.|[^)\s]*@).*$/,
  /,?\s+(?:on|am|le|el)\s+[a-zà-ÿ]*\s?\d.*$/i,
  /[,\s]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d.*$/i,
  /[\s,;|/]+$/,
];

/** Each of those needs a sign, or a word that ends like these: they are dear to try, and most names stand alone. */
const FOLLOWED = /[^A-Za-zÀ-ɏ\u3040-\ud7a3 .'’]|(?:ed|er|or|nt|st|ss)\b/i;

const NO_NAME =
  /^(?:admin|administrator|super ?user|name|root|author|editor|staff|guest|anonymous|unknown|undefined|null|none|n\/a|webmaster|google\+?|facebook|twitter|website|profile|about|(?:wordpress|joomla|drupal|discuz|typecho|hexo|hugo|jekyll|\w*cms)\b.*|red\.?|redaktion|redacción|rédaction|redazione|cortesía|匿名|佚名|未知|不详|互联网|网友|编辑|(?:系统|超级)?管理员|站长|小编|本[站网报刊]|用户投稿|投稿|综合报道|原创|转载|网络|网络整理|综合|整理|综合整理|企鹅号|百家号|搜狐号|头条号|关注|已关注|作者|记者|来源|[\u4e00-\u9fff]{0,8}(?:作者|记者|编辑|主编|通讯员))$/i;

const NO_PERSON =
  /^(?:https?:|www\.|#)|\.(?:com|html?|php|cn|net|org)\b|[@{}<>[\]]|(?<![A-Za-z])\d{4}|^\d+$|\bby\b|[:：?!？！]/i;

/** Most names are this plain, and every pattern costs when a page is read for the first time. */
const PLAIN = /^(?!(?:By|Von|Par|Por|Di|Super) )[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z]+$/;

/**
 * A name as it stands in a field for authors, freed from `By`, `作者：`, dates and addresses; '' where what is
 * left is no name (an address, a number, a sentence, a role).
 */
export function personName(raw: string): string {
  let name = oneLine(raw);
  if (PLAIN.test(name)) return name;
  name = name.replace(/^\S+@\S+ \((.+)\)$/, '$1').replace(BEFORE, '');
  if (FOLLOWED.test(name)) for (const after of AFTER) name = name.replace(after, '');
  name = name.replace(/^[@\s,;|]+(?=\S)/, '');
  if (
    name.length < 2 ||
    name.length > (name.includes(',') ? 300 : 100) ||
    NO_PERSON.test(name) ||
    NO_NAME.test(name)
  )
    return '';
  return /[A-Za-zÀ-\uffff]/.test(name) ? name : '';
}

/** Different names as one line, at most eight; roles and firms left out where they stand beside people. */
export function namesTogether(names: readonly string[]): string {
  const each = [...new Set(names.map(withoutRoles))].filter((name) => name !== '').slice(0, 8);
  if (each.length < 2) return each[0] ?? '';
  const people = each.filter(isPerson);
  return (people.length > 0 ? people : each).join(', ');
}

const ROLE =
  /\b(?:chief|senior|junior|director|manager|president|professor|head of|analyst|economist|engineer|founder|scientist|associate|columnist|critic|photographer|blogger|consultant|officer|specialist|fellow|producer|ceo|cto)\b/i;

const isPerson = (part: string) => !isOrganisation(part, '') && !ROLE.test(part);

/** `Ada Sample, Staff Writer` is Ada Sample; `Ada Sample, MA` stays. */
function withoutRoles(names: string): string {
  if (!/[,;、，]/.test(names)) return names;
  const parts = names.split(/\s*[,;、，]\s*/);
  const people = parts.filter(isPerson);
  return people.length < parts.length && people.some(isFullName) ? people.join(', ') : names;
}

const LABELS =
  /\b(?:about|more|all|follow|share|subscribe|read|view|see|posts?|articles?|comments?|min|ago|updated|published|photos?|image|courtesy|news|home|menu|sign|log|over|contact|uncategorized)\b/i;

const CAPITAL = /^[("'‘“]?[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ]/;
const PARTICLE =
  /^(?:de|van|von|der|den|del|la|le|bin|ibn|al|di|da|dos|du|ter|ten|and|und|et|y|e|&|d['’]\S+)$/;

/** Whether a text that only stands where names do looks like one: few words, each with a capital, or a Chinese name. */
export function looksLikeName(name: string): boolean {
  if (name === '' || name.length > 60 || LABELS.test(name)) return false;
  if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3·・\s、,]{2,16}$/.test(name)) return true;
  const words = name.split(/[\s,]+/);
  return words.length <= 8 && CAPITAL.test(name) && words.every((w) => CAPITAL.test(w) || PARTICLE.test(w));
}
