import { namesTogether, personName } from './names-of-people';

/** 作者：甲、乙 · 作者 甲 · 文/甲 · 撰文丨甲. 来源 and 编辑 name others. */
const CHINESE =
  /(?:^|[\s【（(|｜])(?:(?:(?:本文|文章|原文?)?作者|撰文|撰稿|采写|供稿|执笔|執筆者?|著者|ライター|图[、/]?文|文[、/]?图|文字?)\s*[:：/／|｜丨]\s*|作者\s+(?!简介|介绍|其他|更多|最新|文章|作品|观点)(?=[\u4e00-\u9fff·]{2,4}(?:$|[\s|丨）)])))([A-Z][A-Za-z.’-]+(?: [A-Z][A-Za-z.’-]+){1,3}|[\u3040-\u30ff\u4e00-\u9fff·A-Za-z][\u3040-\u30ff\u4e00-\u9fff·A-Za-z\d]{1,11}(?:[\s、,，]+(?!来源|编辑|责编|审核|时间|发布|摄影|图片)[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff:：]))*)/;
/** 甲 乙/文, as magazines sign. */
const SIGNED =
  /(?:^|[\s（(【■□◎])([\u4e00-\u9fff·]{2,4}(?:[\s、][\u4e00-\u9fff·]{2,4})?)\s*[/／丨|]\s*文(?=$|[\s）)】])/;

const ENDS = '(?=$|[\\s、,，/／|)）】；;]|报道|通讯员|编辑)';
const REPORTERS = `((?!获悉|了解|从|在|采访|注意|发现|看到)[\\u4e00-\\u9fff·]{2,4}?(?:[\\s、,，]+(?!来源|编辑|责编|发自|报道|整合|摄|图|通讯员)[\\u4e00-\\u9fff·]{2,4}?${ENDS})*)${ENDS}(?!\\s*摄)`;
/** 本报记者 甲 乙; within brackets also without a space: （记者甲 整合）. */
const REPORTER = new RegExp(
  `(?:(?:^|[\\s（(【|｜/／■□◎])(?![\\u4e00-\\u9fff]{0,4}摄)(?:[\\u4e00-\\u9fff]{2,6})?[记記]者[:：/／|｜丨\\s]\\s*|[（(【](?:[\\u4e00-\\u9fff]{2,6})?[记記]者|(?:^|[［〔【])記者(?=[\\u4e00-\\u9fff]{2,4}[／/]))${REPORTERS}`,
);

/** Words with a capital that are no names: months, days, and what stands between a name and what follows it. */
const NOT =
  '(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Updated|Published|I[nN]|O[nN]|A[tT]|A[nN][dD]|F[oO][rR]|A[mM]|U[mM]|U[nN][dD])\\b)';
const WORD = `${NOT}[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ][A-Za-zÀ-ɏА-яЁё.'’-]*`;
const NAME = `${WORD}(?:\\s+(?:(?:de|van|von|der|den|del|la|le|bin|al|di|da|dos|du|ter|ten)\\s+)*${WORD}){1,3}`;
const BETWEEN = '(?:,? (?:and|AND|und|et|y|e) |, | ?& ?| ?/ ?)';
const NAMES = `(${NAME}(?:${BETWEEN}${NAME})*)`;
const DAY = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d+';
/** What may follow: a sign, a date, a place, "updated". */
const AFTER = `(?=$|\\s+(?:[A-Z][a-z]+day,?\\s|${DAY})|\\s*[,;|•·–—»()/\\[]|\\s+-|\\s+(?:in|IN|on|ON|at|am|um|for|le|el|il|à|updated|Updated|published|Published|\\d|\\S+@))`;
/**
 * Where a byline starts: with the line, after a sign, after a date (its end is a year behind a word or a sign, or a day)
 * or its time of day.
 */
const START = `(?:^(?:(?:Eine?|An?|Une?|Una)\\s(?:[\\wÀ-ɏ-]+\\s){1,2})?|[|•·–—/]\\s*|\\s-\\s+|(?:\\d[:./-]\\d+|[a-z.,]\\s\\d{4}|${DAY}|ago)(?:\\s?(?:[AaPp]\\.?[Mm]\\.?|Uhr|h))?(?:\\s[A-Z]{2,4})?,?\\s+)`;
/** What was done, before "by": in every language of `BY`. */
const DONE = `(?:${'posted written published submitted reported words story text article geschrieben veröffentlicht erstellt verfasst gepostet publié rédigé écrit posté escrito publicado redactado postado scritto pubblicato'
  .split(' ')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})\\s+`;
const BY = `(?:${DONE}[Dd]a|(?:${DONE})?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|Di|di|DI|[Dd]oor|[Aa]f|[Aa]v))(?:\\s*:\\s*|\\s+)`;
const LABEL =
  '(?:[Aa]uthors?|AUTHOR|[Aa]utor(?:in|en|es)?|AUTOR|[Aa]uteure?s?|[Aa]utor[ei]|[Rr]edaktion|[Rr]edakteur(?:in)?|Words|Texte?o?|Автор|Текст)\\s?:\\s*';

const WESTERN = new RegExp(`${START}(?:${BY}|${LABEL})${NAMES}${AFTER}`);
/** One who goes by one word, where the line says outright that it is who posted. */
const HANDLES = new RegExp(
  `${START}(?:${DONE}(?:by|von|par|por|da)|[Bb]y(?=\\s@))\\s*:?\\s+@?([A-Za-zÀ-ɏ][\\wÀ-ɏ.-]{2,30}(?:, [A-Za-zÀ-ɏ][\\wÀ-ɏ.-]{2,30})*)(?=$|\\s+(?:on|at|in|am|um|le|el)\\s|\\s*[|•·–—»(]|,? \\d)`,
);
const EASTERN = /^(?:[Bb]y|BY)[\s:：]+([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3·・]{2,20})(?=$|[\s/／|｜])/;

/** A reporter's name and office, as Korean papers sign. */
const KOREAN = /(?:^|[\s=\]])([\uac00-\ud7a3]{2,4})\s기자(?=$|[\s|])/;

const LONGEST_BYLINE = 160;

/** A cheap sign first: the patterns themselves are dear to try on every line. */
type Printed = readonly (readonly [sign: RegExp, pattern: RegExp, between: RegExp])[];

/** Also a space beside a Chinese name; within a Latin one it parts nobody. */
const IN_CHINESE = /\s*[、，,]\s*|(?<=[^\u0020-\u024f])\s+|\s+(?=[^\u0020-\u024f])/;
const IN_WESTERN = new RegExp(BETWEEN);
const FAR_EAST = /[\u3040-\ud7a3]/;
const FAR_EASTERN: Printed = [
  [/作者|撰|文|采写|供稿|执笔|執筆|著者|ライター/, CHINESE, IN_CHINESE],
  [/[记記]者/, REPORTER, IN_CHINESE],
  [/[/／丨|]\s*文/, SIGNED, IN_CHINESE],
  [/^by[\s:：]/i, EASTERN, IN_CHINESE],
  [/기자/, KOREAN, IN_CHINESE],
];
const OTHERS: Printed = [
  [
    /\b(?:by|von|par|por|di|da|door|af|av)[\s:]|(?:auth?or\w{0,2}|auteure?s?|autore|reda[kc]\w+|words|texte?o?|автор|текст)\s?:/i,
    WESTERN,
    IN_WESTERN,
  ],
  [/\b(?:by|von|par|por|da)[\s:]/i, HANDLES, IN_WESTERN],
];

/**
 * A sentence that happens to begin with "By" is no byline, nor is who owns the page: those are short and have no full
 * stop.
 */
const isShort = (line: string): boolean =>
  line.length <= LONGEST_BYLINE && !/[^\s.][^\s.][.!?]["”»]?$|^(?:©|copyright)/i.test(line);

/**
 * The author as a line near the title prints it: 作者：…, 记者 …, By … and …, 3. März 2026 von …; '' where it names
 * none.
 */
export function authorIn(line: string): string {
  return (FAR_EAST.test(line) ? named(line, FAR_EASTERN) : '') || (isShort(line) ? named(line, OTHERS) : '');
}

function named(line: string, table: Printed): string {
  for (const [sign, pattern, between] of table) {
    const found = sign.test(line) ? pattern.exec(line)?.[1] : undefined;
    const value = found ? namesTogether(found.split(between).map(personName)) : '';
    if (value !== '') return value;
  }
  return '';
}
