import { DIRECTIVE_STATUS_LABELS, TASK_STATUS_LABELS } from '@duban/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { onlyTask, type FoundDirective, type FoundIn, type FoundTask, type Part } from '../model/search.js';
import styles from './search.module.css';

const Marked = ({ parts }: { parts: readonly Part[] }): ReactNode =>
  parts.map(({ text, marked }, n) => (marked ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>));

const useUnder = (): ((hit: Views['SearchHit'], foundIn: readonly FoundIn[]) => string) => {
  const t = useWords('search');
  const say = useSaid();
  const labels: Record<string, { zh: string; en: string }> = { ...DIRECTIVE_STATUS_LABELS };
  return ({ kind, status }, foundIn) => {
    const label =
      kind === 'task' && status in TASK_STATUS_LABELS ? TASK_STATUS_LABELS[status as keyof typeof TASK_STATUS_LABELS] : labels[status];
    return [label && say(label), ...foundIn.map((place) => t(`in.${place}`))].filter(Boolean).join(' · ');
  };
};

const Task = ({ task: { hit, title, foundIn } }: { task: FoundTask }): ReactNode => {
  const under = useUnder();
  return (
    <li>
      <Link
        to="/directives/$directiveId/tasks/$taskId"
        params={{ directiveId: hit.directiveId, taskId: hit.taskId ?? '' }}
        className={styles.task}
      >
        <Marked parts={title} />
      </Link>
      <small>{under(hit, foundIn)}</small>
    </li>
  );
};

/** A directive with what was found of it. */
export const Found = ({ found }: { found: FoundDirective }): ReactNode => {
  const under = useUnder();
  const { directiveId, hit, number, title, foundIn, tasks } = found;
  const only = onlyTask(found);
  return (
    <li className={`${cardClass} ${styles.found}`}>
      <div>
        <small className={styles.number}>
          <Marked parts={number} />
        </small>
        {hit === null ? (
          only === null ? (
            <span className={styles.of}>
              <Marked parts={title} />
            </span>
          ) : null
        ) : (
          <Link to="/directives/$directiveId" params={{ directiveId }} className={styles.title}>
            <Marked parts={title} />
          </Link>
        )}
        {hit === null ? null : <small className={styles.under}>{under(hit, foundIn)}</small>}
      </div>
      {tasks.length === 0 ? null : (
        <ul className={only === null ? styles.tasks : styles.only}>
          {tasks.map((task) => (
            <Task key={task.hit.taskId} task={task} />
          ))}
        </ul>
      )}
    </li>
  );
};
