import { addDays, addWorkingDays, endOfDay, weekdayOf } from '../../calendar/working-time.js';
import type { WorkCalendar } from '../../calendar/calendar.js';
import type { LocalDate } from '../../shared/time.js';
import type { TimePhrase } from '../analysis.js';
import { counted, dateOf, monthEnd } from '../dates/days.js';
import type { EnglishReader } from '../readers.js';

export interface EnglishBase {
  date: LocalDate | null;
  nextMeeting: LocalDate | null;
  calendar: WorkCalendar;
  /** How the document writes dates in figures; null = it does not show, and both ways may be meant. */
  dayFirst?: boolean | null;
  reader?: EnglishReader;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LEAD =
  '(?:(?:by|(?:before|prior to|ahead of)(?:[ ]+the[ ]+(?:[a-z]+[ ]+)?meeting(?:[ ]+(?:on|of))?)?|until|on or before|(?:by|before)[ ]+[A-Z][a-z]+[ ]*\\(|(?:new|revised)[ ]+date[:]?|no later than|not later than|due on|due by|due|at|on)[ ]+)?(?:the[ ]+)?';

/** Its eve is the last day. */
const BEFORE = /^(?:before|prior to|ahead of)\b(?!\s+(?:the\s+)?end\b)/iu;
const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
const count = (word: string | undefined): number => (/^\d/u.test(word ?? '') ? Number(word) : NUMBERS.indexOf((word ?? '').toLowerCase()));
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** A date without its year belongs to the meeting's; one before the meeting is no limit. */
const certain = (date: LocalDate | null, year: string | undefined, base: LocalDate | null): LocalDate | null =>
  (year !== undefined && base === null) || (date !== null && base !== null && date >= base) ? date : null;
const inYear = (year: string | undefined, base: LocalDate | null): number => (year ? Number(year) : base ? yearOf(base) : 0);

interface Rule {
  pattern: RegExp;
  kind: TimePhrase['kind'];
  date: (hit: RegExpExecArray, base: EnglishBase) => LocalDate | null;
}

const within = (hit: RegExpExecArray, { date, calendar }: EnglishBase): LocalDate | null => {
  const [, number, unit = ''] = hit;
  const n = count(number);
  if (date === null) return null;
  if (/working|business/iu.test(unit)) return counted(n, (days) => addWorkingDays(date, days, calendar));
  return counted(/week/iu.test(unit) ? n * 7 : n, (days) => addDays(date, days));
};

const RULES: readonly Rule[] = [
  {
    // w/c 5th August: in the week that begins then
    pattern: new RegExp(
      `\\b(?:w/c|week commencing|week beginning|week of)\\s+(?:${DAYS.join('|')})?[ ]*(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?(?:,?\\s+(\\d{4}))?\\b`,
      'iu',
    ),
    kind: 'period_end',
    date: ([, d, m, y], { date }) => {
      const day = certain(dateOf(inYear(y, date), monthOf(m), Number(d)), y, date);
      return day === null ? null : addDays(day, 6);
    },
  },
  {
    pattern: /\b(?:weekly|monthly|quarterly|daily|(?:each|every) (?:day|week|month|quarter|meeting)|until further notice)\b/iu,
    kind: 'recurring',
    date: () => null,
  },
  {
    pattern: new RegExp(`\\b${LEAD}(\\d{4})-(\\d{2})-(\\d{2})\\b`, 'iu'),
    kind: 'date',
    date: ([, y, m, d], { date }) => certain(dateOf(Number(y), Number(m), Number(d)), y, date),
  },
  {
    pattern: new RegExp(`\\b${LEAD}(?:end of|month end)\\s+${MONTH}(?:\\s+(\\d{4}))?\\b`, 'iu'),
    kind: 'period_end',
    date: ([, m, y], { date }) => certain(monthEnd(inYear(y, date), monthOf(m)), y, date),
  },
  {
    pattern: new RegExp(`\\b${LEAD}(?:${DAYS.join('|')})?,?[ ]*(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?(?:,?\\s+(\\d{4}))?\\b`, 'iu'),
    kind: 'date',
    date: ([, d, m, y], { date }) => certain(dateOf(inYear(y, date), monthOf(m), Number(d)), y, date),
  },
  {
    pattern: new RegExp(`\\b${LEAD}${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`, 'iu'),
    kind: 'date',
    date: ([, m, d, y], { date }) => certain(dateOf(inYear(y, date), monthOf(m), Number(d)), y, date),
  },
  {
    // by February 2022: its last day
    pattern: new RegExp(
      `\\b(?:by|before|no later than|until)\\s+(?:the\\s+end\\s+of\\s+)?${MONTH}(?:\\s+(\\d{4}))?\\b(?!\\.?\\s+\\d)`,
      'iu',
    ),
    kind: 'period_end',
    date: ([words, m, y], { date }) => {
      const end = monthEnd(inYear(y, date), monthOf(m));
      return certain(end !== null && /^before/iu.test(words) ? `${end.slice(0, 8)}01` : end, y, date);
    },
  },
  {
    pattern: /\b(?:by|before|until|no later than|due(?: on| by)?)\s+(\d{1,2})\/(\d{1,2})\b(?!\/)/iu,
    kind: 'date',
    date: ([, a, b], { date, dayFirst }) => {
      const ways = [
        ...new Set([dateOf(inYear(undefined, date), Number(a), Number(b)), dateOf(inYear(undefined, date), Number(b), Number(a))]),
      ];
      const [monthFirst = null, dayLed = null] = ways;
      const only = monthFirst === null || dayLed === null ? (monthFirst ?? dayLed) : null;
      return certain(dayFirst === true ? dayLed : dayFirst === false ? monthFirst : only, undefined, date);
    },
  },
  {
    pattern: /\bnext week\b/iu,
    kind: 'period_end',
    date: (_, { date }) => (date === null ? null : addDays(date, 14 - weekdayOf(date))),
  },
  {
    pattern: new RegExp(`\\b${LEAD}end of (?:the )?Q([1-4])(?:\\s+(\\d{4}))?|\\b${LEAD}Q([1-4])(?:\\s+(\\d{4}))?(?: end)?\\b`, 'iu'),
    kind: 'period_end',
    date: ([, a, ya, b, yb], { date }) => certain(monthEnd(inYear(ya ?? yb, date), Number(a ?? b) * 3), ya ?? yb, date),
  },
  {
    pattern: new RegExp(`\\b${LEAD}end of (?:the |this )?(month|quarter|year)\\b|\\b(month|quarter|year)[- ]end\\b`, 'iu'),
    kind: 'period_end',
    date: ([, a, b], { date }) => {
      if (date === null) return null;
      const month = Number(date.slice(5, 7));
      const span = (a ?? b ?? '').toLowerCase();
      return monthEnd(yearOf(date), span === 'month' ? month : span === 'year' ? 12 : Math.ceil(month / 3) * 3);
    },
  },
  {
    pattern: /\bwithin\s+(\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+((?:working |business |calendar )?days?|weeks?)\b/iu,
    kind: 'within',
    date: within,
  },
  {
    pattern: new RegExp(
      `\\b(?:by|before|no later than|not later than|due(?: on| by)?)\\s+(?:this\\s+|next\\s+)?(${DAYS.join('|')})\\b`,
      'iu',
    ),
    kind: 'date',
    date: ([, day], { date }) => {
      if (date === null) return null;
      const ahead = (DAYS.indexOf((day ?? '').toLowerCase()) + 1 - weekdayOf(date) + 7) % 7;
      return ahead === 0 ? null : addDays(date, ahead);
    },
  },
  {
    pattern: new RegExp(`\\b${LEAD}next (?:(?:board|committee|council|team|project|steering)(?: meeting)?|meeting)\\b`, 'iu'),
    kind: 'date',
    date: (_, { nextMeeting }) => nextMeeting,
  },
  { pattern: /\b(?:immediately|at once|urgently|with immediate effect)\b/iu, kind: 'immediate', date: () => null },
  {
    pattern: /\b(?:as soon as (?:possible|practicable)|asap|promptly|gradually|in due course|shortly)\b/iu,
    kind: 'soft',
    date: () => null,
  },
];

/** not due by Friday; but not later than is an end. */
const DENIED = /\b(?:not|never|n['’]t)\b(?:\s+(?:yet|be|been|to|due|required|needed|expected|have)){0,4}\s*$/iu;
/** How long something is valid, or what somebody else is asked for, is no limit of this. */
const ELSEWHERE =
  /\b(?:extend(?:ed|ing)?|valid|runs?|running|lasts?|open|in force|expires?|closes?)\s+(?:to|until|till|on|from)\s*$|\basking for\b[^,;.]*$/iu;
/** Read as an end: what governs a date; by itself it may only tell when something happens. */
const LIMIT = /\b(?:by|before|until|no later than|not later than|due(?: on| by)?|deadline(?: of| is)?|within|end of)\s+(?:the\s+)?$/iu;
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/u;

/** Dates in figures, which may mean two days where the document does not show how it writes them. */
const bothWays = (words: string): LocalDate[] => {
  const hit = FIGURES.exec(words.trim());
  if (!hit) return [];
  const [a, b, year] = [Number(hit[1]), Number(hit[2]), Number((hit[3] ?? '').length === 2 ? `20${hit[3]}` : hit[3])];
  return [...new Set([dateOf(year, b, a), dateOf(year, a, b)])].flatMap((date) => date ?? []);
};

type Found = TimePhrase & { at: number; days?: LocalDate[] };

/** What our own rules have no words for: 06/04/2024, 29th of March, in two weeks. */
const readDates = (masked: string, base: EnglishBase): Found[] => {
  if (!base.reader || !/\d|day\b/iu.test(masked)) return [];
  return base.reader
    .dates(masked, { date: base.date, dayFirst: base.dayFirst ?? true })
    .flatMap(({ text, at, date, certain: sure }): Found[] => {
      if (text.includes('~')) return [];
      const lead = LIMIT.exec(masked.slice(0, at))?.[0] ?? '';
      if (lead === '' && !/^within/iu.test(text)) return [];
      const both = base.dayFirst === null ? bothWays(text) : [];
      const words = lead + text;
      const day = both.length > 1 || (!sure && base.date === null) || (base.date !== null && date < base.date) ? null : date;
      const meant = day !== null && BEFORE.test(words) ? addDays(day, -1) : day;
      const due = meant === null ? null : { at: endOfDay(meant, base.calendar), origin: 'source' as const, phrase: words };
      return [{ text: words, kind: 'date', due, at: at - lead.length, ...(both.length > 1 ? { days: both } : {}) }];
    });
};

const foundIn = (text: string, base: EnglishBase): Found[] => {
  let masked = text;
  const found: Found[] = [];
  for (const { pattern, kind, date } of RULES) {
    for (let hit = pattern.exec(masked); hit; hit = pattern.exec(masked)) {
      const words = text.slice(hit.index, hit.index + hit[0].length);
      const before = text.slice(Math.max(0, hit.index - 60), hit.index);
      const denied = (DENIED.test(before) && !/^not later/iu.test(words)) || ELSEWHERE.test(before);
      const meant = date(hit, base);
      const day = meant !== null && BEFORE.test(words) ? addDays(meant, -1) : meant;
      const due = day === null || denied ? null : { at: endOfDay(day, base.calendar), origin: 'source' as const, phrase: words };
      if (!denied) found.push({ text: words, kind, due, at: hit.index });
      masked = masked.slice(0, hit.index) + '~'.repeat(hit[0].length) + masked.slice(hit.index + hit[0].length);
    }
  }
  return [...found, ...readDates(masked, base)].sort((a, b) => a.at - b.at);
};

/** Days that a date in figures may mean, where the document does not show which. */
export const openDatesOf = (text: string, base: EnglishBase): { words: string; days: LocalDate[] }[] =>
  foundIn(text, base).flatMap(({ text: words, days }) => (days ? [{ words, days }] : []));

/**
 * Phrases of time of an English text, in its order; the same certainty as in Chinese. "before" a day ends with the day before,
 * "by" a day with that day.
 */
export const englishTimesOf = (text: string, base: EnglishBase): TimePhrase[] =>
  foundIn(text, base).map(({ text: words, kind, due }) => ({ text: words, kind, due }));

/** How a document writes dates in figures: by one that can be meant in one way only, else by how it writes them in words. */
export const dayFirstIn = (text: string): boolean | null => {
  const figures = [...text.matchAll(/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-]|\.\d)/gu)];
  if (figures.some(([, a]) => Number(a) > 12)) return true;
  if (figures.some(([, , b]) => Number(b) > 12)) return false;
  const short = [...text.matchAll(/\b(?:by|on|due|before|until)\s+(\d{1,2})\/(\d{1,2})\b(?!\/)/giu)];
  if (short.some(([, , b]) => Number(b) > 12) && short.every(([, a]) => Number(a) <= 12)) return false;
  if (short.some(([, a]) => Number(a) > 12) && short.every(([, , b]) => Number(b) <= 12)) return true;
  const day = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b`, 'iu').test(text);
  const month = new RegExp(`\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s*(?:am|pm))`, 'iu').test(text);
  return day === month ? null : day;
};

/** The first full date of an English text, wherever the forms of dates differ. */
export const englishDateOf = (text: string, calendar: WorkCalendar): LocalDate | null => {
  const base: EnglishBase = { date: null, nextMeeting: null, calendar };
  let first: { at: number; date: LocalDate } | null = null;
  for (const { pattern, kind, date } of RULES) {
    const hit = kind === 'date' ? pattern.exec(text) : null;
    const found = hit && /\d{4}/u.test(hit[0]) ? date(hit, base) : null;
    if (hit && found !== null && (first === null || hit.index < first.at)) first = { at: hit.index, date: found };
  }
  return first?.date ?? null;
};
