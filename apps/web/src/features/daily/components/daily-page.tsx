import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { homeQuery } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { filterOf } from '../../../shared/status/task-filter.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Empty } from '../../../shared/ui/ledger.js';
import numbers from '../../../shared/ui/numbers.module.css';
import { dailyQuery } from '../api/daily.js';
import { dayBeside, isQuiet } from '../model/daily.js';
import { Foretold, Happened, Tasks, Waiting } from './daily-parts.js';
import styles from './daily.module.css';

export interface DailySearch {
  /** Another day than today. */
  date?: string;
}

const Counts = ({ counts }: Pick<Views['Daily'], 'counts'>): ReactNode => {
  const t = useWords('daily');
  const say = useSaid();
  return (
    <ul className={classes(numbers.figures, styles.figures)} aria-label={t('figures')}>
      {counts.map(({ id, label, counted: { count, query } }) => (
        <li key={id}>
          <small>{say(label)}</small>
          <Link
            to="/tasks"
            search={filterOf(query)}
            aria-label={`${say(label)} ${count}`}
            className={classes(numbers.number, id === 'overdue' && count > 0 && numbers.late)}
          >
            {count}
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** 督办日报: the morning on one page, to be printed and laid on a desk. */
export const DailyPage = ({ date }: DailySearch): ReactNode => {
  const t = useWords('daily');
  const say = useSaid();
  const days = useDays();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: sheet } = useSuspenseQuery(dailyQuery(date));
  const names = sheet.names ?? {};
  return (
    <div className={styles.page}>
      <div className={classes(styles.top, 'not-printed')}>
        <Link to="/reports/daily" search={{ date: dayBeside(sheet.date, -1) }}>
          <span aria-hidden="true">‹ </span>
          {t('before')}
        </Link>
        {date === undefined ? null : (
          <Link to="/reports/daily" search={{}}>
            {t('today')}
          </Link>
        )}
        <PrintButton />
      </div>
      <h1>
        {t('title')} <small className={styles.day}>{say(sheet.day)}</small>
      </h1>
      <small className={styles.asOf}>{t('asOf', { at: days.moment(sheet.asOf) })}</small>
      <Counts counts={sheet.counts} />
      {isQuiet(sheet) ? <Empty>{t('quiet')}</Empty> : null}
      <div className={styles.columns}>
        <Tasks id="overdue" list={sheet.overdue} names={names} />
        <Tasks id="dueToday" list={sheet.dueToday} names={names} />
        <Tasks id="dueSoon" list={sheet.dueSoon} names={names} />
        <Waiting waiting={sheet.waiting} names={names} />
        <Foretold forecast={sheet.forecast} />
        <Happened sheet={sheet} />
      </div>
      <PrintedBy name={home.me.name} asOf={sheet.asOf} />
    </div>
  );
};
