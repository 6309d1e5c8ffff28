import { GRADE_LABELS, URGENCY_LABELS } from '@duban/words';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { directiveQuery } from '../../../shared/api/directive.js';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf, dueDayOf, isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { ExtensionPreview } from '../../../shared/extension/extension-preview.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass, Loading, Note } from '../../../shared/ui/surfaces.js';
import { noticeDraftQuery, taskPlace } from '../api/decide.js';
import { caseOf, type Case } from '../model/case.js';
import { askedOf, type Deciding, type Said, type Verdict } from '../model/verdicts.js';
import { CaseView } from './case-view.js';
import styles from './decide.module.css';
import { Gone } from './gone.js';
import { PageHead } from './page-head.js';
import { NoticeView } from './notice-view.js';
import { Decided, VerdictPanel } from './verdict-panel.js';

interface DecisionProps {
  directiveId: string;
  taskId: string;
  search: { act: Deciding; n?: number; notice?: string };
  /** Draws the paper's words, the clocks and what was reported. */
  about: ReactNode;
}

const Head = ({ directive, task }: { directive: Views['Directive']; task: Views['Task'] }): ReactNode => {
  const say = useSaid();
  const t = useWords('task');
  const days = useDays();
  const { number, source, grade, urgency } = directive;
  return (
    <PageHead
      above={
        <>
          {' '}
          {number} · {t('source', { date: days.short(civilOf(`${source.date}T00:00:00+08:00`)), title: source.title })}
        </>
      }
      title={task.title}
      below={[say(GRADE_LABELS[grade]), ...(urgency === 'normal' ? [] : [say(URGENCY_LABELS[urgency])])].join(' · ')}
    />
  );
};

/** What a later date does: the baseline stays, and is what counts. */
const Dates = ({ task, directiveId, wanted }: { task: Views['Task']; directiveId: string; wanted: string | null }): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  const { baselineDue, currentDue, flags } = task;
  if (baselineDue === null || currentDue === null) return <p>{t('noDates')}</p>;
  return (
    <>
      {wanted === null ? (
        <p>{t('baselineStays', { baseline: days.due(baselineDue), current: days.due(currentDue) })}</p>
      ) : (
        <ExtensionPreview {...{ directiveId }} taskId={task.id} due={isoDay(dueDayOf(wanted))} deciding />
      )}
      {flags.extendedTimes > 0 ? <small>{t('extendedTimes', { count: flags.extendedTimes })}</small> : null}
    </>
  );
};

interface AskedProps {
  act: Deciding;
  task: Views['Task'];
  can: Views['Can'];
  about: Case;
  directiveId: string;
  nameOf: (id: string) => string;
  /** What consent would do is shown until it is given or refused. */
  open: boolean;
}

const Asked = ({ act, task, can, about, directiveId, nameOf, open }: AskedProps): ReactNode => {
  const t = useWords('decide');
  return (
    <section className={classes(cardClass, styles.sheet)} aria-labelledby="asked">
      <h2 id="asked">{t(`asks.${act}`)}</h2>
      {can.act === 'ReleaseNotice' && can.noticeId !== undefined ? (
        <Suspense fallback={<Loading />}>
          <NoticeView target={{ directiveId, taskId: task.id }} noticeId={can.noticeId} task={task} />
        </Suspense>
      ) : (
        <>
          <div className={styles.part}>
            <h3>{t('standard')}</h3>
            <p className={styles.standard}>{task.closureStandard}</p>
          </div>
          <CaseView {...{ about, directiveId, nameOf }} evidenced={can.act === 'SignOff'} />
        </>
      )}
      {can.act === 'DecideExtension' ? <Dates {...{ task, directiveId }} wanted={open ? about.wanted : null} /> : null}
    </section>
  );
};

const useOffered = (of: { directiveId: string; taskId: string }, can: Views['Can'] | null, wanted: string | null): Said => {
  const noticeId = can?.act === 'ReleaseNotice' ? (can.noticeId ?? null) : null;
  const { data } = useQuery({ ...noticeDraftQuery(of, noticeId ?? ''), enabled: noticeId !== null });
  const due = can?.act === 'DecideExtension' && wanted !== null ? isoDay(dueDayOf(wanted)) : '';
  return { words: data === undefined ? {} : { release: data.text }, due };
};

/** One thing to decide: what is asked on one side, the answer under the thumb. */
export const DecisionPage = ({ directiveId, taskId, search, about }: DecisionProps): ReactNode => {
  const t = useWords('decide');
  const problem = useWords('problem');
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const nameOf = useNameOf(home, directive);
  const [decided, setDecided] = useState<{ verdict: Verdict; task: Views['Task']; can: Views['Can'] } | null>(null);
  const now = directive.tasks.find(({ id }) => id === taskId);
  const found = askedOf(now ?? {}, search);
  // What was just decided stays in view as it was when it was decided.
  const { task, can } = decided ?? { task: now, can: found.can };
  const asked = can === null || task === undefined ? null : caseOf(task, can);
  const target = { place: taskPlace(directiveId, taskId), n: can?.n, noticeId: can?.noticeId };
  const offered = useOffered({ directiveId, taskId }, can, asked?.wanted ?? null);
  if (now === undefined || task === undefined) return <Note title={problem('notHere')} />;
  return (
    <div className={styles.page}>
      <Head directive={directive} task={task} />
      <div className={styles.body}>
        {can === null || asked === null ? null : (
          <Asked act={search.act} {...{ task, can, directiveId, nameOf }} about={asked} open={decided === null} />
        )}
        {about}
        <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
          {t('whole')}
        </Link>
      </div>
      <div className={styles.side}>
        <div className={classes(cardClass, styles.bottom)}>
          {decided !== null ? (
            <Decided act={search.act} verdict={decided.verdict} of={{ directiveId, taskId }} />
          ) : can === null || asked === null ? (
            <Gone cannot={found.cannot} />
          ) : (
            <VerdictPanel
              key={`${directiveId}/${taskId}/${can.n ?? can.noticeId ?? ''}`}
              act={search.act}
              all={now.can ?? []}
              person={home.me.id}
              {...{ can, target, offered, nameOf }}
              ofDue={(due) => <ExtensionPreview {...{ directiveId, taskId, due }} deciding />}
              onDone={(verdict) => setDecided({ verdict, task: now, can })}
            />
          )}
        </div>
      </div>
    </div>
  );
};
