import { TASK_STATUS_LABELS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { homeQuery } from '../../../shared/api/home.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { TaskRow } from '../../../shared/tasks/task-row.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { fieldTasksQuery } from '../api/field.js';
import type { Filter } from '../../../shared/status/task-filter.js';
import { FIGURES } from '../model/field.js';
import styles from './field.module.css';

/** The list behind a number: exactly as long as the number. */
export const FieldList = ({ filter, whole }: { filter: Filter; whole: boolean }): ReactNode => {
  const t = useWords('field');
  const say = useSaid();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useSuspenseQuery(fieldTasksQuery(filter));
  const nameOf = useNameOf(home, data);
  const { lead, state } = filter;
  const parts = [
    ...(typeof lead === 'string' ? [nameOf(lead)] : []),
    ...(typeof state === 'string' && state in TASK_STATUS_LABELS
      ? [say(TASK_STATUS_LABELS[state as Views['TaskListItem']['status']])]
      : []),
    ...FIGURES.filter((id) => filter[id] === true).map((id) => t(`figure.${id}`)),
  ];
  return (
    <>
      <BackLink to="/field">{t(whole ? 'whole' : 'title')}</BackLink>
      <h1>
        {parts.join(' · ')} <small>{t('count', { count: data.items.length })}</small>
      </h1>
      {data.items.length === 0 ? <p className={classes(cardClass, styles.empty)}>{t('empty')}</p> : null}
      <ul className={data.items.length === 0 ? undefined : classes(cardClass, styles.list)}>
        {data.items.map((item) => (
          <TaskRow key={`${item.directiveId}/${item.taskId}`} {...{ item, nameOf }} troubles={[]} />
        ))}
      </ul>
      {data.nextCursor === null ? null : <p>{t('more')}</p>}
    </>
  );
};
