import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { departmentsQuery } from '../../../shared/api/organisation.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { TaskRow } from '../../../shared/tasks/task-row.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { changesQuery, countsQuery, fieldTasksQuery } from '../api/field.js';
import { keepLook, lastLook } from '../api/looked.js';
import { changedOf, figuresOf, FIGURES, troublesOf, unitsOf, type Figure } from '../model/field.js';
import { nextLook } from '../model/looked.js';
import styles from './field.module.css';

const MOST_TROUBLES = 8;
const MOST_CHANGED = 8;
const COLUMNS = FIGURES.filter((id) => id !== 'extensionPending');

/** A number that is a list. */
const Number = ({ figure, label }: { figure: Figure | undefined; label: string }): ReactNode =>
  figure === undefined || figure.count === 0 ? (
    <span className={styles.none}>0</span>
  ) : (
    <Link to="/field" search={figure.filter} aria-label={label} className={classes(styles.number, figure.id === 'overdue' && styles.late)}>
      {figure.count}
    </Link>
  );

const Figures = ({ figures, waiting }: { figures: readonly Figure[]; waiting: number }): ReactNode => {
  const t = useWords('field');
  return (
    <ul className={styles.figures} aria-label={t('figures')}>
      <li>
        <small>{t('waiting')}</small>
        <Link to="/" className={styles.number} aria-label={`${t('waiting')} ${waiting}`}>
          {waiting}
        </Link>
      </li>
      {figures.map((figure) => (
        <li key={figure.id}>
          <small>{t(`figure.${figure.id}`)}</small>
          <Number figure={figure} label={`${t(`figure.${figure.id}`)} ${figure.count}`} />
        </li>
      ))}
    </ul>
  );
};

const Units = ({ units }: { units: ReturnType<typeof unitsOf> }): ReactNode => {
  const t = useWords('field');
  const say = useSaid();
  return (
    <div>
      <h2 id="units" className={styles.heading}>
        {t('units')}
      </h2>
      <div className={classes(cardClass, styles.tableBox)} role="region" aria-labelledby="units" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {COLUMNS.map((id) => (
                <th key={id} scope="col">
                  {t(`short.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ key, label, figures }) => (
              <tr key={key}>
                <th scope="row">{say(label)}</th>
                {COLUMNS.map((id) => {
                  const figure = figures.find((one) => one.id === id);
                  return (
                    <td key={id}>
                      <Number figure={figure} label={`${say(label)} ${t(`figure.${id}`)} ${figure?.count ?? 0}`} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

/** What has changed since the reader last looked; the first time there is nothing to compare with. */
const useChanged = (person: string) => {
  const [last] = useState(() => lastLook(person));
  const { data } = useQuery(changesQuery(last?.seq ?? null));
  useEffect(() => {
    if (data !== undefined) keepLook(person, nextLook(last, data.next, new Date().toISOString()));
  }, [data, last, person]);
  return last === null || data === undefined || data.reset ? null : { at: last.at, items: data.items };
};

/** 分管领域: what matters in the reader's field, on one page. */
export const FieldPage = ({ whole }: { whole: boolean }): ReactNode => {
  const t = useWords('field');
  const days = useDays();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: counts } = useSuspenseQuery(countsQuery);
  const { data: tasks } = useSuspenseQuery(fieldTasksQuery({ open: true }));
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const nameOf = useNameOf(home, tasks);
  const changes = useChanged(home.me.id);
  const troubled = troublesOf(tasks.items, MOST_TROUBLES);
  const changed = changes === null ? [] : changedOf(changes.items, tasks.items);
  return (
    <>
      <h1>
        {t(whole ? 'whole' : 'title')} <small>{days.date(civilOf(home.asOf))}</small>
      </h1>
      <Figures figures={figuresOf(counts)} waiting={home.duties.total.count} />
      <div className={styles.split}>
        <div className={styles.column}>
          <section aria-labelledby="troubles">
            <h2 id="troubles" className={styles.heading}>
              {t('troubles')}
            </h2>
            {troubled.length === 0 ? <p className={classes(cardClass, styles.empty)}>{t('noTroubles')}</p> : null}
            <ul className={troubled.length === 0 ? undefined : cardClass}>
              {troubled.map(({ item, troubles }) => (
                <TaskRow key={`${item.directiveId}/${item.taskId}`} {...{ item, troubles, nameOf }} />
              ))}
            </ul>
          </section>
          {changes === null ? null : (
            <section aria-labelledby="changed">
              <h2 id="changed" className={styles.heading}>
                {t('changed', { count: changed.length })} <small>{t('since', { date: days.moment(changes.at) })}</small>
              </h2>
              <ul className={changed.length === 0 ? undefined : cardClass}>
                {changed.slice(0, MOST_CHANGED).map((item) => (
                  <TaskRow key={item.directiveId} {...{ item, nameOf }} troubles={[]} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <Units units={unitsOf(counts.groups, departments.items)} />
      </div>
    </>
  );
};
