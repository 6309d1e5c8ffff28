import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { TaskPart } from '../model/task-page.js';
import styles from './task.module.css';

/** Who has a part in it, and how far they are. */
export const Parts = ({ parts, nameOf }: { parts: readonly TaskPart[]; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  return (
    <ul>
      {parts.map(({ departmentId, part, duty, state, contributionDue, own }) => (
        <li key={`${part}-${departmentId}`} className={styles.line}>
          <small>{t(part)}</small>
          <span>
            {nameOf(departmentId)}
            {own ? <small> {t('you')}</small> : null}
          </span>
          <small>{state.at === null ? t(state.key) : t('stateAt', { date: days.moment(state.at), state: t(state.key) })}</small>
          {duty === null && contributionDue === null ? null : (
            <small className={styles.under}>
              {[duty, contributionDue === null ? null : t('owes', { date: days.due(contributionDue) })].filter(Boolean).join(' · ')}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
};
