import { useLocale, useTranslations } from 'use-intl';
import type { Views } from '@duban/api-client';
import { civilOf, dueDayOf, type CivilDay } from './civil.js';

type Weekday = `d${0 | 1 | 2 | 3 | 4 | 5 | 6}`;
type Month = `m${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

interface DueOf {
  due: string | null;
  dueDay: { text: Views['BilingualText']; workingDay: boolean } | null;
}

export interface Days {
  /** 2月24日（周一）; the year only where it is not the one of today. */
  date(day: CivilDay): string;
  short(day: CivilDay): string;
  due(instant: string): string;
  /** Of a duty: in the API’s words, which in English are too long for a row. */
  dueOf(duty: DueOf): string;
  /** With its time of day. */
  moment(instant: string): string;
}

/** Days as the office writes them: no ISO dates, no 2/24. */
export const useDays = (): Days => {
  const t = useTranslations('day');
  const isEnglish = useLocale() === 'en';
  const thisYear = civilOf(new Date().toISOString()).year;
  const dateOf = (day: CivilDay, rest: boolean): string => {
    const { year } = day;
    const month = t(`month.${`m${day.month}` as Month}`);
    const named = t(`weekday.${`d${day.weekday}` as Weekday}`);
    const weekday = rest ? t('rest', { weekday: named }) : named;
    return t(year === thisYear ? 'date' : 'dateYear', { year: String(year), month, day: day.day, weekday });
  };
  const date = (day: CivilDay): string => dateOf(day, false);
  const short = ({ year, month, day }: CivilDay): string =>
    t(year === thisYear ? 'short' : 'shortYear', { year: String(year), month: t(`month.${`m${month}` as Month}`), day });
  const due = (instant: string): string => date(dueDayOf(instant));
  return {
    date,
    short,
    due,
    dueOf: ({ due: at, dueDay }) => {
      if (dueDay === null) return at === null ? '' : due(at);
      if (at !== null && !dueDay.workingDay) return dateOf(dueDayOf(at), true);
      return isEnglish && at !== null ? due(at) : dueDay.text.zh;
    },
    moment: (instant) => {
      const day = civilOf(instant);
      return t('at', { date: date(day), time: day.time });
    },
  };
};
