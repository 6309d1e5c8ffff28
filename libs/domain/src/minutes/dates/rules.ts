import { addDays, addWorkingDays, weekdayOf } from '../../calendar/working-time.js';
import type { WorkCalendar } from '../../calendar/calendar.js';
import type { LocalDate } from '../../shared/time.js';
import type { TimePhrase } from '../analysis.js';
import { addMonths, addMonthsEnd, countOf, counted, dateOf, monthEnd, monthOf, quarterEnd, YEAR_WORDS, yearMeant, yearOf } from './days.js';

/** What a phrase is resolved by: the meeting's date (null = nothing relative can be) and its calendar. */
export interface TimeBase {
  date: LocalDate | null;
  calendar: WorkCalendar;
  /** Where the text gives the day of the next meeting. */
  nextMeeting?: LocalDate | null;
}

/** `base` is the first day of all where the meeting's is unknown: then only what says its own year is a day. */
export interface Rule {
  pattern: RegExp;
  kind: TimePhrase['kind'];
  /** Letters of which one at least stands in whatever it finds: without them a text is not searched. */
  needs?: string;
  /** Says by itself that it is an end; absent = where 前, 底, 内, 末 or 旬 stand in it. */
  ends?: boolean;
  day: (hit: RegExpExecArray, base: LocalDate | null, by: TimeBase) => LocalDate | null;
}

export const N = '([0-9０-９]{1,8}|[一二两三四五六七八九十廿卅]{1,3})';
const WEEKDAYS = '一二三四五六日';
const Y = `(${YEAR_WORDS})?`;
export const BEFORE = '(?:之|以)?前';
/** A weekday in brackets and an hour may stand between a day and its end. */
export const HOUR =
  '(?:[（(](?:星期|周)?[一二三四五六日天][）)]|(?:星期|周)[一二三四五六日天])?(?:上午|下午|中午|晚上?|当天)?(?:[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|[时点](?:[0-9]{1,2}分|半|整)?))?(?:下班)?';
export const ENDS = /前|底|末|内|旬|止|截至/u;

const known =
  (make: (base: LocalDate) => LocalDate | null): Rule['day'] =>
  (_, base) =>
    base === null ? null : make(base);
const weekday = (date: LocalDate, weeks: number, name: string): LocalDate =>
  addDays(date, weeks * 7 + (name === '天' ? 7 : WEEKDAYS.indexOf(name) + 1) - weekdayOf(date));
/** A date without a year belongs to the meeting's year; one that lies before the meeting is not certain. */
export const notBefore = (date: LocalDate | null, base: LocalDate | null): LocalDate | null =>
  date !== null && (base === null || date >= base) ? date : null;
const AUTUMN = 10;
const SPRING = 3;
/** The year is stated, or the meeting's. */
const inYear = (words: string | undefined, base: LocalDate | null, make: (year: number) => LocalDate | null): LocalDate | null => {
  const year = yearMeant(words, base);
  const day = year === null ? null : make(year);
  // in autumn, a day of the first months is one of the next year
  if (day !== null && words === undefined && base !== null && day < base && monthOf(base) >= AUTUMN && monthOf(day) <= SPRING)
    return make(yearOf(base) + 1);
  return notBefore(day, base);
};

/** What stands before one of these is its limit, though 前 or 内 is not said. */
const ACTS =
  '完成|实现|基本|全面|全部|出台|建成|开工|竣工|组织|开展|制定|启动|收回|新增|培育|引进|拨付|发放|清理|形成|报送|提交|召开|达到|力争|确保|印发|整改|到位|上报|取得';
const END = '(?:底|末)(?:(?:之|以)?前)?';

/** In order: what a former rule has read, a later one does not see. */
export const RULES: readonly Rule[] = [
  {
    // 9月1日新生报到前: the eve of what takes place then
    pattern: new RegExp(
      `${Y}${N}月${N}[日号]\\p{Script=Han}{0,6}?(?:报到|开学|召开|开幕|开业|启用|入住|投产|考试|开始|举行)${BEFORE}`,
      'gu',
    ),
    needs: '前',
    kind: 'date',
    day: ([, y, m, d], base) => {
      const day = inYear(y, base, (year) => dateOf(year, countOf(m), countOf(d)));
      return day === null ? null : addDays(day, -1);
    },
  },
  // The meeting itself is the end: its eve is the last day.
  {
    pattern: /下(?:一)?次[^，。；、]{0,6}?(?:会议?|例会|常委会|办公会|董事会|全会)(?:召开)?(?:之|以)?前/gu,
    needs: '前',
    kind: 'date',
    day: (_, base, { nextMeeting }) => (base !== null && nextMeeting && nextMeeting > base ? addDays(nextMeeting, -1) : null),
  },
  {
    pattern: new RegExp(
      `每(?:个)?(?:工作日|双周|两周|日|天|周[${WEEKDAYS}]?|星期[${WEEKDAYS}]?|月(?:${N}日)?|季度?(?:[末首]月(?:${N}日)?)?|半月|半年|旬|年(?:${N}月(?:${N}日)?)?)(?:底|末|初)?${HOUR}(?:${BEFORE})?`,
      'gu',
    ),
    needs: '每',
    kind: 'recurring',
    ends: false,
    day: () => null,
  },
  {
    // 9月7-10日, 12月28-1月6日: a window; its last day is the end
    pattern: new RegExp(`${Y}${N}月${N}\\s*(?:-|—{1,2}|–|~|～|至|到)\\s*(?:${N}月)?${N}[日号]${HOUR}(?:${BEFORE}|止)?`, 'gu'),
    needs: '月',
    kind: 'date',
    day: ([, y, m, , until, d], base) =>
      inYear(y, base, (year) =>
        dateOf(until !== undefined && countOf(until) < countOf(m) ? year + 1 : year, countOf(until ?? m), countOf(d)),
      ),
  },
  {
    pattern: new RegExp(`${Y}${N}月${N}(?:[日号]${HOUR}(?:${BEFORE}|止|完成)?|(?=${BEFORE})${BEFORE})`, 'gu'),
    needs: '月',
    kind: 'date',
    day: ([, y, m, d], base) => inYear(y, base, (year) => dateOf(year, countOf(m), countOf(d))),
  },
  {
    pattern: new RegExp(`(?<![0-9.])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![0-9])(?:日)?${HOUR}(?:${BEFORE}|止)?`, 'gu'),
    kind: 'date',
    day: ([, y, m, d], base) => notBefore(dateOf(Number(y), Number(m), Number(d)), base),
  },
  {
    pattern: /(?<![0-9./-])(\d{1,2})[/.](\d{1,2})(?![0-9/.-])日?(?:之|以)?前/gu,
    needs: '前',
    kind: 'date',
    day: ([, m, d], base) => inYear(undefined, base, (year) => dateOf(year, Number(m), Number(d))),
  },
  {
    pattern: new RegExp(`(?:本月|当月)${N}(?:日${HOUR})(?:${BEFORE}|完成)`, 'gu'),
    needs: '月',
    kind: 'date',
    day: ([, d], base) => (base === null ? null : notBefore(dateOf(yearOf(base), monthOf(base), countOf(d)), base)),
  },
  {
    // 27日17时前, 于15日前: of this month, where the day is still to come
    pattern: new RegExp(
      `(?<![0-9０-９一二三四五六七八九十月个第每])${N}[日号](?:[上下]午|晚)?[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|[时点](?:[0-9]{1,2}分|半|整)?)(?:${BEFORE}|止)|(?<=(?:^|[，；。]|[于在])(?:务必)?)${N}[日号]${BEFORE}(?=[^的])`,
      'gu',
    ),
    needs: '日号',
    kind: 'date',
    day: ([, a, b], base) => (base === null ? null : notBefore(dateOf(yearOf(base), monthOf(base), countOf(a ?? b)), base)),
  },
  {
    pattern: new RegExp(`${Y}${N}月份?${END}`, 'gu'),
    needs: '月',
    kind: 'period_end',
    day: ([, y, m], base) => inYear(y, base, (year) => monthEnd(year, countOf(m))),
  },
  {
    pattern: new RegExp(`${Y}${N}月份?(上|中|下)旬(?!前)`, 'gu'),
    needs: '旬',
    kind: 'period_end',
    day: ([, y, m, third], base) =>
      inYear(y, base, (year) => (third === '下' ? monthEnd(year, countOf(m)) : dateOf(year, countOf(m), third === '上' ? 10 : 20))),
  },
  {
    pattern: new RegExp(`${Y}${N}月份?(?:之|以)?内`, 'gu'),
    needs: '内',
    kind: 'period_end',
    day: ([, y, m], base) => inYear(y, base, (year) => monthEnd(year, countOf(m))),
  },
  { pattern: new RegExp(`下个?月${END}`, 'gu'), needs: '月', kind: 'period_end', day: known((base) => addMonthsEnd(base, 1)) },
  {
    pattern: new RegExp(`(?<![上个每首末])(?:本月|当月|这个月|月)${END}`, 'gu'),
    needs: '月',
    kind: 'period_end',
    day: known((base) => addMonthsEnd(base, 0)),
  },
  {
    pattern: new RegExp(`(?<![去前上每近])(?:(${YEAR_WORDS})年?|年)${END}`, 'gu'),
    needs: '年',
    kind: 'period_end',
    day: ([, y], base) => inYear(y, base, (year) => monthEnd(year, 12)),
  },
  {
    pattern: /(?<![去前上明来每近0-9０-９一二两三四五六七八九十几多])年度?内|(?:今年|本年)内/gu,
    needs: '年',
    kind: 'period_end',
    day: known((base) => monthEnd(yearOf(base), 12)),
  },
  {
    pattern: /下(?:一|个|一个)?季度?(?:末|底|内)(?:(?:之|以)?前)?/gu,
    needs: '季',
    kind: 'period_end',
    day: known((base) => quarterEnd(base, 1)),
  },
  {
    pattern: new RegExp(`${Y}第?([一二三四1-4])季度(?:(?:末|底|内)(?:(?:之|以)?前)?|${BEFORE}|(?=${ACTS}))`, 'gu'),
    needs: '季',
    kind: 'period_end',
    ends: true,
    day: ([, y, quarter], base) => inYear(y, base, (year) => monthEnd(year, countOf(quarter) * 3)),
  },
  // 季 alone may be a season: 雨季末, 汛季末.
  {
    pattern: new RegExp(`(?:(?<![上每])[本当]?季度|(?<![上每雨旺淡冬夏春秋汛旱花赛休])[本当]?季)${END}`, 'gu'),
    needs: '季',
    kind: 'period_end',
    day: known((base) => quarterEnd(base, 0)),
  },
  {
    pattern: new RegExp(`${Y}(上|下)半年(?:(?:内|末|底)${BEFORE}?|${BEFORE}|(?=${ACTS}|[，。；]|$))`, 'gu'),
    needs: '半',
    kind: 'period_end',
    ends: true,
    day: ([, y, half], base) => inYear(y, base, (year) => monthEnd(year, half === '上' ? 6 : 12)),
  },
  {
    pattern: new RegExp(`(?<![近去过上0-9])${N}个?工作日(?:之|以)?内`, 'gu'),
    needs: '工',
    kind: 'within',
    day: ([, n], base, { calendar }) => (base === null ? null : counted(countOf(n), (days) => addWorkingDays(base, days, calendar))),
  },
  {
    pattern: new RegExp(`(?<![近去过月0-9])${N}(?:日|天)(?:之|以)?内`, 'gu'),
    needs: '内',
    kind: 'within',
    day: ([, n], base) => (base === null ? null : counted(countOf(n), (days) => addDays(base, days))),
  },
  {
    pattern: new RegExp(`(?<![近去过0-9])${N}(?:周|个?星期)(?:之|以)?内`, 'gu'),
    needs: '内',
    kind: 'within',
    day: ([, n], base) => (base === null ? null : counted(countOf(n) * 7, (days) => addDays(base, days))),
  },
  {
    pattern: new RegExp(`(?<![近去过0-9])${N}个月(?:之|以)?内`, 'gu'),
    needs: '内',
    kind: 'within',
    day: ([, n], base) => (base === null ? null : counted(countOf(n), (months) => addMonths(base, Math.min(months, 120)))),
  },
  {
    pattern: new RegExp(`(本|下|这)(?:周|星期)([一二三四五六日天])${HOUR}(?:${BEFORE})?`, 'gu'),
    needs: '周星',
    kind: 'date',
    ends: true,
    day: ([, week, day], base) => (base === null ? null : notBefore(weekday(base, week === '下' ? 1 : 0, day ?? '五'), base)),
  },
  {
    pattern: new RegExp(`(?<![上每近])(?:本周|这周)(?=[^，。；]{0,4}(?:${ACTS}))`, 'gu'),
    needs: '周星',
    kind: 'period_end',
    ends: true,
    day: known((base) => weekday(base, 0, '日')),
  },
  {
    // 5月份完成…: the month at the head of what is to be done
    pattern: new RegExp(`(?<=^|[，；：。])${Y}${N}月份(?![每○])(?=[^，。；的]{0,3}(?:${ACTS}|输出|交付|上线))`, 'gu'),
    needs: '月',
    kind: 'period_end',
    ends: true,
    day: ([, y, m], base) => inYear(y, base, (year) => monthEnd(year, countOf(m))),
  },
  {
    // the eve of a feast that is on the same day each year
    pattern: /“?(十一|国庆节?|元旦|五一)”?(?:劳动节|国庆节|假期)?(?:到来)?(?:之|以)?前/gu,
    needs: '前',
    kind: 'date',
    ends: true,
    day: ([, feast = ''], base) => {
      if (base === null) return null;
      const [month, day] = feast === '元旦' ? [12, 31] : feast === '五一' ? [4, 30] : [9, 30];
      return notBefore(dateOf(yearOf(base), month, day), base);
    },
  },
  { pattern: /(?<![上每近])(?:本周|这周)(?:内|末|之前)/gu, kind: 'period_end', day: known((base) => weekday(base, 0, '日')) },
  {
    pattern:
      /(?:当天|当日|今日|今天)(?:之?内|之?前|完成|下班前|(?=[^，。；]{0,6}(?:就(?!是)|必须|务必|要(?!求))))|(?:今晚|今夜|当晚)(?![^，。；]{0,8}(?:召开|举行|会议|值班))/gu,
    kind: 'within',
    ends: true,
    day: known((base) => base),
  },
  { pattern: /(?:立即|马上|即刻|立刻|迅即)/gu, kind: 'immediate', ends: false, day: () => null },
  {
    pattern: /(?:春节|元旦|国庆(?:节)?|清明|五一|中秋|汛期|入汛|主汛期|开学|学期末|两会|暑期|冬季|采暖季)(?:到来)?(?:之|以)?前/gu,
    kind: 'soft',
    ends: false,
    day: () => null,
  },
  {
    pattern: /(?:即日起|尽快|尽早|抓紧|逐步|近期|早日|限期|按时序|半个?月内|第一时间|\d{1,4}小时内)/gu,
    kind: 'soft',
    ends: false,
    day: () => null,
  },
];
