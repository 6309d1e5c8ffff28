import { DAY, HOUR, MINUTE, fromMs, toMs, type BilingualText, type Instant, type Language, type LocalDate } from '@duban/domain';

/** Minutes of the zone in which texts name times: Asia/Shanghai. */
const DISPLAY_OFFSET = 480;

const WEEKDAYS: Record<Language, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** When a text is written: as in a paper, dates of that year stand without their year. Not known = every date has its year. */
export interface Written {
  writtenAt?: Instant | undefined;
}

interface Local {
  /** Wall-clock time of the zone, kept as if it were UTC. */
  ms: number;
  time: string;
}

/** As a limit 「2月29日」 runs to its 24:00, so a midnight is the end of the day before; as a start it is the beginning of its own day. */
const localOf = (at: Instant, side: 'end' | 'start' = 'end'): Local => {
  const ms = toMs(at) + DISPLAY_OFFSET * MINUTE;
  if (ms % DAY === 0) return { ms: side === 'end' ? ms - DAY : ms, time: '' };
  return { ms, time: fromMs(ms).slice(11, 16) };
};

export const localYearOf = (at: Instant): number => new Date(localOf(at, 'start').ms).getUTCFullYear();

/** A civil date, kept as the ms of its midnight in UTC. */
const civilText = (ms: number, lang: Language, { writtenAt }: Written, weekday: boolean): string => {
  const day = new Date(ms);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const sameYear = writtenAt !== undefined && localYearOf(writtenAt) === year;
  const named = weekday ? (WEEKDAYS[lang][day.getUTCDay()] ?? '') : '';
  if (lang === 'en') return `${named === '' ? '' : `${named} `}${date} ${MONTHS[month] ?? ''}${sameYear ? '' : ` ${year}`}`;
  return `${sameYear ? '' : `${year}年`}${month + 1}月${date}日${named === '' ? '' : `（${named}）`}`;
};

const withTime = (date: string, time: string, lang: Language): string => {
  if (time === '') return date;
  return lang === 'zh' ? `${date}${time}` : `${date}, ${time}`;
};

/** A limit or a moment in a sentence: 「2月29日（周六）」, with its time unless it is the end of a day. */
export const instantText = (at: Instant, lang: Language, written: Written = {}): string => {
  const { ms, time } = localOf(at);
  return withTime(civilText(ms, lang, written, true), time, lang);
};

/** A limit inside brackets or beside another date: 「2月29日」. */
export const shortInstantText = (at: Instant, lang: Language, written: Written = {}): string => {
  const { ms, time } = localOf(at);
  return withTime(civilText(ms, lang, written, false), time, lang);
};

/** A moment to the minute, with its year: 「2020年2月29日（周六）24:00」. */
export const momentText = (at: Instant): string => {
  const { ms, time } = localOf(at);
  return withTime(civilText(ms, 'zh', {}, true), time === '' ? '24:00' : time, 'zh');
};

/** What begins at an instant: midnight is the beginning of its day. */
export const startText = (at: Instant, lang: Language, written: Written = {}): string => {
  const { ms, time } = localOf(at, 'start');
  return withTime(civilText(ms, lang, written, false), time, lang);
};

const bothOf =
  (text: (at: Instant, lang: Language, written: Written) => string) =>
  (at: Instant, written: Written = {}): BilingualText => ({ zh: text(at, 'zh', written), en: text(at, 'en', written) });

export const instantTexts = bothOf(instantText);
export const shortInstantTexts = bothOf(shortInstantText);
export const startTexts = bothOf(startText);

/** A day as an office names it; its year only where it is not the one of today. */
export const dayText = (date: LocalDate, today: LocalDate): BilingualText => {
  const [at, written] = [Date.parse(`${date}T00:00:00.000Z`), { writtenAt: `${today}T00:00:00.000Z` }];
  return { zh: civilText(at, 'zh', written, true), en: civilText(at, 'en', written, true) };
};

/** A day that a document bears. */
export const documentDayText = (day: LocalDate, lang: Language): string => civilText(Date.parse(day), lang, {}, false);

/** From one civil date to another: 「3月30日至4月5日」. */
export const spanText = (fromDayMs: number, toDayMs: number, written: Written): BilingualText => ({
  zh: `${civilText(fromDayMs, 'zh', written, false)}至${civilText(toDayMs, 'zh', written, false)}`,
  en: `${civilText(fromDayMs, 'en', written, false)} to ${civilText(toDayMs, 'en', written, false)}`,
});

/** Brackets of a name that was recorded with narrow ones. */
export const fullWidth = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）');

/** How many of something in English: 1 file, 2 files. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** With its article: an orange notice. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** As the beginning of a sentence. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Started days: one hour late is the first day, never day 0. */
export const startedDays = (ms: number): number => Math.max(1, Math.ceil(ms / DAY));

/** Said of a date that was counted in a year whose holidays are not announced yet. */
export const PROVISIONAL_TEXT: BilingualText = {
  zh: '暂定：当年放假安排尚未公布，按周末和法定假日推算',
  en: 'provisional: the holidays of that year are not announced yet',
};

/** How late something is, in words; hours within the first day. */
export const overdueText = (ms: number): BilingualText => {
  if (ms >= DAY) {
    const days = startedDays(ms);
    return { zh: `已逾期${days}天`, en: `${counted(days, 'day')} overdue` };
  }
  const hours = Math.max(1, Math.ceil(ms / HOUR));
  return { zh: `已逾期${hours}小时`, en: `${counted(hours, 'hour')} overdue` };
};
