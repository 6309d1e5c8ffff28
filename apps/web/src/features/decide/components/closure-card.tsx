import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { directiveQuery } from '../../../shared/api/directive.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import type { Closing } from '../model/batch.js';
import { caseOf } from '../model/case.js';
import { CaseView } from './case-view.js';
import styles from './decide.module.css';

interface CardProps {
  closing: Closing;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One of several closures: its standard, what the department says, what shows it and how it went before. */
export const ClosureCard = ({ closing, chosen, onChoose }: CardProps): ReactNode => {
  const t = useWords('decide');
  const { directiveId, taskId, n, title } = closing;
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const nameOf = useNameOf(directive);
  const task = directive.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return null;
  const heading = `closure-${directiveId}-${taskId}`;
  return (
    <article className={classes(cardClass, styles.sheet)} data-chosen={chosen || undefined} aria-labelledby={heading}>
      <div className={styles.cardHead}>
        <Checkbox aria-label={t('batch.select', { title })} isSelected={chosen} onChange={onChoose} />
        <div>
          <h2 id={heading}>{title}</h2>
          <small>{directive.number}</small>
        </div>
      </div>
      <div className={styles.part}>
        <h3>{t('standard')}</h3>
        <p className={styles.standard}>{task.closureStandard}</p>
      </div>
      <CaseView about={caseOf(task, { act: 'SignOff', n })} directiveId={directiveId} nameOf={nameOf} evidenced />
      <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} search={{ act: 'SignOff', n }}>
        {t('batch.alone')}
      </Link>
    </article>
  );
};
