import type { LocalDate } from '../../shared/time.js';
import { numberOf } from '../words/zh-text.js';

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

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const at = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${pad(month)}-${pad(Math.min(Number(date.slice(8)), lastDay(year, month)))}`;
};

export const addMonthsEnd = (base: LocalDate, months: number): LocalDate | null => {
  const at = addMonths(`${base.slice(0, 8)}01`, months);
  return monthEnd(yearOf(at), monthOf(at));
};

/** The last day of the quarter of a date, or of one so many quarters on. */
export const quarterEnd = (base: LocalDate, quarters: number): LocalDate | null => {
  const toEnd = Math.ceil(monthOf(base) / 3) * 3 - monthOf(base);
  return addMonthsEnd(base, toEnd + quarters * 3);
};

/** As a year stands before 年: 2025, 二〇二五, 25, 114 or 98 (of the Republic), 今, 明; not a digit more. */
export const YEAR_WORDS =
  '(?<![0-9〇○零一二三四五六七八九])(?:(?:民国|中华民国)?(?:[12][0-9]{3}|[0-9]{2,3}|[〇○零0一二三四五六七八九]{2,4})|[今明来本去前上当同])年度?';

const HAN_DIGITS = '〇一二三四五六七八九';
/** The Republic's first year is 1912. */
const REPUBLIC = 1911;
/** Two figures below are of this century, above of the Republic. */
const TURN = 60;
const RELATIVE: Record<string, number> = { 今: 0, 本: 0, 当: 0, 同: 0, 明: 1, 来: 1, 去: -1, 上: -1, 前: -2 };

/** The year that words mean; null where none is meant. Without words it is the base's. */
export const yearMeant = (words: string | undefined, base: LocalDate | null): number | null => {
  if (words === undefined || words === '') return base === null ? null : yearOf(base);
  const bare = words.replace(/^(?:中华)?民国/u, '').replace(/年度?$/u, '');
  const offset = RELATIVE[bare];
  if (offset !== undefined) return base === null ? null : yearOf(base) + offset;
  const digits = Array.from(bare.replace(/[○零]/gu, '〇'), (char) =>
    HAN_DIGITS.includes(char) ? String(HAN_DIGITS.indexOf(char)) : char,
  ).join('');
  const year = Number(digits);
  if (!Number.isInteger(year)) return null;
  if (digits.length === 4) return year;
  if (digits.length === 3 || /民国/u.test(words)) return year + REPUBLIC;
  return year < TURN ? 2000 + year : year + REPUBLIC;
};

/** 12, １２, 十二, 三十一: a day, month or count. */
export const countOf = (text: string | undefined): number => {
  const words = text ?? '';
  const over = /^(?:二十|廿|三十|卅)([一二三四五六七八九])?$/u.exec(words);
  if (over) return (/^[三卅]/u.test(words) ? 30 : 20) + (over[1] ? numberOf(over[1]) : 0);
  return numberOf(words);
};
