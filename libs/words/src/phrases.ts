import type { BilingualText, DueDate } from '@duban/domain';
import { OBLIGATION_LABELS } from './labels.js';
import type { Naming } from './names.js';
import { words } from './words.js';

/** Where a sentence has a gap that nothing fills. */
export const NOTHING = words('', '');

export const lateText = (late: boolean): BilingualText => (late ? words('（逾期）', ' (late)') : NOTHING);

const ORIGIN: Record<DueDate['origin'], BilingualText> = {
  source: words('会议明确', 'set by the source'),
  policy: words('按规则默认', 'default of the policy'),
  decision: words('指定', 'fixed by decision'),
};

/** Where a due date comes from, with the words it was read from. */
export const dueOriginText = (due: DueDate): BilingualText => ({
  zh: `（${ORIGIN[due.origin].zh}${due.phrase ? `：${due.phrase}` : ''}）`,
  en: ` (${ORIGIN[due.origin].en}${due.phrase ? `: ${due.phrase}` : ''})`,
});

/** What an obligation's id says of itself: `t3/report/2` is about a report, `t3/receipt/<department>` is that department's own. */
export const obligationText = (obligationId: string, names: Naming): BilingualText => {
  const [, kind = '', key] = obligationId.split('/');
  const what = (OBLIGATION_LABELS as Record<string, BilingualText>)[kind] ?? words('事项', 'obligation');
  if (key === undefined || (kind !== 'receipt' && kind !== 'contribution')) return what;
  return { zh: `${what.zh}（${names.department(key)}）`, en: `${what.en} (${names.department(key)})` };
};

const PERIOD = /^(\d{4})-(W|Q)?(\d+)$/;

/** A report's period as it is read: 2020-W08, 2020-02 or 2020-Q1. */
export const periodText = (period: string): BilingualText => {
  const [, year = '', kind = '', count = ''] = PERIOD.exec(period) ?? [];
  const n = Number(count);
  if (year === '') return words(period, period);
  if (kind === 'W') return words(`${year}年第${n}周`, `week ${n} of ${year}`);
  return kind === 'Q' ? words(`${year}年第${n}季度`, `quarter ${n} of ${year}`) : words(`${year}年${n}月`, `month ${n} of ${year}`);
};
