import type { LocalDate } from '../../shared/time.js';
import type { Paragraph } from './sentences.js';
import { countOf, dateOf, YEAR_WORDS, yearMeant } from '../dates/days.js';

/** A date that the document may be of: on what ground, the better ground first. */
export interface DateFound {
  date: LocalDate;
  words: string;
  rank: DateRank;
}
type DateRank = 'meeting' | 'issued' | 'signed' | 'decided';
const RANKS: readonly DateRank[] = ['meeting', 'issued', 'signed', 'decided'];

const N = '([0-9０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const HAN = new RegExp(`(${YEAR_WORDS})\\s*${N}\\s*月\\s*${N}\\s*[日号]`, 'u');
const FIGURES = /(?<![0-9./-])((?:19|20)\d{2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?![0-9])/u;
/** 06/11/2018: the day first, as offices that write so have it, unless that is no month. */
const DAY_FIRST = /(?<![0-9./-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?![0-9])/u;
/** 20241129: letters of a heading set no date apart. */
const COMPACT = /(?<![0-9])((?:19|20)\d{2})(0\d|1[0-2])([0-2]\d|3[01])(?![0-9])/u;
const ENGLISH_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Mar 01, 2024; 7 January 2016: as tools date a page, whatever language stands below. */
const MONTH_FIRST = new RegExp(`\\b(${ENGLISH_MONTHS})[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`, 'iu');
const MONTH_SECOND = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${ENGLISH_MONTHS})[a-z]*\\.?,?\\s+((?:19|20)\\d{2})\\b`, 'iu');
const monthCalled = (word: string | undefined): number => ENGLISH_MONTHS.split('|').indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
/** Behind or before it, a date is somebody's limit. */
const LIMIT = /^\s*(?:[（(][^（()）]{1,6}[）)])?(?:之|以)?(?:前|止|底|内)|^\s*(?:之|以)?前/u;

type Made = (hit: RegExpExecArray) => LocalDate | null;
const FORMS: readonly [RegExp, Made][] = [
  [HAN, ([, y, m, d]) => dateOf(yearMeant(y, null) ?? 0, countOf(m), countOf(d))],
  [FIGURES, ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d))],
  [DAY_FIRST, ([, d, m, y]) => dateOf(Number(y), Number(m), Number(d)) ?? dateOf(Number(y), Number(d), Number(m))],
  [COMPACT, ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d))],
  [MONTH_FIRST, ([, m, d, y]) => dateOf(Number(y), monthCalled(m), Number(d))],
  [MONTH_SECOND, ([, d, m, y]) => dateOf(Number(y), monthCalled(m), Number(d))],
];

const read = (text: string): { date: LocalDate; words: string; at: number } | null => {
  const found = FORMS.flatMap(([pattern, made]) => {
    const hit = pattern.exec(text);
    const date = hit && made(hit);
    return !hit || !date || LIMIT.test(text.slice(hit.index + hit[0].length)) ? [] : [{ date, words: hit[0], at: hit.index }];
  });
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
};

const MEETING_LABEL =
  /^[[【（(]?(?:[壹贰叁肆伍陆柒捌玖拾一二三四五六七八九十\d]+[、.]\s*)?[A-Za-z]{0,8}\s?(?:会议|批示|开会|召开|例会|活动|座谈|调研)?(?:的)?(?:日期|时间|时\s*间|日\s*期)(?:及地点|、地点|与地点|地点|[（(][^（()）]{1,12}[）)])?[\]】）)]?\s*[:：]|^[[【](?:会议)?(?:日期|时间)[\]】]|^(?:会议|开会|召开)(?:日期|时间)\s+(?=\d)/u;
/** 印发日期：, 生成日期：; a label of its own, or the office before it: it is no part of a sentence. */
const ISSUED =
  /^[^，。；：:]{0,16}?(?:印发|发布|发文|成文|签发|制发|填报|填表|制表|生成|公开|更新|发稿|报送|整理)(?:日期|时间)?\s*[:：]?\s*$/u;
/** How a heading may go on behind its day: the hour, the zone, the place. */
const CLOCK =
  /^\s*(?:[（(](?:星期|周)?[一二三四五六日天][）)]|(?:星期|周)[一二三四五六日天])?\s*(?:at\s+)?(?:[上下]午|晚上?)?\s*(?:\d{1,2}[:：.点时]|[（(]|GMT|UTC|北京|$)/iu;
/** Whoever forwards a paper signs before what is forwarded. */
const FORWARDS = /转发/u;
/** What a notice of a meeting tells is yet to come: it is of the day it was issued. */
const CONVENES = /(?:开会|会议)通知(?:单|书)?$/u;
/** 2024年3月13日上午，…召开…: the day of the meeting in its first words. */
const OPENING = /^[^。]{0,12}?(?:召开|举行|主持|会议|在[^，。]{2,30}(?:召开|举行))/u;
/** （截至2025年3月17日）: as of when a list stands. */
const PAGE = /来源|浏览|点击|作者|字体|供稿|阅读/u;
/** 学校定于10月12日召开…: yet to come when it was written. */
const PLANNED = /(?:定|拟|将|计划|决定)(?:于|在)?$/u;
const AS_OF = /^[（(]?(?:数据|统计|情况|进展)?(?:截至|截止到?|更新至)$/u;
/** 以6月24日领导小组会议确定为准, in a line of remarks: where what it holds was decided. */
const REMARKED = /^(?:说明|备注|注|附注|编制说明)\s*[:：]?/u;
const DECIDED_BY = /(?:以|根据|按照|依据|由|经)$/u;
const DECIDED = /^[^，。；]{0,24}会议?(?:上)?(?:所)?(?:确定|议定|研究|审定|决定|部署|通过|明确|要求|精神)/u;
const ALONE = /^[（(【\s]*$|^[^，。；：:]{0,24}$/u;
/** The opening stands at the head; where a document is signed, at its end or under its title. */
const HEAD_LINES = 8;
const OPENING_LINES = 6;

const rankOf = (line: string, at: number, heads: boolean, hit: { words: string; at: number }): DateRank | null => {
  const before = line.slice(0, hit.at);
  const after = line.slice(hit.at + hit.words.length);
  // 日期：2026-02-28 11:28 来源：…: of the page
  if (at < HEAD_LINES * 2 && MEETING_LABEL.test(line)) return PAGE.test(after) ? 'issued' : 'meeting';
  if (at < 2 && before === '' && /^\s*[<|｜]/u.test(after)) return 'issued';
  // # 2024-10-15 9:30 (UTC+08:00): a heading at the top that has its day
  if (at < 3 && (heads || at === 0) && /^[^。；：]{0,40}$/u.test(before) && !/根据|按照|贯彻|学习|转发/u.test(before)) {
    const bare = /^[^，。；]{0,8}$/u.test(after) && !/^\s*[-—至到]/u.test(after) && (heads || before === '');
    if (CLOCK.test(after) || (bare && COMPACT.test(hit.words)) || (heads && /^[^，。；]{0,30}$/u.test(after) && before === ''))
      return 'meeting';
  }
  // a title may end with its day; so may brackets under it
  if (at < 3 && /[^。；]{4,60}\s$/u.test(before) && /^\s*(?:\d{1,2}[:：]\d{2})?$/u.test(after)) return 'meeting';
  if (at < 4 && /^[^。，；]{0,60}[（(]$/u.test(before) && /^[^。，；]{0,24}(?:，[^。；]{2,24})?[）)]$/u.test(after))
    return before.length > 1 && heads ? 'meeting' : 'signed';
  if (at < HEAD_LINES && AS_OF.test(before) && /^[）)]?$/u.test(after)) return 'signed';
  if (REMARKED.test(line) && DECIDED_BY.test(before) && DECIDED.test(after)) return 'decided';
  // 2024-03-13 10:22 来源：…: as a page is dated
  if (at < HEAD_LINES && before === '' && /^\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/u.test(after)) return 'issued';
  if ([/\s{2,}/u, /\s+/u].some((gap) => ISSUED.test(before.split(gap).at(-1) ?? before)) || /^\s*(?:印发|发布|印制)/u.test(after))
    return 'issued';
  // a date line of its own: at most the name of whoever signs, a number or a weekday beside it
  const alone = ALONE.test(before) && /^[\s）)】]*(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?[\s）)】]*$/u.test(after);
  if (alone && !/(?:截止|截至|时限|期限|有效期)/u.test(before)) return 'signed';
  if (
    at < OPENING_LINES &&
    hit.at <= 40 &&
    !/[。；]/u.test(before) &&
    OPENING.test(after.slice(0, 160)) &&
    !PLANNED.test(before) &&
    !/学习|传达|贯彻|根据|按照/u.test(before)
  )
    return 'meeting';
  return null;
};

const HEADS_PART = /^[一二三四五六七八九十]{1,2}、/u;
/** Dates that the document says it is of. A date with 前, 底 or 止 is a limit, and one in the middle of a sentence tells something. */
export const documentDates = (paragraphs: readonly Paragraph[]): DateFound[] =>
  paragraphs.flatMap(({ read: line, line: { heading } }, at) => {
    if (line.length > 600 && at >= OPENING_LINES) return [];
    const hit = read(line.slice(0, 400));
    const found = hit && rankOf(line, at, heading > 0, hit);
    // below a head of its own it tells of another's meeting
    const told =
      found === 'meeting' && !MEETING_LABEL.test(line) && paragraphs.slice(0, at).some(({ read: before }) => HEADS_PART.test(before));
    const rank = told ? null : found;
    return hit && rank ? [{ date: hit.date, words: hit.words, rank }] : [];
  });

/** 8月13日下午，…召开…: the meeting's day in the opening sentence, its year in another line. */
const DAY_OF_OPENING = new RegExp(`^[^。；]{0,12}?${N}\\s*月\\s*${N}\\s*[日号](?:[上下]午|晚上?|[（(][^（()）]{1,4}[）)])?[，,]?`, 'u');
const OPENS_MEETING = /^[^。]{0,90}?(?:召开|举行|主持|现场办公|调研|检查|督导|座谈|收听收看)/u;
/** 〔2024〕23号, 2024年第3次会议: the year that a paper is counted in, where no day of it is written. */
const COUNTED_IN =
  /[〔［[（(]((?:19|20)\d{2})[〕］\]）)]\s*第?\s*(\d{1,4})\s*[号期]|((?:19|20)\d{2})\s*年(?:度)?\s*第\s*([0-9一二三四五六七八九十]{1,3})\s*[次期]/u;
/** The first papers of a year may tell of a meeting in the last weeks of the one before. */
const FIRST_PAPERS = 5;
const LATE = 12;
const yearCounted = (paragraphs: readonly Paragraph[], month: number): number | null => {
  const found = paragraphs.slice(0, OPENING_LINES).flatMap(({ read: line }) => {
    const hit = COUNTED_IN.exec(line.slice(0, 80));
    return hit ? [{ year: Number(hit[1] ?? hit[3]), nth: countOf(hit[2] ?? hit[4]) }] : [];
  });
  const years = new Set(found.map(({ year }) => year));
  const doubtful = month >= LATE && found.some(({ nth }) => nth <= FIRST_PAPERS);
  return years.size !== 1 || doubtful ? null : ([...years][0] ?? null);
};

const openingOf = (paragraphs: readonly Paragraph[], found: readonly DateFound[]): LocalDate | null => {
  const years = new Set(found.map(({ date }) => Number(date.slice(0, 4))));
  if (years.size > 1) return null;
  for (const { read: line } of paragraphs.slice(0, OPENING_LINES)) {
    if (HEADS_PART.test(line)) return null;
    const hit = DAY_OF_OPENING.exec(line);
    if (!hit || hit.index > 0 || !OPENS_MEETING.test(line.slice(hit[0].length))) continue;
    const year = [...years][0] ?? yearCounted(paragraphs, countOf(hit[1]));
    const day = year === null ? null : dateOf(year, countOf(hit[1]), countOf(hit[2]));
    // it was held before it was written of
    return day !== null && found.every(({ date }) => day <= date) ? day : null;
  }
  return null;
};

/** Of the last lines: whatever date stands there. */
const dateIn = (line: string): DateFound[] => {
  const hit = line.length > 60 ? null : read(line);
  return hit ? [{ date: hit.date, words: hit.words, rank: 'signed' }] : [];
};

/** The date of a document: by its best ground. null where it gives none, or two that disagree. */
export const documentDateOf = (paragraphs: readonly Paragraph[]): LocalDate | null => {
  const found = documentDates(paragraphs);
  const convenes = paragraphs.slice(0, 3).some(({ read: line }) => CONVENES.test(line));
  const forwards = paragraphs.some(({ read: line }) => FORWARDS.test(line.slice(0, 400)));
  const others = found.length > 0 ? found : [...paragraphs.slice(-3)].flatMap(({ read: line }) => dateIn(line));
  const opening = found.some(({ rank }) => rank === 'meeting') ? null : openingOf(paragraphs, others);
  if (opening !== null) return opening;
  for (const rank of convenes ? (['issued', 'signed', 'meeting'] as const) : RANKS) {
    const [first] = found.filter((one) => one.rank === rank);
    if (first && forwards && rank !== 'meeting') return first.date;
    const dates = new Set(found.filter((one) => one.rank === rank).map(({ date }) => date));
    if (dates.size > 0) return dates.size === 1 ? ([...dates][0] ?? null) : null;
  }
  return null;
};
