import { once } from './once';

/** Words of dates in the languages that operators meet, folded as `folded` does: lower case, no accents. */

/** Made at the first use: most pages are read without. */
function table<T>(rows: [T, string][]): () => ReadonlyMap<string, T> {
  return once(
    () => new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const))),
  );
}

export const MONTHS = table<number>([
  [1, 'jan january januar janner janvier janv enero ene janeiro gennaio gen januari янв января'],
  [2, 'feb february februar fevrier fevr febrero fev fevereiro febbraio februari фев февр февраля'],
  [3, 'mar march marz maerz mrz mars marzo marco maart мар марта'],
  [4, 'apr april avril avr abril abr aprile апр апреля'],
  [5, 'may mai mayo maio maggio mag mei мая'],
  [6, 'jun june juni juin junio junho giugno giu июн июня'],
  [7, 'jul july juli juillet juil julio julho luglio lug июл июля'],
  [8, 'aug august aout agosto ago augustus авг августа'],
  [9, 'sep sept september septembre septiembre setembro settembre set сен сент сентября'],
  [10, 'oct october oktober okt octobre octubre outubro out ottobre ott окт октября'],
  [11, 'nov november novembre noviembre novembro ноя нояб ноября'],
  [12, 'dec december dezember dez decembre diciembre dic dezembro dicembre дек декабря'],
]);

/** Month names that are other words too: believed only beside a year. */
export const DOUBTFUL_MONTHS = new Set(['set', 'out', 'mag', 'gen', 'ago']);

export const WEEKDAYS = table<number>([
  [1, 'mon monday montag lundi lunes lunedi segunda-feira понедельник'],
  [2, 'tue tues tuesday dienstag mardi martes martedi terca-feira вторник'],
  [3, 'wed wednesday mittwoch mercredi miercoles mercoledi quarta-feira среда'],
  [4, 'thu thur thurs thursday donnerstag jeudi jueves giovedi quinta-feira четверг'],
  [5, 'fri friday freitag vendredi viernes venerdi sexta-feira пятница'],
  [6, 'sat saturday samstag samedi sabado sabato суббота'],
  [7, 'sun sunday sonntag dimanche domingo domenica воскресенье'],
]);

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * Longest first where one word starts another is the pattern's business, not the table's. 月 alone is a month of the
 * year.
 */
export const UNITS = table<Unit>([
  [
    'second',
    's sec secs second seconds 秒 秒钟 秒鐘 초 seconde secondes seg segundo segundos sek sekunde sekunden secondi секунд секунду секунды',
  ],
  ['minute', 'm min mins minute minutes 分 分钟 分鐘 분 minuto minutos minuten minuti минут минуту минуты'],
  [
    'hour',
    'h hr hrs hour hours 小时 小時 钟头 鐘頭 時間 시간 heure heures hora horas std stunde stunden ora ore час часа часов',
  ],
  ['day', 'd day days 天 日 일 j jour jours dia dias tag tage tagen giorno giorni день дня дней'],
  [
    'week',
    'w wk wks week weeks 周 週 星期 礼拜 禮拜 週間 주 주일 sem semaine semaines semana semanas woche wochen settimana settimane неделю недели недель',
  ],
  [
    'month',
    'mo mos mon month months 个月 個月 か月 カ月 ヶ月 ヵ月 ケ月 개월 달 mois mes meses mese mesi monat monate monaten месяц месяца месяцев',
  ],
  ['year', 'y yr yrs year years 年 년 an ans ano anos jahr jahre jahren anno anni год года лет'],
]);

export const NUMBERS = table<number>([
  [1, 'a an one 一 un une uno una um uma ein eine einem einer'],
  [2, 'two 二 两 兩 deux dos dois duas due zwei'],
  [3, 'three 三 trois tres tre drei'],
  [4, 'four 四'],
  [5, 'five 五'],
  [6, 'six 六'],
  [7, 'seven 七'],
  [8, 'eight 八'],
  [9, 'nine 九'],
  [10, 'ten 十'],
  [11, 'eleven 十一'],
  [12, 'twelve 十二'],
]);

/** Days that are named from today: how many days back. */
export const DAY_NAMES = table<number>([
  [0, "today 今天 今日 heute aujourd'hui hoy hoje oggi 오늘 сегодня"],
  [1, 'yesterday 昨天 昨日 gestern hier ayer ontem ieri 어제 вчера'],
  [2, 'vorgestern avant-hier anteayer anteontem 前天 前日 一昨日 그저께'],
  [3, '大前天'],
]);
