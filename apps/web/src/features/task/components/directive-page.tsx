import { DIRECTIVE_STATUS_LABELS, GRADE_LABELS, URGENCY_LABELS } from '@duban/words';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { usePrinting } from '../../../shared/print/use-printing.js';
import { onlyTaskOf } from '../model/directive-page.js';
import { DirectiveLines } from './directive-lines.js';
import { Afterlife, Planned, Relations } from './directive-parts.js';
import { DirectiveSide, type DirectiveSearch } from './directive-side.js';
import styles from './directive.module.css';
import { PaperWords } from './paper-words.js';
import taskStyles from './task.module.css';
import { Timeline } from './timeline.js';
import { useDirective, type DirectiveShown } from './use-directive.js';
import { useSourceLine } from './use-source-line.js';

const Head = ({ shown: { directive, watched, nameOf } }: { shown: DirectiveShown }): ReactNode => {
  const t = useWords('task');
  const whole = useWords('directive');
  const say = useSaid();
  const source = useSourceLine();
  const { number, status, grade, urgency, specialWatch, issuingLeader, leaderInCharge, contact, cycle } = directive;
  return (
    <>
      <div className={styles.top}>
        <small>
          {number} · {source(directive.source)}
        </small>
        <PrintButton />
      </div>
      <h1 className={styles.title}>{directive.title}</h1>
      <small className={taskStyles.marks}>
        <span>{say(DIRECTIVE_STATUS_LABELS[status])}</span>
        {cycle > 1 ? <span>{whole('cycle', { cycle })}</span> : null}
        <span>{say(GRADE_LABELS[grade])}</span>
        {urgency === 'normal' ? null : <span>{say(URGENCY_LABELS[urgency])}</span>}
        {specialWatch ? <strong className={taskStyles.watch}>{t('specialWatch')}</strong> : null}
        {watched.whole ? <span>{t('watched')}</span> : null}
      </small>
      <div className={styles.facts}>
        <small>{whole('issuedBy', { name: nameOf(issuingLeader) })}</small>
        <small>{t('leader', { name: nameOf(leaderInCharge) })}</small>
        <small>{t('contact', { name: nameOf(contact) })}</small>
      </div>
    </>
  );
};

const Tasks = ({ shown, picked }: { shown: DirectiveShown; picked: string | undefined }): ReactNode => {
  const t = useWords('directive');
  const printing = usePrinting();
  const { directive, nameOf, tasks } = shown;
  const of = { directiveId: directive.id, shown: picked, nameOf };
  return (
    <section className={styles.section}>
      <h2>{t('tasks')}</h2>
      {tasks.live.length > 0 || directive.orders.length > 0 ? null : <small>{t(tasks.ended.length > 0 ? 'allEnded' : 'noTasks')}</small>}
      <Planned {...{ directive, nameOf }} />
      {tasks.live.length > 0 ? <DirectiveLines {...of} lines={tasks.live} /> : null}
      {tasks.ended.length > 0 ? (
        <details open={printing || tasks.live.length === 0 || tasks.ended.some(({ task }) => task.id === picked)}>
          <summary>{t('ended', { count: tasks.ended.length })}</summary>
          <DirectiveLines {...of} lines={tasks.ended} />
        </details>
      ) : null}
    </section>
  );
};

interface PageProps {
  directiveId: string;
  search: DirectiveSearch;
  decides: (act: string) => boolean;
}

/** A directive whole: its tasks side by side, what may be done with it and with each, what it rests on, what has happened. */
export const DirectivePage = ({ directiveId, search, decides }: PageProps): ReactNode => {
  const t = useWords('task');
  const shown = useDirective(directiveId);
  const { directive, own, nameOf, me, relations } = shown;
  const only = onlyTaskOf(directive, own);
  if (only !== null) return <Navigate to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId: only.id }} replace />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Head shown={shown} />
      </div>
      <div className={styles.body}>
        <Tasks shown={shown} picked={search.task} />
        <section className={styles.section}>
          <h2>{t('requirement')}</h2>
          <PaperWords directive={directive} />
          <p className={styles.standard}>
            <small>{t('standard')}</small>
            {directive.closureStandard}
          </p>
        </section>
        <Relations relations={relations} />
        <Afterlife {...{ directive, nameOf }} />
        <section className={styles.section}>
          <h2>{t('timeline')}</h2>
          <Timeline directiveId={directive.id} taskId={null} nameOf={nameOf} />
        </section>
      </div>
      <div className={styles.side}>
        <DirectiveSide {...{ shown, search, decides }} />
      </div>
      <PrintedBy name={me.name} />
    </div>
  );
};
