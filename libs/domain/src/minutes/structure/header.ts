import { dateOf } from '../dates/days.js';
import type { LocalDate } from '../../shared/time.js';
import type { MinutesAnalysis } from '../analysis.js';
import type { Paragraph } from './sentences.js';

const POSTS = '(?:书记|市长|组长|主任|部长|局长|董事长|总经理|主席|县长|区长|秘书长)';

/** 〔2020〕3号, 第12期 in the lines before the text proper. */
const numberOfDocument = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const found =
      /[\p{Script=Han}]{0,8}〔\d{4}〕\s*第?\d+号|^[\p{Script=Han}]{0,12}[（(]?第\s*[0-9一二三四五六七八九十]+\s*[期次号][）)]?$|\b(?:Minutes|Meeting)\s+(?:No\.?|#)\s*([\w/-]+)/iu.exec(
        line.slice(0, 200),
      );
    if (found) return (found[1] ?? found[0]).trim();
  }
  return null;
};

const chairOf = (lines: readonly string[]): string | null => {
  const text = lines.map((line) => line.slice(0, 400)).join('\n');
  const zh =
    /(?:^|\n)\s*(?:主持(?:人)?|主席)[:：]\s*(?:[^\s，。]*?(?:书记|市长|主任|董事长|总经理|主席)\s*)?([\p{Script=Han}]{2,4})(?=[\s，。（(]|$)/u.exec(
      text,
    ) ??
    new RegExp(`${POSTS}([\\p{Script=Han}]{2,3}?)(?:同志)?主持`, 'u').exec(text) ??
    /([\p{Script=Han}]{2,3})(?:同志)主持/u.exec(text);
  if (zh?.[1]) return zh[1];
  const en = /^\s*(?:Chair(?:man|woman|person)?|In the chair)\s*[:：-]\s*([^\n,(;]+)/imu.exec(text);
  return en?.[1]?.trim() ?? null;
};

const HEAD = 8;
const CHAIR_WITHIN = 40;

/** Title, number and chair as the head of the document gives them. */
export const headerOf = (paragraphs: readonly Paragraph[]): Pick<MinutesAnalysis, 'title' | 'number' | 'chair'> => {
  const lines = paragraphs.slice(0, HEAD).map(({ read }) => read);
  const first = lines.find((line) => !/〔\d{4}〕|^第.{1,4}[期次号]$/u.test(line)) ?? '';
  // A text may begin without a title: a first line that is a sentence stays one.
  const title = first.length <= 120 && !/[。；！？.!?]$/u.test(first) ? first : '';
  return { title, number: numberOfDocument(lines), chair: chairOf(paragraphs.slice(0, CHAIR_WITHIN).map(({ read }) => read)) };
};

const NEXT =
  /下(?:一)?次(?:会议|例会|[\p{Script=Han}]{0,6}会)(?:时间)?(?:定于|拟于|于|[:：])?\s*(?:暂定|初定)?(?:于)?((?:(\d{4})年)?(\d{1,2})月(\d{1,2})日)/u;

/** 下次会议定于3月15日召开: the words and the day, in the meeting's year or the next one. */
export const nextMeetingOf = (paragraphs: readonly Paragraph[], date: LocalDate | null): MinutesAnalysis['nextMeeting'] => {
  const line = paragraphs.find(({ read }) => NEXT.test(read))?.read;
  const found = line === undefined ? null : NEXT.exec(line);
  if (!found?.[1]) return null;
  const [, words, year, month, day] = found;
  const of = (y: number): LocalDate | null => dateOf(y, Number(month), Number(day));
  if (year !== undefined) return { text: words, date: of(Number(year)) };
  if (date === null) return { text: words, date: null };
  const same = of(Number(date.slice(0, 4)));
  return { text: words, date: same !== null && same > date ? same : of(Number(date.slice(0, 4)) + 1) };
};

/** What the title calls the place that the text is of (临江 in 临江市…会议纪要); empty where it calls none. */
export const placeOf = (title: string): string => /^([\p{Script=Han}]{2,3})(?=[市区县省州])/u.exec(title)?.[1] ?? '';
