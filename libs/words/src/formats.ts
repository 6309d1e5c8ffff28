import { DAY, HOUR, MINUTE, fromMs, toMs, type BilingualText, type Instant, type Language } from '@duban/domain';

/** Minutes of the zone in which texts name times: Asia/Shanghai. */
const DISPLAY_OFFSET = 480;

/** A time as people read it. Midnight is named as the end of the day before: a limit 「2月29日」 runs to its 24:00. */
export const instantText = (at: Instant, lang: Language): string => {
  const local = toMs(at) + DISPLAY_OFFSET * MINUTE;
  const midnight = local % DAY === 0;
  const [date = '', time = ''] = fromMs(midnight ? local - DAY : local).split('T');
  const clock = midnight ? '24:00' : time.slice(0, 5);
  const [year = '', month = '', day = ''] = date.split('-');
  return lang === 'zh' ? `${year}年${Number(month)}月${Number(day)}日${clock}` : `${date} ${clock}`;
};

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
    return { zh: `已超期${days}天`, en: `${days} days overdue` };
  }
  const hours = Math.max(1, Math.ceil(ms / HOUR));
  return { zh: `已超期${hours}小时`, en: `${hours} hour${hours === 1 ? '' : 's'} overdue` };
};
