import { TASK_STATUS_LABELS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { directiveQuery } from '../../../shared/api/directive.js';
import { PaperWords } from './paper-words.js';
import styles from './task.module.css';
import { useSourceLine } from './use-source-line.js';

/** A directive leads to its tasks; where there is but one, to that one. */
export const DirectiveTasks = ({ directiveId }: { directiveId: string }): ReactNode => {
  const t = useWords('task');
  const say = useSaid();
  const source = useSourceLine();
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const nameOf = useNameOf(directive);
  const [first, second] = directive.tasks;
  if (first !== undefined && second === undefined)
    return <Navigate to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId: first.id }} replace />;
  return (
    <>
      <small>
        {directive.number} · {source(directive.source)}
      </small>
      <h1 className={styles.title}>{directive.title}</h1>
      <PaperWords directive={directive} />
      <section className={styles.section}>
        <h2>{t('tasks')}</h2>
        <ul className={classes(cardClass, styles.inCard)}>
          {directive.tasks.map(({ id, title, lead, status }) => (
            <li key={id} className={styles.report}>
              <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId: id }}>
                {title}
              </Link>
              <small>
                {nameOf(lead)} · {say(TASK_STATUS_LABELS[status])}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
