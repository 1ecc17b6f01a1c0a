import type { Fields, Found, Json, PageContent, Published } from '../model';
import { isHidden } from './amounts';
import { BLOCKS, clearText } from './clear-text';
import { compact } from './compact';
import type { Secrets } from './secrets';

/** All that was read of the page itself, without what is secret. */
export function clearPage<T extends PageContent>(page: T, secrets: Secrets): T {
  const { selection } = page;
  return {
    ...page,
    fields: clearFields(page.fields, secrets),
    text: clearText(page.text, secrets),
    markdown: clearText(page.markdown, secrets),
    selection: selection && {
      text: clearText(selection.text, secrets),
      markdown: clearText(selection.markdown, secrets),
    },
    openGraph: Object.fromEntries(
      Object.entries(page.openGraph).map(([key, value]) => [
        clearText(key, secrets),
        clearNumeral(value, secrets),
      ]),
    ),
    jsonLd: page.jsonLd.map((value) => clearJson(value, secrets)),
    microdata: page.microdata.map((value) => clearJson(value, secrets)),
  };
}

/** Fields of a page; one whose value is an address that holds a secret goes, as does a date that was hidden. */
function clearFields({ published, ...fields }: Fields, secrets: Secrets): Fields {
  const kept: Fields = clearFound(fields, secrets);
  return published && !isHiddenDate(published.value, secrets) ? { ...kept, published } : kept;
}

export function clearFound<T extends Partial<Record<string, Found<string>>>>(fields: T, secrets: Secrets): T {
  const cleared = Object.entries(fields).flatMap(([name, found]) => {
    if (!found) return [];
    const value = clearText(found.value, secrets);
    if (value !== found.value && /^https?:/i.test(found.value)) return [];
    return [[name, { value, from: clearText(found.from, secrets) }]];
  });
  return Object.fromEntries(cleared) as T;
}

/** Without what is hidden, an address leads no further than its site; '' where the site itself would tell. */
export function clearUrl(url: string, secrets: Secrets): string {
  if (clearText(url, secrets) === url) return url;
  try {
    const { origin } = new URL(url);
    return origin !== 'null' && clearText(origin, secrets) === origin ? `${origin}/` : '';
  } catch {
    return '';
  }
}

/** A date goes when it was hidden as it is written, or as day and month in whatever form, or as some time ago. */
export function isHiddenDate({ raw, wall }: Published, secrets: Secrets): boolean {
  if (clearText(raw, secrets) !== raw || clearText(wall, secrets) !== wall) return true;
  const [, month = '', day = ''] = /^\d{4}-(\d\d)-(\d\d)/.exec(wall) ?? [];
  return secrets.shown.some((text) => {
    if (AGO.test(text)) return true;
    const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
    return (
      day !== '' && numbers.includes(Number(day)) && (numbers.includes(Number(month)) || MONTHS.test(text))
    );
  });
}

const AGO =
  /[\d一二两三四五六七八九十半几]\s*个?(?:秒|分钟|小时|天|周|星期|月|年)前|刚刚|昨天|前天|\bago\b|\byesterday\b|^\d+\s?(?:s|m|min|h|hr|d|w|mo|y)$/i;
const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function clearJson(value: Json, secrets: Secrets): Json {
  if (typeof value === 'string') return clearNumeral(value, secrets);
  if (typeof value === 'number')
    return clearNumeral(String(value), secrets) === String(value) ? value : BLOCKS;
  if (Array.isArray(value)) return value.map((each) => clearJson(each, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [clearText(key, secrets), clearJson(inner, secrets)]),
  );
}

/** A text that states a number alone may state in full what was shown in short. */
function clearNumeral(text: string, secrets: Secrets): string {
  const number = /^\s*\d[\d,.]*\s*$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  if (number >= 10 && isHidden(secrets.amounts, number, number)) return BLOCKS;
  return clearText(text, secrets);
}

/** The values of fields that stand in the hidden words as a whole: these are hidden wherever else they stand. */
export function hiddenWhole(values: readonly (string | null | undefined)[], secrets: Secrets): string[] {
  const shown = secrets.shown.map((text) => compact(text).text);
  return values.filter((value): value is string => {
    const text = compact(value ?? '').text;
    return text.length > 1 && shown.some((each) => each.includes(text));
  });
}
