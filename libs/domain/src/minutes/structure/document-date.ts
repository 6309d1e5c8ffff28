import type { LocalDate } from '../../shared/time.js';
import type { Paragraph } from './sentences.js';
import { countOf, dateOf, YEAR_WORDS, yearMeant } from '../dates/days.js';

/** A date that the document may be of: on what ground, the better ground first. */
export interface DateFound {
  date: LocalDate;
  words: string;
  rank: DateRank;
}
type DateRank = 'meeting' | 'issued' | 'signed';
const RANKS: readonly DateRank[] = ['meeting', 'issued', 'signed'];

const N = '([0-9０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const HAN = new RegExp(`(${YEAR_WORDS})\\s*${N}\\s*月\\s*${N}\\s*[日号]`, 'u');
const FIGURES = /(?<![0-9./-])((?:19|20)\d{2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?![0-9])/u;
/** 06/11/2018: the day first, as offices that write so have it, unless that is no month. */
const DAY_FIRST = /(?<![0-9./-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?![0-9])/u;
/** Behind or before it, a date is somebody's limit. */
const LIMIT = /^\s*(?:[（(][^（()）]{1,6}[）)])?(?:之|以)?(?:前|止|底|内)|^\s*(?:之|以)?前/u;

const read = (text: string): { date: LocalDate; words: string; at: number } | null => {
  const found = [HAN, FIGURES, DAY_FIRST].flatMap((pattern, kind) => {
    const hit = pattern.exec(text);
    if (!hit) return [];
    const [, a, b, c] = hit;
    const date =
      kind === 0
        ? dateOf(yearMeant(a, null) ?? 0, countOf(b), countOf(c))
        : kind === 1
          ? dateOf(Number(a), Number(b), Number(c))
          : (dateOf(Number(c), Number(b), Number(a)) ?? dateOf(Number(c), Number(a), Number(b)));
    return date === null || LIMIT.test(text.slice(hit.index + hit[0].length)) ? [] : [{ date, words: hit[0], at: hit.index }];
  });
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
};

const MEETING_LABEL =
  /^(?:[壹贰叁肆伍陆柒捌玖拾一二三四五六七八九十]+[、.]\s*)?(?:会议|批示|开会|召开|例会)?(?:日期|时间|时\s*间|日\s*期)(?:及地点|、地点|与地点)?\s*[:：]/u;
const ISSUED = /(?:印发|发布|发文|成文|签发|制发|填报|制表)(?:日期|时间)?\s*[:：]?/u;
/** 2024年3月13日上午，…召开…: the day of the meeting in its first words. */
const OPENING = /^[^。]{0,12}?(?:召开|举行|主持|会议|在[^，。]{2,30}(?:召开|举行))/u;
const ALONE = /^[（(【\s]*$|^[^，。；：:]{0,24}$/u;
/** The opening stands at the head; where a document is signed, at its end or under its title. */
const HEAD_LINES = 8;
const OPENING_LINES = 6;

const rankOf = (line: string, at: number, hit: { words: string; at: number }): DateRank | null => {
  const before = line.slice(0, hit.at);
  const after = line.slice(hit.at + hit.words.length);
  if (at < HEAD_LINES * 2 && MEETING_LABEL.test(line)) return 'meeting';
  // a title may end with its day; so may brackets under it
  if (at < 3 && /[^。；]{4,60}\s$/u.test(before) && /^\s*(?:\d{1,2}[:：]\d{2})?$/u.test(after)) return 'meeting';
  if (at < 4 && /^[（(]$/u.test(before) && /^[^。，；]{0,24}[）)]$/u.test(after)) return 'signed';
  if (ISSUED.test(before.slice(-8)) || /^\s*(?:印发|发布|印制)/u.test(after)) return 'issued';
  // a date line of its own: at most the name of whoever signs, a number or a weekday beside it
  const alone = ALONE.test(before) && /^[\s）)】]*(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?[\s）)】]*$/u.test(after);
  if (alone && !/(?:截止|截至|时限|期限|有效期)/u.test(before)) return 'signed';
  if (
    at < OPENING_LINES &&
    hit.at <= 40 &&
    !/[。；]/u.test(before) &&
    OPENING.test(after.slice(0, 160)) &&
    !/学习|传达|贯彻|根据|按照/u.test(before)
  )
    return 'meeting';
  return null;
};

/** Dates that the document says it is of. A date with 前, 底 or 止 is a limit, and one in the middle of a sentence tells something. */
export const documentDates = (paragraphs: readonly Paragraph[]): DateFound[] =>
  paragraphs.flatMap(({ read: line }, at) => {
    if (line.length > 600 && at >= OPENING_LINES) return [];
    const hit = read(line.slice(0, 400));
    const rank = hit && rankOf(line, at, hit);
    return hit && rank ? [{ date: hit.date, words: hit.words, rank }] : [];
  });

/** The date of a document: by its best ground. null where it gives none, or two that disagree. */
export const documentDateOf = (paragraphs: readonly Paragraph[]): LocalDate | null => {
  const found = documentDates(paragraphs);
  for (const rank of RANKS) {
    const dates = new Set(found.filter((one) => one.rank === rank).map(({ date }) => date));
    if (dates.size > 0) return dates.size === 1 ? ([...dates][0] ?? null) : null;
  }
  return null;
};
