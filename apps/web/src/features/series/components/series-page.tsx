import { FIGURE_WORDS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { filterOf } from '../../../shared/status/task-filter.js';
import { buttonClass } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import numbers from '../../../shared/ui/numbers.module.css';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { seriesQuery } from '../api/series.js';
import styles from './series.module.css';

const FIGURES = ['total', 'open', 'overdue', 'completed', 'completedInTime'] as const;

/** One series: its meetings, the latest first, and how far each one's matters are. */
export const SeriesPage = ({ series }: { series: string }): ReactNode => {
  const t = useWords('series');
  const say = useSaid();
  const days = useDays();
  const { data } = useSuspenseQuery(seriesQuery(series));
  const number = (title: string, figure: (typeof FIGURES)[number], counted: Views['Counted'] | undefined): ReactNode => {
    if (counted === undefined || counted.count === 0) return <span className={numbers.none}>{counted?.count ?? '—'}</span>;
    const label = t('cell', { title, figure: say(FIGURE_WORDS[figure].label), count: counted.count });
    return (
      <Link
        to="/tasks"
        search={filterOf(counted.query)}
        aria-label={label}
        className={classes(numbers.number, figure === 'overdue' && numbers.late)}
      >
        {counted.count}
      </Link>
    );
  };
  return (
    <>
      <Link to="/series" className={styles.back}>
        <span aria-hidden="true">‹ </span>
        {t('all')}
      </Link>
      <div className={styles.top}>
        <h1>
          {data.name} <small>{t('meetings', { count: data.meetings.length })}</small>
        </h1>
        <Link to="/series/$series/sheet" params={{ series }} search={{}} className={buttonClass('go')}>
          {t('sheet')}
        </Link>
      </div>
      <div className={classes(cardClass, numbers.tableBox)} role="region" aria-labelledby="series-meetings" tabIndex={0}>
        <table className={numbers.table}>
          <caption id="series-meetings" className="only-read-aloud">
            {t('table', { series })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('meeting')}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col">
                  {say(FIGURE_WORDS[figure].label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.meetings.map(({ id, title, date, status, figures }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
                    {title}
                  </Link>
                  <br />
                  <small>
                    {days.date(civilOf(`${date}T00:00:00+08:00`))}
                    {status === 'APPROVED' ? '' : ` · ${t('notApproved')}`}
                  </small>
                </th>
                {FIGURES.map((figure) => (
                  <td key={figure}>{number(title, figure, figures?.[figure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
