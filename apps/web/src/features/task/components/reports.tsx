import type { ReactNode } from 'react';
import { ReportWords } from '../../../shared/acts/components/report-words.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Status } from '../../../shared/ui/status.js';
import type { Task } from '../model/task-page.js';
import styles from './task.module.css';

type Report = Task['reports'][number];

/** The latest first. */
export const Reports = ({ reports, nameOf }: { reports: readonly Report[]; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  return (
    <ul>
      {[...reports].reverse().map((report) => (
        <li key={report.n} className={styles.report}>
          <small>
            {nameOf(report.departmentId)} {days.moment(report.at)}
            {report.percent === null ? null : <> · {t('percent', { percent: report.percent })}</>}{' '}
            {report.late ? <Status shape="soon">{t('late')}</Status> : null}
          </small>
          <ReportWords report={report} />
        </li>
      ))}
    </ul>
  );
};

/** 量化目标: how far each is, as a bar and as a number. */
export const Measures = ({ measures }: { measures: Task['measures'] }): ReactNode => {
  const t = useWords('task');
  return (
    <ul>
      {measures.map(({ id, name, target, unit, current }) => (
        <li key={id} className={styles.report}>
          <span>
            {name} <small>{current === null ? t('measureNone', { target, unit }) : t('measure', { current, target, unit })}</small>
          </span>
          <div className={styles.bar} aria-hidden="true">
            <svg width="100%" height="100%" preserveAspectRatio="none" viewBox="0 0 100 1">
              <rect width={Math.min(100, ((current ?? 0) / Math.max(1, target)) * 100)} height="1" fill="#4f7d90" />
            </svg>
          </div>
        </li>
      ))}
    </ul>
  );
};
