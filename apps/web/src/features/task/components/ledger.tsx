import { DEADLINE_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import type { Task } from '../model/task-page.js';
import styles from './task.module.css';

/** 时限台账: a line for each date ever set; none is overwritten. */
export const Ledger = ({ entries, nameOf }: { entries: Task['dueLedger']; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const say = useSaid();
  return (
    <ul>
      {entries.map(({ kind, at, setAt, by, reason, alreadyPast }, n) => (
        <li key={n} className={styles.line}>
          <small>{say(DEADLINE_LABELS[kind === 'extension' ? 'extension_granted' : kind])}</small>
          <span>{days.due(at)}</span>
          <small>{t('setBy', { date: days.moment(setAt), name: nameOf(by) })}</small>
          {reason === undefined && !alreadyPast ? null : (
            <small className={styles.under}>{[reason, alreadyPast ? t('originPast') : null].filter(Boolean).join(' · ')}</small>
          )}
        </li>
      ))}
    </ul>
  );
};
