import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { allSeriesQuery } from '../api/series.js';
import { PlaceForm } from './place-form.js';
import styles from './series.module.css';

/** 系列会议: meetings that come again, the one that met last first. */
export const AllSeriesPage = (): ReactNode => {
  const t = useWords('series');
  const days = useDays();
  const { data } = useSuspenseQuery(allSeriesQuery);
  return (
    <>
      <h1 className={styles.title}>
        {t('all')} <small>{t('allLead')}</small>
      </h1>
      {data.items.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <LedgerGroup id="series" label={t('all')} note={t('count', { count: data.items.length })}>
          {data.items.map(({ name, meetings, last, open }) => (
            <li key={name} className={ledger.row(styles.series)}>
              <span>
                <Link to="/series/$series" params={{ series: name }} className={ledger.title}>
                  {name}
                </Link>
                <small className={ledger.under}>
                  {t('lastMet', { count: meetings, date: days.date(civilOf(`${last.date}T00:00:00+08:00`)) })}
                </small>
              </span>
              <small>{t('openTasks', { count: open })}</small>
              <Link to="/series/$series/sheet" params={{ series: name }} search={{}}>
                {t('sheet')}
              </Link>
            </li>
          ))}
        </LedgerGroup>
      )}
      <p className={styles.note}>{t('howPlaced')}</p>
      <PlaceForm />
    </>
  );
};
