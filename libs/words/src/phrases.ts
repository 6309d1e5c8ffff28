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
