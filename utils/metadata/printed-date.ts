/** Where in a printed line a date stands; what it says is read elsewhere. */

const YEAR = '(?:19[89]\\d|20\\d\\d)';
const CLOCK =
  '(?:[,\\sT]*(?:at |um |à |às |alle |,)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?)?';
const MONTH = '[A-Za-zÀ-ɏЀ-ӿ]{3,10}\\.?';

const PATTERNS = [
  `${YEAR}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日(?:\\s*(?:星期|周)[一二三四五六日天])?${CLOCK}`,
  `${YEAR}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d|[-/.]\\d)${CLOCK}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)${CLOCK}`,
  `\\d{1,2}(?:\\.|st|nd|rd|th|er|º)? (?:de |of )?${MONTH},? (?:de |del )?${YEAR}(?!\\d)${CLOCK}`,
  `\\d{1,2}\\.\\d{1,2}\\.${YEAR}(?!\\d)${CLOCK}`,
].map((pattern) => new RegExp(`(?<![A-Za-z\\d.\\-/])${pattern}`));

/** The first date with a year in a line, with its time of day where it has one; null if there is none. */
export function dateIn(line: string): string | null {
  if (!/(?:19|20)\d\d/.test(line)) return null;
  let first: RegExpExecArray | null = null;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(line);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first ? first[0].trim() : null;
}

/** Whether a line says that its date is the one of publication. */
export const saysPublished = (line: string): boolean =>
  /发布|发表|时间|日期|来源|來源|發佈|posted|published/i.test(line);

/** Whether a line speaks of a change alone, or of an event, a right or an expiry. */
export const saysUpdated = (line: string): boolean =>
  /^(?:last )?(?:updated|modified|edited)\b|^(?:最后|最近)?(?:更新|修改|编辑)|copyright|©|版权|截止|有效期|注册|joined|member since/i.test(
    line,
  );
