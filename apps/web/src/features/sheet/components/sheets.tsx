import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { Empty, ledger } from '../../../shared/ui/ledger.js';
import { Status } from '../../../shared/ui/status.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { sheetsQuery } from '../api/sheets.js';
import styles from './sheet.module.css';

const to = '/report-sheets/$department/$period';

/** The sheets that wait; where it is one, that one. */
export const Sheets = (): ReactNode => {
  const t = useWords('sheet');
  const nav = useWords('nav');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const { data } = useSuspenseQuery(sheetsQuery);
  const nameOf = useNameOf(data);
  const [first, second] = data.items;
  if (first !== undefined && second === undefined)
    return <Navigate {...{ to }} params={{ department: first.departmentId, period: first.period }} replace />;
  return (
    <>
      <h1>{nav('sheets')}</h1>
      {first === undefined ? (
        <Empty>{t('nothing')}</Empty>
      ) : (
        <ul className={`${cardClass} ${styles.sheets}`}>
          {data.items.map(({ departmentId, period, periodText, rows, late, due, saved }) => (
            <li key={`${departmentId}/${period}`}>
              <span>
                <Link {...{ to }} params={{ department: departmentId, period }} className={ledger.title}>
                  {t('title', { period: say(periodText) })}
                </Link>
                <small className={styles.under}>
                  <span>{nameOf(departmentId)}</span>
                  <span>{t('items', { count: rows })}</span>
                  {saved === null ? null : <span>{t('kept', { name: saved.name, date: days.moment(saved.at) })}</span>}
                </small>
              </span>
              <Status shape={late > 0 ? 'soon' : 'fine'}>{day(late > 0 ? 'shouldBefore' : 'before', { date: days.due(due) })}</Status>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
