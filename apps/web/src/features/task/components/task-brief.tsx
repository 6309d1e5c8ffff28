import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { ActsPanel } from '../../../shared/acts/components/acts-panel.js';
import { Clocks, type WhyOf } from './clocks.js';
import { GatheringNote } from './gathering.js';
import { PaperWords } from './paper-words.js';
import { TaskHead } from './task-head.js';
import styles from './task.module.css';
import { useOpenForm } from './use-open-form.js';
import { useTask } from './use-task.js';

interface BriefProps {
  directiveId: string;
  taskId: string;
  why: WhyOf;
}

/** A task beside a list: enough to sign for it or to begin an act. */
export const TaskBrief = ({ directiveId, taskId, why }: BriefProps): ReactNode => {
  const t = useWords('task');
  const onOpen = useOpenForm({ directiveId, taskId });
  const shown = useTask(directiveId, taskId);
  if (shown === null) return null;
  const { directive, task, clocks, acts, own, nameOf } = shown;
  return (
    <article className={classes(cardClass, styles.sheet)}>
      <div>
        <TaskHead directive={directive} task={task} beside />
      </div>
      <PaperWords directive={directive} short />
      <GatheringNote {...{ task, own }} />
      <p className={styles.standard}>
        <small>{t('standard')}</small>
        {task.closureStandard}
      </p>
      <Clocks {...{ clocks, nameOf, why }} />
      <ActsPanel {...{ acts, nameOf, onOpen }} target={{ directiveId, taskId }} />
      <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
        {t('open')}
      </Link>
    </article>
  );
};
