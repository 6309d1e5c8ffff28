import { TASK_STATUS_LABELS } from '@duban/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Status } from '../../../shared/ui/status.js';
import type { Trouble } from '../model/field.js';
import styles from './field.module.css';

const SHAPES = { red: 'over', yellow: 'soon', green: 'fine' } as const;

interface RowProps {
  item: Views['TaskListItem'];
  troubles: readonly Trouble[];
  nameOf: (id: string) => string;
}

/** 恶劣天气客运保障预案 / 督〔2020〕17号 · 交通局 · 受阻待协调. */
export const TaskRow = ({ item, troubles, nameOf }: RowProps): ReactNode => {
  const t = useWords('field');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const { directiveId, taskId, title, directiveNumber, lead, status, light, currentDue, overdue } = item;
  const words = troubles.map((each) => (each === 'overdue' && overdue !== null ? say(overdue.text) : t(`trouble.${each}`)));
  return (
    <li className={styles.row}>
      <span>
        <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={styles.title}>
          {title}
        </Link>
        <small className={styles.under}>
          {[directiveNumber, nameOf(lead), say(TASK_STATUS_LABELS[status]), ...words].filter(Boolean).join(' · ')}
        </small>
      </span>
      <Status shape={light === null ? 'fine' : SHAPES[light]}>
        {currentDue === null ? t('noDate') : day(overdue === null ? 'before' : 'shouldBefore', { date: days.due(currentDue) })}
      </Status>
    </li>
  );
};
