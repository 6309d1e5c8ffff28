import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { timelineQuery } from '../api/task.js';
import { enteredIn, type Mark } from '../model/entered.js';
import styles from './task.module.css';

/** 代录、代办: who it was done for, so that nobody can miss that it was not done by themselves. */
export const EnteredMark = ({ mark: { kind, name } }: { mark: Mark }): ReactNode => {
  const t = useWords('task');
  return (
    <strong className={styles.entered}>{name === null ? t(`entered.${kind}Unnamed` as const) : t(`entered.${kind}`, { name })}</strong>
  );
};

/** How much of a task was entered for somebody, said at its head. */
export const Entered = ({ directiveId, taskId }: { directiveId: string; taskId: string }): ReactNode => {
  const t = useWords('task');
  const { data } = useQuery(timelineQuery(directiveId));
  const count = enteredIn(data?.items ?? [], taskId);
  return count === 0 ? null : <strong className={styles.entered}>{t('entered.count', { count })}</strong>;
};
