import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Task } from '../model/task-page.js';
import styles from './task.module.css';

interface GatheringProps {
  task: Pick<Task, 'group'>;
  own: ReadonlySet<string>;
}

/** 汇总: several units each do the same, and the reader's is the one that brings it together. */
export const GatheringNote = ({ task: { group }, own }: GatheringProps): ReactNode => {
  const t = useWords('task');
  return group !== undefined && own.has(group.collator) ? <p className={styles.entered}>{t('gathering')}</p> : null;
};

/** Who brings it together, below who has a part. */
export const Gathering = ({ task: { group }, own, nameOf }: GatheringProps & { nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  if (group === undefined) return null;
  const { gatheredAt } = group;
  return (
    <div className={styles.line}>
      <small>{t('gathers')}</small>
      <span>
        {nameOf(group.collator)}
        {own.has(group.collator) ? <small> {t('you')}</small> : null}
      </span>
      {gatheredAt === undefined ? null : <small>{t('stateAt', { date: days.moment(gatheredAt), state: t('gathered') })}</small>}
    </div>
  );
};
