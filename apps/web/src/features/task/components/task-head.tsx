import type { ReactNode } from 'react';
import { GRADE_LABELS, TASK_STATUS_LABELS, URGENCY_LABELS } from '@duban/words';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useSourceLine } from './use-source-line.js';
import type { Directive, Task } from '../model/task-page.js';
import { Entered } from './entered.js';
import styles from './task.module.css';

interface HeadProps {
  directive: Directive;
  task: Task;
  watched?: boolean;
  /** Beside a list the page has its heading already. */
  beside?: boolean;
}

export const TaskHead = ({ directive, task, watched = false, beside = false }: HeadProps): ReactNode => {
  const t = useWords('task');
  const say = useSaid();
  const source = useSourceLine();
  const Heading = beside ? 'h2' : 'h1';
  return (
    <>
      <small>
        {directive.number} · {source(directive.source)}
      </small>
      <Heading className={styles.title}>{task.title}</Heading>
      <small className={styles.marks}>
        <span>{say(TASK_STATUS_LABELS[task.status])}</span>
        <span>{say(GRADE_LABELS[directive.grade])}</span>
        {directive.urgency === 'normal' ? null : <span>{say(URGENCY_LABELS[directive.urgency])}</span>}
        {directive.specialWatch ? <strong className={styles.watch}>{t('specialWatch')}</strong> : null}
        {watched ? <span>{t('watched')}</span> : null}
      </small>
      {beside ? null : <Entered directiveId={directive.id} taskId={task.id} />}
    </>
  );
};
