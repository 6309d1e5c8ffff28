import { civilOf } from '../../dates/civil.js';
import { useDays } from '../../dates/use-days.js';
import { useWords } from '../../i18n/words.js';
import type { Draft } from '../model/draft.js';
import type { Field } from '../model/field.js';
import type { FormOn } from '../model/form-on.js';
import type { FormAct } from '../model/forms.js';

const FIXED = [
  'reassignTo',
  'leadOfPart',
  'partDue',
  'restTitle',
  'restStandard',
  'newLeadDue',
  'newTitle',
  'newStandard',
  'newRequirement',
  'newLeader',
  'newContact',
  'ended',
  'splitBasis',
  'readers',
  'orders',
] as const;

/** What helps to fill in a field, on what it is filled in. */
export const useHints = ({ task, directive }: FormOn): ((field: Field, act: FormAct, draft: Draft) => string | undefined) => {
  const t = useWords('form');
  const days = useDays();
  return ({ name, kind }, act, { values }) => {
    const value = values[name] ?? '';
    // A day that was chosen is said as the office says it.
    if (kind === 'day' && value !== '') return t('chosenDay', { date: days.date(civilOf(`${value}T00:00:00+08:00`)) });
    if (name === 'done' && act === 'ReportProgress') return t('hint.done');
    if ((name === 'summary' || name === 'evidence') && task !== null) return t(`hint.${name}`, { standard: task.closureStandard });
    if (name === 'onDay') return t(values.every === 'week' ? 'hint.onWeekday' : 'hint.onDay');
    if (name === 'orders' && act === 'DispatchTasks' && (directive?.orders.length ?? 0) > 0) return t('hint.ordersPlanned');
    const fixed = FIXED.find((each) => each === name);
    if (fixed !== undefined) return t(`hint.${fixed}`);
    if (task === null || task.currentDue === null) return undefined;
    const date = days.due(task.currentDue);
    if (name === 'proposedDue') return t('hint.proposedDue', { date });
    return name === 'milestones' || name === 'committedDue' ? t('hint.notAfter', { date }) : undefined;
  };
};
