/** Where in a printed line a date stands; what it says is read elsewhere. */

const YEAR = '(?:19[89]\\d|20\\d\\d)';
const CLOCK =
  '(?:[,\\sT]*(?:at |um |à |às |alle |,|[-–|] )?\\s?\\d{1,2}[:：h]\\d{2}(?:[:：]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)?';
const MONTH = '[A-Za-zÀ-ɏЀ-ӿ]{3,10}\\.?';

const PATTERNS = [
  `${YEAR}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日(?:\\s*(?:星期|周)[一二三四五六日天])?${CLOCK}`,
  `${YEAR}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d|[-/.]\\d)${CLOCK}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)${CLOCK}`,
  `\\d{1,2}(?:\\.|st|nd|rd|th|er|º)? (?:de |of )?${MONTH},? (?:de |del )?${YEAR}(?!\\d)${CLOCK}`,
  `\\d{1,2}([./])\\d{1,2}\\1${YEAR}(?!\\d|/)${CLOCK}`,
  '\\d{1,2}\\s?(?:(?:分钟|小时|天)前|(?:minute|hour|day)s? ago)',
].map((pattern) => new RegExp(`(?<![A-Za-z\\d.\\-/])${pattern}`, 'g'));

/**
 * The first date with a year in a line, with its time of day where it has one; null if there is none. Dates of a change,
 * a right or an event are passed over.
 */
export function dateIn(line: string): string | null {
  if (!/(?:19|20)\d\d/.test(line) && (line.length > 40 || !/\d\s?\S* ?(?:前|ago)/.test(line))) return null;
  let first: { index: number; text: string } | null = null;
  for (const pattern of PATTERNS) {
    for (const found of line.matchAll(pattern)) {
      if (saysUpdated(line.slice(0, found.index))) continue;
      if (!first || found.index < first.index) first = { index: found.index, text: found[0] };
      break;
    }
  }
  return first ? first.text.trim() : null;
}

/** Whether a line says that its date is the one of publication. */
export const saysPublished = (line: string): boolean =>
  /发布|发表|时间|日期|来源|來源|發佈|posted|published/i.test(line);

/** Whether what stands before a date says that it is the one of a change, an event, a right or an expiry. */
export const saysUpdated = (before: string): boolean =>
  /(?:(?:updated?|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|更新|修改|编辑|copyright|©|\(c\)|版权(?:所有)?|截止|截至|有效期|注册|joined|member since|expires?)(?:日期|时间|于|至|为)?)(?:\s?[:：|–-]|\s(?:on|at|am|um|le|el|il|[a-zà-ÿ]{4,10},?))*\s*$/i.test(
    before,
  );
