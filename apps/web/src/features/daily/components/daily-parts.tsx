import { ROLE_LABELS, TASK_STATUS_LABELS } from '@duban/words';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import type { Views } from '@duban/api-client';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { nameIn, type Names } from '../../../shared/names/names.js';
import { Status } from '../../../shared/ui/status.js';
import { leftOf, PRINTED, type DailyPart } from '../model/daily.js';
import styles from './daily.module.css';

type Daily = Views['Daily'];

const Part = ({ title, note, children }: { title: string; note?: string; children: ReactNode }): ReactNode => {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>
        {title} {note === undefined ? null : <small>{note}</small>}
      </h2>
      {children}
    </section>
  );
};

const Left = ({ part, list }: { part: DailyPart; list: { total: number; items: readonly unknown[] } }): ReactNode => {
  const t = useWords('daily');
  const { shown, printed } = leftOf(part, list);
  return (
    <>
      {shown > 0 ? <small className="not-printed">{t('left', { count: shown })}</small> : null}
      {printed > 0 ? <small className={styles.onPaper}>{t('left', { count: printed })}</small> : null}
    </>
  );
};

/** One sheet takes the first few; the screen takes all. */
const onPaper = (part: DailyPart, n: number): 'not-printed' | undefined => (n < PRINTED[part] ? undefined : 'not-printed');

const OfTask = ({ directiveId, taskId, children }: { directiveId: string; taskId: string | null; children: ReactNode }): ReactNode =>
  taskId === null ? (
    <Link to="/directives/$directiveId" params={{ directiveId }} className={styles.matter}>
      {children}
    </Link>
  ) : (
    <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={styles.matter}>
      {children}
    </Link>
  );

/** What has happened since the last working day. */
export const Happened = ({ sheet: { happened, sinceDay } }: { sheet: Daily }): ReactNode => {
  const t = useWords('daily');
  const say = useSaid();
  const note = t('since', { day: say(sinceDay) });
  return (
    <Part title={t('happened')} note={note}>
      {happened.length === 0 ? <small>{t('nothing')}</small> : null}
      {happened.map(({ kind, label, total, lines }) => (
        <div key={kind} className={styles.kind}>
          <h3>
            {say(label)} {total}
          </h3>
          <ul>
            {lines.map(({ directiveId, directiveNumber, directiveTitle, taskId, text }, n) => (
              <li key={n} className={onPaper('happened', n)}>
                <OfTask {...{ directiveId, taskId }}>{directiveTitle}</OfTask> <small>{directiveNumber}</small> {say(text)}
              </li>
            ))}
          </ul>
          <Left part="happened" list={{ total, items: lines }} />
        </div>
      ))}
    </Part>
  );
};

const useNamesIn = (names: Names): ((id: string) => string) => nameIn(names, useLocale() === 'en' ? 'en' : 'zh');

/** Tasks by name, unit and date. */
export const Tasks = ({ id, list, names }: { id: 'overdue' | 'dueToday' | 'dueSoon'; list: Daily['overdue']; names: Names }): ReactNode => {
  const t = useWords('daily');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const nameOf = useNamesIn(names);
  return (
    <Part title={t(id)} note={t('count', { count: list.total })}>
      {list.items.length === 0 ? <small>{t('none')}</small> : null}
      <ul>
        {list.items.map(({ directiveId, taskId, title, directiveNumber, lead, status, currentDue, overdue }, n) => (
          <li key={`${directiveId}/${taskId}`} className={onPaper(id, n)}>
            <OfTask {...{ directiveId, taskId }}>{title}</OfTask>{' '}
            <small>
              {[directiveNumber, nameOf(lead), say(TASK_STATUS_LABELS[status])].filter(Boolean).join(' · ')}
              {currentDue === null ? null : <> · {day(overdue === null ? 'before' : 'shouldBefore', { date: days.due(currentDue) })}</>}
            </small>{' '}
            {overdue === null ? null : <Status shape="over">{say(overdue.text)}</Status>}
          </li>
        ))}
      </ul>
      <Left part={id} list={list} />
    </Part>
  );
};

/** What waits for the office or a leader. */
export const Waiting = ({ waiting, names }: { waiting: Daily['waiting']; names: Names }): ReactNode => {
  const t = useWords('daily');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const nameOf = useNamesIn(names);
  const whose = ({ owner, leaderInCharge }: Daily['waiting']['items'][number]): string => {
    if (owner.kind === 'department') return nameOf(owner.departmentId);
    return owner.role === 'leader_in_charge' && leaderInCharge !== null ? nameOf(leaderInCharge) : say(ROLE_LABELS[owner.role]);
  };
  return (
    <Part title={t('waiting')} note={t('count', { count: waiting.total })}>
      {waiting.items.length === 0 ? <small>{t('none')}</small> : null}
      <ul>
        {waiting.items.map((duty, n) => {
          const { id, directiveId, taskId, directiveNumber, directiveTitle, taskTitle, label, due, overdue } = duty;
          const title = taskTitle ?? directiveTitle;
          return (
            <li key={id} className={onPaper('waiting', n)}>
              <strong>{whose(duty)}</strong> {say(label)}
              {t('colon')}
              {directiveId === null ? title : <OfTask {...{ directiveId, taskId }}>{title}</OfTask>}{' '}
              <small>
                {directiveNumber}
                {due === null ? null : <> · {day(overdue === null ? 'before' : 'shouldBefore', { date: days.due(due) })}</>}
              </small>
            </li>
          );
        })}
      </ul>
      <Left part="waiting" list={waiting} />
    </Part>
  );
};

/** What comes in the next seven days if nobody acts. */
export const Foretold = ({ forecast }: { forecast: Daily['forecast'] }): ReactNode => {
  const t = useWords('daily');
  const days = useDays();
  const say = useSaid();
  if (forecast === null) return null;
  return (
    <Part title={t('forecast')} note={t('ifNobodyActs')}>
      {forecast.items.length === 0 ? <small>{t('none')}</small> : null}
      <ul>
        {forecast.items.map(({ at, directiveId, taskId, directiveNumber, directiveTitle, taskTitle, text }, n) => (
          <li key={n} className={onPaper('forecast', n)}>
            <small>{days.moment(at)}</small> <OfTask {...{ directiveId, taskId }}>{taskTitle ?? directiveTitle}</OfTask>{' '}
            <small>{directiveNumber}</small> {say(text)}
          </li>
        ))}
      </ul>
      <Left part="forecast" list={forecast} />
    </Part>
  );
};
