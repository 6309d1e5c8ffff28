import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useWords } from '../i18n/words.js';
import styles from './pace.module.css';

const BAR = { width: 72, height: 10 };

/** 完成比例 beside 时间进度: the bar is what is done, the mark how much of the time has passed. Nothing for what has ended or has no span. */
export const Pace = ({ item: { percent, timePassed, light } }: { item: Views['TaskListItem'] }): ReactNode => {
  const t = useWords('tasks');
  if (timePassed === null || light === null) return null;
  const at = (share: number): number => (share / 100) * BAR.width;
  return (
    <small className={styles.pace}>
      <svg className={styles.bar} viewBox={`0 0 ${BAR.width} ${BAR.height}`} aria-hidden="true">
        <rect y="2" width={BAR.width} height="6" className={styles.track} />
        <rect y="2" width={at(percent ?? 0)} height="6" className={styles.done} />
        <rect x={Math.min(at(timePassed), BAR.width - 2)} width="2" height={BAR.height} className={styles.now} />
      </svg>{' '}
      {percent === null ? t('pace.none', { passed: timePassed }) : t('pace.done', { percent, passed: timePassed })}
    </small>
  );
};
