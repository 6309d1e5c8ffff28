import type { ReportCycle } from '../../policy/policy.js';
import type { TimePhrase } from '../analysis.js';
import { countOf } from './days.js';

const WEEKDAYS = '一二三四五六日';
const LAST_DAY = 31;

/** A report day that comes again: 每月28日前, 每周五, 每季度末 (its last day), 每季度末月25日前. null where the words give no day. */
export const reportCycleOf = (phrases: readonly TimePhrase[]): ReportCycle | null => {
  for (const { kind, text } of phrases) {
    if (kind !== 'recurring') continue;
    const month = /每月([0-9０-９一二三四五六七八九十]+)日/u.exec(text);
    const day = countOf(month?.[1]);
    if (day >= 1 && day <= LAST_DAY) return { every: 'month', day };
    if (/每月(?:底|末)/u.test(text)) return { every: 'month', day: LAST_DAY };
    const quarter = countOf(/每季度?末月([0-9０-９一二三四五六七八九十]+)日/u.exec(text)?.[1]);
    if (quarter >= 1 && quarter <= LAST_DAY) return { every: 'quarter', day: quarter };
    if (/每季度?(?:底|末)/u.test(text)) return { every: 'quarter', day: LAST_DAY };
    const week = /每(?:周|星期)([一二三四五六日])/u.exec(text);
    if (week?.[1]) return { every: 'week', day: WEEKDAYS.indexOf(week[1]) + 1 };
  }
  return null;
};
