import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { Clocks, type WhyOf } from './clocks.js';
import { PaperWords } from './paper-words.js';
import { Measures, Reports } from './reports.js';
import styles from './task.module.css';
import { useTask } from './use-task.js';

const MOST_REPORTS = 2;

/** What somebody who decides on a task has beside them: its clocks, what it was to be in the paper's words, how far it is. */
export const TaskAbout = ({ directiveId, taskId, why }: { directiveId: string; taskId: string; why: WhyOf }): ReactNode => {
  const t = useWords('task');
  const shown = useTask(directiveId, taskId);
  if (shown === null) return null;
  const { directive, task, clocks, nameOf } = shown;
  const reports = task.reports.slice(-MOST_REPORTS);
  return (
    <>
      {clocks.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('clocks')}</h2>
          <div className={classes(cardClass, styles.inCard)}>
            <Clocks {...{ clocks, nameOf, why }} />
          </div>
        </section>
      ) : null}
      <section className={styles.section}>
        <h2>{t('requirement')}</h2>
        <PaperWords directive={directive} />
      </section>
      {task.measures.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('measures')}</h2>
          <div className={classes(cardClass, styles.inCard)}>
            <Measures measures={task.measures} />
          </div>
        </section>
      ) : null}
      {reports.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('progress')}</h2>
          <div className={classes(cardClass, styles.inCard)}>
            <Reports reports={reports} nameOf={nameOf} />
          </div>
        </section>
      ) : null}
    </>
  );
};
