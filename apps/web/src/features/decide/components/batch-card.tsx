import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { directiveQuery } from '../../../shared/api/directive.js';
import type { Batched } from '../../../shared/duties/batched.js';
import { isoDay, dueDayOf } from '../../../shared/dates/civil.js';
import { ExtensionPreview } from '../../../shared/extension/extension-preview.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import type { Batchable } from '../model/batch.js';
import { caseOf } from '../model/case.js';
import { CaseView } from './case-view.js';
import styles from './decide.module.css';
import { NoticeView } from './notice-view.js';

interface CardProps {
  kind: Batched;
  item: Batchable;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One of several: whole enough to be judged, as it is when it is decided on alone. */
export const BatchCard = ({ kind, item, chosen, onChoose }: CardProps): ReactNode => {
  const t = useWords('decide');
  const { directiveId, taskId, n, notice, title } = item;
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const nameOf = useNameOf(directive);
  const task = directive.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return null;
  const heading = `batch-${directiveId}-${taskId}`;
  const about = caseOf(task, { act: kind, ...(n === undefined ? {} : { n }) });
  return (
    <article className={classes(cardClass, styles.sheet)} data-chosen={chosen || undefined} aria-labelledby={heading}>
      <div className={styles.cardHead}>
        <Checkbox aria-label={t('batch.select', { title })} isSelected={chosen} onChange={onChoose} />
        <div>
          <h2 id={heading}>{title}</h2>
          <small>
            {directive.number} · {nameOf(task.lead)}
          </small>
        </div>
      </div>
      {notice === undefined ? (
        <>
          <div className={styles.part}>
            <h3>{t('standard')}</h3>
            <p className={styles.standard}>{task.closureStandard}</p>
          </div>
          <CaseView {...{ about, directiveId, nameOf }} evidenced={kind === 'SignOff'} />
          {kind === 'DecideExtension' && about.wanted !== null ? (
            <ExtensionPreview {...{ directiveId, taskId }} due={isoDay(dueDayOf(about.wanted))} deciding />
          ) : null}
        </>
      ) : (
        <NoticeView target={{ directiveId, taskId }} noticeId={notice} task={task} />
      )}
      <Link
        to="/directives/$directiveId/tasks/$taskId"
        params={{ directiveId, taskId }}
        search={{ act: kind, ...(n === undefined ? {} : { n }), ...(notice === undefined ? {} : { notice }) }}
      >
        {t(`batch.${kind}.alone`)}
      </Link>
    </article>
  );
};
