import type { DepartmentId, Grade, LocalDate, Urgency } from '@duban/domain';
import type { CourseName } from '../courses/course.js';
import type { Days } from '../days.js';

/** A requirement of the minutes, and what becomes of it. */
export interface Item {
  /**
   * The sentence as it stands. `{20}` is the date so many days after the meeting, on a working day; `{-5}` the fifth working day before
   * the last whole one, for what must be late by today whatever holidays lie between.
   */
  text: string;
  /** Whom the sentence names first: that it is read so is part of the sample. */
  lead: DepartmentId;
  title: string;
  course: CourseName;
  /** What the department reports on the way, and in the end. */
  done: string;
  result: string;
  grade?: Grade;
  urgency?: Urgency;
}

export interface MinutesTemplate {
  /** Lines before the text; `{0}` is the meeting's own date, `{year}` its year. */
  head: string[];
  fileName: string;
  /** Whole calendar days before today; a small number counts working days. */
  ago: { days: number } | { workingDays: number };
  drafter: 'duban.officer' | 'duban.officer2';
  paragraphs: (string | Item)[][];
}

/** 2026年11月20日前; within the meeting's year without the year. */
const dateText = (date: LocalDate, meeting: LocalDate, whole: boolean): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${whole || date.slice(0, 4) !== meeting.slice(0, 4) ? `${year}年` : ''}${month}月${day}日`;
};

const dateFor = (n: number, meeting: LocalDate, days: Days): LocalDate => (n < 0 ? days.workingDay(-n) : days.workingDateAfter(meeting, n));

const filled = (text: string, meeting: LocalDate, days: Days, whole: boolean): string =>
  text
    .replaceAll('{year}', meeting.slice(0, 4))
    .replace(/\{(-?\d+)\}/gu, (_, n: string) => dateText(dateFor(Number(n), meeting, days), meeting, whole));

export interface Minutes {
  fileName: string;
  text: string;
  items: { item: Item; sentence: string }[];
}

/** The day of a meeting of the template. */
export const meetingDate = ({ ago }: MinutesTemplate, days: Days): LocalDate =>
  'days' in ago ? days.workingDateBefore(ago.days) : days.workingDay(ago.workingDays);

/** The minutes with their dates, for a city whose today is that of `days`. */
export const minutesOf = (template: MinutesTemplate, days: Days): Minutes => {
  const meeting = meetingDate(template, days);
  const fill = (text: string): string => filled(text, meeting, days, false);
  const items = template.paragraphs.flat().flatMap((one) => (typeof one === 'string' ? [] : [{ item: one, sentence: fill(one.text) }]));
  const lines = [
    ...template.head.map((line) => filled(line, meeting, days, true)),
    ...template.paragraphs.map((paragraph) => paragraph.map((one) => fill(typeof one === 'string' ? one : one.text)).join('')),
  ];
  return { fileName: template.fileName, text: `${lines.join('\n')}\n`, items };
};
