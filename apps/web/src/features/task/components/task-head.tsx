import type { ReactNode } from 'react';
import { GRADE_LABELS, TASK_STATUS_LABELS, URGENCY_LABELS } from '@duban/words';
import { useSaid } from '../../../shared/i18n/words.js';
import { useSourceLine } from './use-source-line.js';
import type { Directive, Task } from '../model/task-page.js';
import styles from './task.module.css';

export const TaskHead = ({ directive, task, beside = false }: { directive: Directive; task: Task; beside?: boolean }): ReactNode => {
  const say = useSaid();
  const source = useSourceLine();
  // Beside a list the page has its heading already.
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
      </small>
    </>
  );
};
