import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { directiveQuery } from '../../../shared/api/directive.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { caseOf } from '../model/case.js';
import { CaseView } from './case-view.js';
import styles from './decide.module.css';

/** What a unit answered instead of taking a task on, beside the form that decides it: the standard, its words, how it went before. */
export const AnsweredPanel = ({ directiveId, taskId, n }: { directiveId: string; taskId: string; n?: number | undefined }): ReactNode => {
  const t = useWords('decide');
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const nameOf = useNameOf(directive);
  const task = directive.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return null;
  return (
    <section className={classes(cardClass, styles.sheet)} aria-labelledby="answered">
      <h2 id="answered">{t('answered')}</h2>
      <div className={styles.part}>
        <h3>{t('standard')}</h3>
        <p className={styles.standard}>{task.closureStandard}</p>
      </div>
      <CaseView
        about={caseOf(task, { act: 'DecideDispatchAnswer', ...(n === undefined ? {} : { n }) })}
        {...{ directiveId, nameOf }}
        evidenced={false}
      />
    </section>
  );
};
