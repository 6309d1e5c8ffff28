import { DAY, type BilingualText, type DueDate, type Instant, type ObligationKind, type Party } from '@duban/domain';
import { localYearOf, MONTHS, shortInstantTexts, spanText, type Written } from './formats.js';
import { OBLIGATION_LABELS } from './labels.js';
import type { Naming } from './names.js';
import { words } from './words.js';

/** Where a sentence has a gap that nothing fills. */
export const NOTHING = words('', '');

export const lateText = (late: boolean): BilingualText => (late ? words('（逾期）', ' (late)') : NOTHING);

/** Said beside a date that had passed when it was written down. */
export const pastText = (date: Instant | null, { writtenAt }: Written): BilingualText =>
  date !== null && writtenAt !== undefined && date <= writtenAt ? words('（登记时已过期）', ' (already past when registered)') : NOTHING;

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

/** A task in a sentence that names who owes it: empty where that says all. */
export const taskBeside = (taskId: string, owner: Party | undefined, names: Naming): string =>
  names.task(taskId, owner?.kind === 'department' ? owner.departmentId : undefined);

/** What is told of a task, after its name if that says anything. */
export const toldOf = (task: string, { zh, en }: BilingualText): BilingualText =>
  task === '' ? { zh, en } : { zh: `${task}，${zh}`, en: `${task}: ${en}` };

/** What a date was before, in brackets. */
export const replacedText = (previousDue: string | null, written: Written): BilingualText => {
  if (previousDue === null) return NOTHING;
  const was = shortInstantTexts(previousDue, written);
  return { zh: `（原为${was.zh}）`, en: ` (before: ${was.en})` };
};

/** The kind of a clock, as its id says: `t3/report/2` is about a report. */
export const kindOf = (obligationId: string): ObligationKind => obligationId.split('/')[1] as ObligationKind;

/** What an obligation's id says of itself: `t3/report/2` is about a report, `t3/receipt/<department>` is that department's own. */
export const obligationText = (obligationId: string, names: Naming): BilingualText => {
  const [, kind = '', key] = obligationId.split('/');
  const what = (OBLIGATION_LABELS as Record<string, BilingualText>)[kind] ?? words('事项', 'obligation');
  if (key === undefined || (kind !== 'receipt' && kind !== 'contribution')) return what;
  return { zh: `${what.zh}（${names.department(key)}）`, en: `${what.en} (${names.department(key)})` };
};

const PERIOD = /^(\d{4})-(W|Q)?(\d+)$/;
const QUARTERS = { zh: ['一', '二', '三', '四'], en: ['first', 'second', 'third', 'fourth'] } as const;

/** Monday of a week of ISO 8601; the fourth of January always lies in the first one. */
const mondayOf = (year: number, week: number): number => {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY + (week - 1) * 7 * DAY;
};

/** A report's period as it is read: 「第14周（3月30日至4月5日）」, 「3月」, 「第一季度」; with its year unless it is written in that. */
export const periodText = (period: string, written: Written = {}): BilingualText => {
  const [, digits = '', kind = '', count = ''] = PERIOD.exec(period) ?? [];
  const [year, n] = [Number(digits), Number(count)];
  if (digits === '') return words(period, period);
  const sameYear = written.writtenAt !== undefined && localYearOf(written.writtenAt) === year;
  const before = sameYear ? NOTHING : words(`${year}年`, ` ${year}`);
  if (kind === 'W') {
    const span = spanText(mondayOf(year, n), mondayOf(year, n) + 6 * DAY, { writtenAt: `${year}-07-01T00:00:00.000Z` });
    return words(`${before.zh}第${n}周（${span.zh}）`, `week ${n}${sameYear ? '' : ` of ${year}`} (${span.en})`);
  }
  if (kind === 'Q')
    return words(`${before.zh}第${QUARTERS.zh[n - 1] ?? n}季度`, `the ${QUARTERS.en[n - 1] ?? n} quarter${sameYear ? '' : ` of ${year}`}`);
  return words(`${before.zh}${n}月`, `${MONTHS[n - 1] ?? n}${before.en}`);
};
