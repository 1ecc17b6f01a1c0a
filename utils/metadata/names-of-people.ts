import { oneLine } from '../lib/text';

/** What stands before a name in a line that says who wrote. */
const BEFORE =
  /^(?:posted|written|published|reviewed|story|words|text|article)?\s*(?:by|von|par|por|di|door)[\s:：]+|^(?:文|作者|撰文|撰稿|原作者|文字)\s*[:：/／|丨]\s*|^(?:author|autor|auteur|autore)\s*[:：]\s*/i;

/**
 * A name as it stands in a field for authors, freed from `By`, `作者：`, dates and addresses; '' where what is
 * left is no name (an address, a number, a sentence, a role).
 */
export function personName(raw: string): string {
  let name = oneLine(raw)
    .replace(BEFORE, '')
    .replace(/\s*[|•·–—]\s.*$/, '');
  name = name
    .replace(/,?\s+(?:on|am|le|el)\s+\w+ \d.*$/i, '')
    .replace(/[\s,;|/]+$/, '')
    .replace(/^[@\s,;|]+(?=\S)/, '');
  if (
    name.length < 2 ||
    name.length > 100 ||
    /^https?:|^www\.|\.(?:com|html?|php)\b|[@{}<>[\]]|\d{4}/.test(name)
  )
    return '';
  if (
    /^(?:admin|administrator|root|author|editor|staff|guest|anonymous|unknown|undefined|null|none|匿名|佚名|编辑|管理员|小编|本站|原创|转载|网络)$/i.test(
      name,
    )
  )
    return '';
  return /[\p{L}]/u.test(name) ? name : '';
}
