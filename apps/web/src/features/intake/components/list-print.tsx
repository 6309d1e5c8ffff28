import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf, dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useAllNames } from '../../../shared/names/use-name-of.js';
import { useReader } from '../../../shared/names/use-reader.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { paperQuery } from '../api/meetings.js';
import { cardsOf, type Order } from '../model/cards.js';
import { doingIn, listedOf } from '../model/listed.js';
import styles from './list-print.module.css';

const COLUMNS = ['n', 'matter', 'units', 'due', 'standard', 'leader'] as const;
const SIGNERS = ['drafter', 'checker', 'approver'] as const;

/** 呈批清单: the list as it goes into the signature folder, with room for who signs it. */
export const ListPrint = ({ meetingId }: { meetingId: string }): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const reader = useReader();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: meeting } = useSuspenseQuery(paperQuery(meetingId));
  const nameOf = useAllNames(home, meeting);
  const listed = listedOf(cardsOf(meeting));
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(t('and'));
  const units = (order: Order): ReactNode => (
    <>
      {names(doingIn(order))}
      {order.assists.length === 0 ? null : (
        <small>{t('listPrint.assist', { names: names(order.assists.map(({ departmentId }) => departmentId)) })}</small>
      )}
    </>
  );
  const due = ({ due: set, standing }: Order): string => {
    if (standing !== undefined) return t('drafts.standing', { date: days.short(dueDayOf(standing.reviewOn)) });
    return set === undefined ? t('listPrint.byRule') : days.short(dueDayOf(set.at));
  };
  return (
    <>
      <BackLink to="/meetings/$meetingId" params={{ meetingId }}>
        {meeting.title}
      </BackLink>
      <div className={styles.head}>
        <h1>{t('listPrint.title')}</h1>
        <PrintButton />
      </div>
      <p>
        {meeting.title} {meeting.number}
        {t('listPrint.of', {
          date: days.short(civilOf(`${meeting.date}T00:00:00+08:00`)),
          count: listed.length,
          status: t(`status.${meeting.status}`),
        })}
      </p>
      <div className={styles.wrap} role="region" aria-label={t('listPrint.title')} tabIndex={0}>
        <table className={styles.list}>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {t(`listPrint.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map(({ n, id, number, title, requirement, standard, leader, orders }) => (
              <tr key={id}>
                <td>{n}</td>
                <th scope="row">
                  {title}
                  {number === null ? null : <small>{number}</small>}
                  {requirement === title ? null : <small>{requirement}</small>}
                </th>
                <td>
                  {orders.map((order, place) => (
                    <div key={place}>{units(order)}</div>
                  ))}
                </td>
                <td>
                  {orders.map((order, place) => (
                    <div key={place}>{due(order)}</div>
                  ))}
                </td>
                <td>{standard}</td>
                <td>{leader === null ? '' : nameOf(leader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className={styles.signers}>
        {SIGNERS.map((signer) => (
          <div key={signer}>
            <dt>{t(`listPrint.${signer}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <PrintedBy name={reader.name(home.me)} />
    </>
  );
};
