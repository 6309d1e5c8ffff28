import { TASK_STATUS_LABELS } from '@duban/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useDays } from '../dates/use-days.js';
import { useSaid, useWords } from '../i18n/words.js';
import { Pace } from './pace.js';
import { useLateWords } from './use-late-words.js';
import { isProvisional, shapeOfTask } from '../status/standing.js';
import type { Trouble } from '../status/troubles.js';
import { ledger } from '../ui/ledger.js';
import { Status } from '../ui/status.js';
import styles from './task-row.module.css';

interface RowProps {
  item: Views['TaskListItem'];
  troubles: readonly Trouble[];
  nameOf: (id: string) => string;
  /** What else this list says of each. */
  more?: readonly string[];
  /** Of a list of which some can be chosen: before the row. */
  choice?: ReactNode;
}

/** 恶劣天气客运保障预案 / 督〔2020〕17号 · 交通局 · 受阻待协调. */
export const TaskRow = ({ item, troubles, nameOf, more = [], choice }: RowProps): ReactNode => {
  const t = useWords('tasks');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const { directiveId, taskId, title, directiveNumber, lead, status, currentDue, overdue } = item;
  const words = [
    ...troubles.map((each) => (each === 'overdue' && overdue !== null ? say(overdue.text) : t(`trouble.${each}`))),
    ...useLateWords(item),
  ];
  return (
    <li className={ledger.row(choice === undefined ? styles.row : styles.chosen)}>
      {choice}
      <span>
        <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={ledger.title}>
          {title}
        </Link>
        <small className={ledger.under}>
          {[directiveNumber, nameOf(lead), say(TASK_STATUS_LABELS[status]), ...more, ...words].filter(Boolean).join(' · ')}
        </small>
        <Pace item={item} />
      </span>
      <Status shape={shapeOfTask(item)}>
        {currentDue === null ? t('noDate') : day(overdue === null ? 'before' : 'shouldBefore', { date: days.due(currentDue) })}
        {isProvisional(item) ? day('provisional') : null}
      </Status>
    </li>
  );
};
