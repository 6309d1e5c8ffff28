import type { WorkCalendar } from '../calendar/calendar.js';
import { addDays, addWorkingDays, endOfDay, weekdayOf } from '../calendar/working-time.js';
import type { LocalDate } from '../shared/time.js';
import type { TimePhrase } from './analysis.js';
import { numberOf } from './zh-text.js';

/** What a phrase is resolved by: the meeting's date (null = nothing relative can be) and its calendar. */
export interface TimeBase {
  date: LocalDate | null;
  calendar: WorkCalendar;
  /** Where the text gives the day of the next meeting. */
  nextMeeting?: LocalDate | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date when it exists, else null (31 April); years outside 1900 to 2999 are misprints. */
export const dateOf = (year: number, month: number, day: number): LocalDate | null =>
  year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
    ? `${year}-${pad(month)}-${pad(day)}`
    : null;
export const monthEnd = (year: number, month: number): LocalDate | null =>
  dateOf(year, month, month >= 1 && month <= 12 ? lastDay(year, month) : 0);

/** No limit of minutes is longer than ten years: such a number is a misprint, and resolves to nothing. */
const MOST_DAYS = 3660;
/** `make(n)` for a sensible whole number of days, weeks or months; null otherwise. */
export const counted = (n: number, make: (n: number) => LocalDate): LocalDate | null =>
  Number.isInteger(n) && n > 0 && n <= MOST_DAYS ? make(n) : null;

/** A date without a year belongs to the meeting's year; one that lies before the meeting is not certain. */
const notBefore = (date: LocalDate | null, base: LocalDate): LocalDate | null => (date !== null && date >= base ? date : null);
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

interface Rule {
  pattern: RegExp;
  kind: TimePhrase['kind'];
  date: (hit: RegExpExecArray, base: LocalDate, by: TimeBase) => LocalDate | null;
}

const N = '([0-9０-９]+|[一二两三四五六七八九十]{1,3})';
const BEFORE = '(?:日?(?:下班)?(?:之|以)?前|日?完成)';
const WEEKDAYS = '一二三四五六日';

const addMonths = (date: LocalDate, months: number): LocalDate => {
  const at = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${pad(month)}-${pad(Math.min(Number(date.slice(8)), lastDay(year, month)))}`;
};

const weekday = (date: LocalDate, weeks: number, name: string): LocalDate => {
  const day = name === '天' ? 7 : WEEKDAYS.indexOf(name) + 1;
  return addDays(date, weeks * 7 + day - weekdayOf(date));
};

/** 明年, 2021年, 今年 or nothing before a month; what was said of a year gone by is no date to come. */
const YEAR = '(?<![去前上]年?)(明年|来年|今年|本年|\\d{4}年)?';
const yearIn = (words: string | undefined, base: LocalDate): number =>
  words === undefined ? yearOf(base) : /^\d/u.test(words) ? Number(words.slice(0, 4)) : yearOf(base) + (/^[明来]/u.test(words) ? 1 : 0);
/** What stands before one of these is its limit, though 前 or 内 is not said. */
const VERBS =
  '完成|实现|基本|全面|全部|出台|建成|开工|竣工|组织|开展|制定|启动|收回|新增|培育|引进|拨付|发放|清理|形成|报送|提交|召开|达到|力争|确保|印发';
const END = '(?:底|末)(?:之|以)?前?';

/** In order: what a former rule has read, a later one does not see. */
const RULES: readonly Rule[] = [
  // The meeting itself is the end: its eve is the last day.
  {
    pattern: /下(?:一)?次[^，。；、]{0,6}?(?:会议?|例会|常委会|办公会|董事会|全会)(?:召开)?(?:之|以)?前/u,
    kind: 'date',
    date: (_, base, { nextMeeting }) => (nextMeeting && nextMeeting > base ? addDays(nextMeeting, -1) : null),
  },
  {
    pattern: new RegExp(`每(?:日|天|周[${WEEKDAYS}]?|星期[${WEEKDAYS}]?|月(?:${N}日)?|季度?|半月|旬|年)(?:底|末|初)?(?:之?前)?`, 'u'),
    kind: 'recurring',
    date: () => null,
  },
  // A date that only names something past or future (对1月20日通报的问题) is no limit: 前, 完成 or 于 / 至 must stand by it.
  {
    pattern: new RegExp(`(?:${YEAR}${N}月${N}${BEFORE}|(?<=[于在至到止])${YEAR}${N}月${N}日(?!起))`, 'u'),
    kind: 'date',
    date: ([, y1, m1, d1, y2, m2, d2], base) =>
      notBefore(dateOf(yearIn(y1 ?? y2, base), numberOf(m1 ?? m2 ?? ''), numberOf(d1 ?? d2 ?? '')), base),
  },
  {
    pattern: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:日)?(?:之|以)?前?/u,
    kind: 'date',
    date: ([, y, m, d], base) => notBefore(dateOf(Number(y), Number(m), Number(d)), base),
  },
  {
    pattern: new RegExp(`(?:本月|当月)${N}${BEFORE}`, 'u'),
    kind: 'date',
    date: ([, d], base) => notBefore(dateOf(yearOf(base), monthOf(base), numberOf(d ?? '')), base),
  },
  {
    pattern: new RegExp(`${YEAR}${N}月${END}`, 'u'),
    kind: 'period_end',
    date: ([, y, m], base) => notBefore(monthEnd(yearIn(y, base), numberOf(m ?? '')), base),
  },
  {
    pattern: new RegExp(`${YEAR}${N}月(上|中|下)旬(?!前)`, 'u'),
    kind: 'period_end',
    date: ([, y, m, third], base) => {
      const [year, month] = [yearIn(y, base), numberOf(m ?? '')];
      return notBefore(third === '下' ? monthEnd(year, month) : dateOf(year, month, third === '上' ? 10 : 20), base);
    },
  },
  { pattern: new RegExp(`下个?月${END}`, 'u'), kind: 'period_end', date: (_, base) => addMonthsEnd(base, 1) },
  { pattern: new RegExp(`(?<![上个每])(?:本月|当月|这个月|月)${END}`, 'u'), kind: 'period_end', date: (_, base) => addMonthsEnd(base, 0) },
  {
    pattern: new RegExp(`(?<![去前上每近])(?:(明年|来年|今年|本年|\\d{4}年)年?|年)${END}`, 'u'),
    kind: 'period_end',
    date: ([, y], base) => notBefore(dateOf(yearIn(y, base), 12, 31), base),
  },
  {
    pattern: /(?:今年|本年)?(?<![去前上明来每近0-9０-９一二两三四五六七八九十几多])年内|(?:今年|本年)内/u,
    kind: 'period_end',
    date: (_, base) => dateOf(yearOf(base), 12, 31),
  },
  { pattern: /下(?:一|个|一个)?季度?(?:末|底|内)(?:之?前)?/u, kind: 'period_end', date: (_, base) => quarterEnd(base, 1) },
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])季度(?:(?:末|底|内)(?:之?前)?|(?=${VERBS}))`, 'u'),
    kind: 'period_end',
    date: ([, y, quarter], base) => notBefore(monthEnd(yearIn(y, base), numberOf(quarter ?? '') * 3), base),
  },
  // 季 alone may be a season: 雨季末, 汛季末.
  {
    pattern: /(?:(?<![上每])[本当]?季度|(?<![上每雨旺淡冬夏春秋汛旱花赛休])[本当]?季)(?:末|底)(?:之?前)?/u,
    kind: 'period_end',
    date: (_, base) => quarterEnd(base, 0),
  },
  {
    pattern: new RegExp(`${YEAR}上半年(?:内|末|底)?(?=${VERBS}|[，。；]|$)`, 'u'),
    kind: 'period_end',
    date: ([, y], base) => notBefore(dateOf(yearIn(y, base), 6, 30), base),
  },
  {
    pattern: new RegExp(`${N}个?工作日(?:之|以)?内`, 'u'),
    kind: 'within',
    date: ([, n], base, { calendar }) => counted(numberOf(n ?? ''), (days) => addWorkingDays(base, days, calendar)),
  },
  {
    pattern: new RegExp(`(?<![近去过月0-9])${N}(?:日|天)(?:之|以)?内`, 'u'),
    kind: 'within',
    date: ([, n], base) => counted(numberOf(n ?? ''), (days) => addDays(base, days)),
  },
  {
    pattern: new RegExp(`(?<![近去过0-9])${N}(?:周|个?星期)(?:之|以)?内`, 'u'),
    kind: 'within',
    date: ([, n], base) => counted(numberOf(n ?? '') * 7, (days) => addDays(base, days)),
  },
  {
    pattern: new RegExp(`(?<![近去过0-9])${N}个月(?:之|以)?内`, 'u'),
    kind: 'within',
    date: ([, n], base) => counted(numberOf(n ?? ''), (months) => addMonths(base, Math.min(months, 120))),
  },
  {
    pattern: /(本|下)(?:周|星期)([一二三四五六日天])(?:之|以)?前?/u,
    kind: 'date',
    date: ([, week, day], base) => notBefore(weekday(base, week === '下' ? 1 : 0, day ?? '五'), base),
  },
  { pattern: /(?<![上每近])(?:本周|这周)(?:内|末|之前)/u, kind: 'period_end', date: (_, base) => weekday(base, 0, '日') },
  { pattern: /(?:当天|当日|今日|今天)(?:之?内|之?前|完成)/u, kind: 'within', date: (_, base) => base },
  { pattern: /(?:立即|马上|即刻|立刻|迅即)/u, kind: 'immediate', date: () => null },
  {
    pattern: /(?:春节|元旦|国庆(?:节)?|清明|五一|中秋|汛期|入汛|主汛期|开学|学期末|两会|暑期|冬季|采暖季)(?:到来)?(?:之|以)?前/u,
    kind: 'soft',
    date: () => null,
  },
  {
    pattern: /(?:即日起|尽快|尽早|抓紧|逐步|近期|早日|限期|按时序|半个?月内|第一时间|\d+小时内)/u,
    kind: 'soft',
    date: () => null,
  },
];

const addMonthsEnd = (base: LocalDate, months: number): LocalDate | null => {
  const at = addMonths(`${base.slice(0, 8)}01`, months);
  return monthEnd(yearOf(at), monthOf(at));
};

/** The last day of the quarter of a date, or of one so many quarters on. */
const quarterEnd = (base: LocalDate, quarters: number): LocalDate | null => {
  const toEnd = Math.ceil(monthOf(base) / 3) * 3 - monthOf(base);
  return addMonthsEnd(base, toEnd + quarters * 3);
};

/**
 * Phrases of time in order of the text. `due` is the end of the day meant (X日前 includes that day, as offices read it), only
 * where words and meeting date leave one answer; everything else stays a phrase.
 */
export const timePhrasesOf = (text: string, base: TimeBase): TimePhrase[] => {
  let masked = text;
  const found: (TimePhrase & { at: number })[] = [];
  for (const { pattern, kind, date } of RULES) {
    for (let hit = pattern.exec(masked); hit; hit = pattern.exec(masked)) {
      const words = text.slice(hit.index, hit.index + hit[0].length);
      const explicit = /^\d{4}/u.test(words);
      const day = base.date !== null || explicit ? date(hit, base.date ?? '0001-01-01', base) : null;
      const due = day === null ? null : { at: endOfDay(day, base.calendar), origin: 'source' as const, phrase: words };
      found.push({ text: words, kind, due, at: hit.index });
      masked = masked.slice(0, hit.index) + '○'.repeat(hit[0].length) + masked.slice(hit.index + hit[0].length);
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ text: words, kind, due }) => ({ text: words, kind, due }));
};

/** The words of a cell or line that holds nothing but a limit (2020年一季度, 6月): 前 is understood there. */
export const limitPhrasesOf = (words: string, base: TimeBase): TimePhrase[] => {
  const found = timePhrasesOf(words, base);
  if (found.some(({ due }) => due !== null)) return found;
  for (const understood of ['前', '内', '底前']) {
    const [only, ...more] = timePhrasesOf(`${words}${understood}`, base);
    if (only?.due && more.length === 0) return [{ ...only, text: words, due: { ...only.due, phrase: words } }];
  }
  return found;
};
