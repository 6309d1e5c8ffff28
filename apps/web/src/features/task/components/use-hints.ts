import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Draft } from '../model/draft.js';
import type { Field, FormAct } from '../model/forms.js';
import type { Task } from '../model/task-page.js';

const FIXED = ['reassignTo', 'leadOfPart', 'partDue', 'restTitle', 'restStandard'] as const;

/** What helps to fill in a field, for this task. */
export const useHints = (task: Task): ((field: Field, act: FormAct, draft: Draft) => string | undefined) => {
  const t = useWords('form');
  const days = useDays();
  return ({ name, kind }, act, { values }) => {
    const value = values[name] ?? '';
    // A day that was chosen is said as the office says it.
    if (kind === 'day' && value !== '') return t('chosenDay', { date: days.date(civilOf(`${value}T00:00:00+08:00`)) });
    if (name === 'done' && act === 'ReportProgress') return t('hint.done');
    if (name === 'summary' || name === 'evidence') return t(`hint.${name}`, { standard: task.closureStandard });
    if (name === 'onDay') return t(values.every === 'week' ? 'hint.onWeekday' : 'hint.onDay');
    const fixed = FIXED.find((each) => each === name);
    if (fixed !== undefined) return t(`hint.${fixed}`);
    if (task.currentDue === null) return undefined;
    const date = days.due(task.currentDue);
    if (name === 'proposedDue') return t('hint.proposedDue', { date });
    return name === 'milestones' || name === 'committedDue' ? t('hint.notAfter', { date }) : undefined;
  };
};
