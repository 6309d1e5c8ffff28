import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { GROUPS, SPANS, type StatisticsSearch } from '../../../shared/status/statistics-search.js';
import { Chips } from '../../../shared/ui/chips.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { Status } from '../../../shared/ui/status.js';
import { bulletinsQuery, figuresQuery } from '../api/statistics.js';
import { daysOf, inOrder } from '../model/statistics.js';
import { FiguresTable } from './figures-table.js';
import styles from './statistics.module.css';

/** Bulletins: drafts of the last periods, and those that were issued. */
const Bulletins = (): ReactNode => {
  const t = useWords('statistics');
  const say = useSaid();
  const days = useDays();
  const { data } = useSuspenseQuery(bulletinsQuery);
  return (
    <div className="not-printed">
      <LedgerGroup id="bulletins" label={t('bulletins')} note={t('bulletinsNote')}>
        {data.items.map(({ period, periodText, issued }) => (
          <li key={period} className={ledger.row(styles.bulletin)}>
            <span>
              <Link to="/bulletins/$period" params={{ period }} className={ledger.title}>
                {t('bulletinOf', { period: say(periodText) })}
              </Link>
              {issued === null ? null : (
                <small className={ledger.under}>
                  {t('signedBy', { number: say(issued.numberText), name: say(issued.name), date: days.date(civilOf(issued.at)) })}
                </small>
              )}
            </span>
            <Status shape={issued === null ? 'wait' : 'fine'}>{issued === null ? t('draft') : t('issued')}</Status>
          </li>
        ))}
      </LedgerGroup>
    </div>
  );
};

/** 统计与通报: closed, in time, late, returned, extended, blocked, and how long it took; each number is its list. */
export const StatisticsPage = ({ search }: { search: StatisticsSearch }): ReactNode => {
  const { by = 'department', span = 'all' } = search;
  const t = useWords('statistics');
  const say = useSaid();
  const navigate = useNavigate();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useSuspenseQuery(figuresQuery(by, daysOf(span, home.asOf)));
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const { data: people } = useSuspenseQuery(peopleQuery);
  const nameOf = useNameOf(home);
  const groups = inOrder(data.groups, by === 'leader' ? people.items : departments.items);
  const go = (next: StatisticsSearch): void => void navigate({ to: '/statistics', search: next });
  return (
    <>
      <div className={styles.top}>
        <h1>
          {t('title')} <small>{t(`span.${span}`)}</small>
        </h1>
        <PrintButton />
      </div>
      <div className={styles.ways}>
        <Chips
          label={t('by.label')}
          chips={GROUPS.map((id) => ({ id, label: t(`by.${id}`) }))}
          chosen={by}
          onChoose={(id) => go({ ...search, by: id === 'department' ? undefined : id })}
        />
        <Chips
          label={t('span.label')}
          chips={SPANS.map((id) => ({ id, label: t(`span.${id}`) }))}
          chosen={span}
          onChoose={(id) => go({ ...search, span: id === 'all' ? undefined : id })}
        />
      </div>
      {groups.length === 0 ? <Empty>{t('nothing')}</Empty> : <FiguresTable {...{ data, groups, by }} />}
      <details className={styles.defined}>
        <summary>{t('defined')}</summary>
        <dl>
          {[...data.definitions, data.averageDays].map(({ label, definition }) => (
            <div key={label.zh}>
              <dt>{say(label)}</dt>
              <dd>{say(definition)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Bulletins />
      <PrintedBy name={nameOf(home.me.id)} asOf={data.asOf} />
    </>
  );
};
