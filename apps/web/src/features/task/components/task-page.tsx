import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useSeen } from '../../../shared/recent/use-recent.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { Note } from '../../../shared/ui/surfaces.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { WayBack } from '../../../shared/ui/way-back.js';
import { isFormAct } from '../../../shared/acts/model/forms.js';
import { onlyTaskOf } from '../model/directive-page.js';
import { exchangesOf, partsOf } from '../model/task-page.js';
import { formOn } from '../../../shared/acts/model/form-on.js';
import { ActForm } from '../../../shared/acts/components/act-form.js';
import { ActsPanel } from '../../../shared/acts/components/acts-panel.js';
import { DoneNote } from '../../../shared/acts/components/done-note.js';
import { Clocks, type WhyOf } from './clocks.js';
import { Closure } from './closure.js';
import { Exchanges } from './exchanges.js';
import { Gathering, GatheringNote } from './gathering.js';
import { Ledger } from './ledger.js';
import { PaperWords } from './paper-words.js';
import { Parts } from './parts.js';
import { Measures, Reports } from './reports.js';
import { TaskHead } from './task-head.js';
import styles from './task.module.css';
import { Timeline } from './timeline.js';
import { useOpenForm } from './use-open-form.js';
import { useTask, type TaskShown } from './use-task.js';

export interface TaskSearch {
  /** The act whose form is open. */
  act?: string;
  n?: number;
  notice?: string;
}

interface PageProps {
  directiveId: string;
  taskId: string;
  search: TaskSearch;
  why: WhyOf;
  /** What the open form decides, before all else. */
  asked?: ReactNode;
}

const Section = ({ title, children }: { title: string; children: ReactNode }): ReactNode => (
  <section className={styles.section}>
    <h2>{title}</h2>
    <div className={classes(cardClass, styles.inCard)}>{children}</div>
  </section>
);

const Body = ({
  shown: { directive, task, own, clocks, nameOf },
  why,
  asked,
}: {
  shown: TaskShown;
  why: WhyOf;
  asked: ReactNode;
}): ReactNode => {
  const t = useWords('task');
  const exchanges = exchangesOf(task);
  const closures = task.closures.filter(({ withdrawn }) => !withdrawn).reverse();
  return (
    <div className={styles.body}>
      {asked}
      <section className={styles.section}>
        <h2>{t('requirement')}</h2>
        <PaperWords directive={directive} />
        <GatheringNote {...{ task, own }} />
        <p className={styles.standard}>
          <small>{t('standard')}</small>
          {task.closureStandard}
        </p>
      </section>
      {clocks.length > 0 ? (
        <Section title={t('clocks')}>
          <Clocks {...{ clocks, nameOf, why }} />
        </Section>
      ) : null}
      {task.measures.length > 0 ? (
        <Section title={t('measures')}>
          <Measures measures={task.measures} />
        </Section>
      ) : null}
      <Section title={t('progress')}>
        {task.reports.length > 0 ? <Reports reports={task.reports} nameOf={nameOf} /> : <small>{t('noProgress')}</small>}
      </Section>
      {closures.length > 0 ? (
        <Section title={t('closure')}>
          {closures.map((closure) => (
            <Closure key={closure.n} {...{ closure, nameOf }} directiveId={directive.id} />
          ))}
        </Section>
      ) : null}
      {exchanges.length > 0 ? (
        <Section title={t('asked')}>
          <Exchanges exchanges={exchanges} nameOf={nameOf} />
        </Section>
      ) : null}
      <Section title={t('parts')}>
        <Parts parts={partsOf(task, own)} nameOf={nameOf} />
        <Gathering {...{ task, own, nameOf }} />
        <p className={styles.contacts}>
          <small>{t('contact', { name: nameOf(directive.contact) })}</small>
          <small>{t('leader', { name: nameOf(directive.leaderInCharge) })}</small>
        </p>
      </Section>
      {task.dueLedger.length > 0 ? (
        <Section title={t('ledger')}>
          <Ledger entries={task.dueLedger} nameOf={nameOf} />
        </Section>
      ) : null}
      <section className={styles.section}>
        <h2>{t('timeline')}</h2>
        <Timeline directiveId={directive.id} taskId={task.id} nameOf={nameOf} />
      </section>
    </div>
  );
};

/** Is found again under what was seen lately. */
const Seen = ({ shown: { directive, task, me } }: { shown: TaskShown }): null => {
  useSeen(me.id, { directiveId: directive.id, taskId: task.id, number: directive.number, title: task.title });
  return null;
};

/** What of the reader's is due first now. */
const Next = ({ shown: { clocks } }: { shown: TaskShown }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const say = useSaid();
  const next = clocks.find(({ owner, due, heldFor }) => owner === null && due !== null && heldFor === null);
  return next === undefined ? null : <p>{t('nextDue', { what: say(next.label), date: days.dueOf(next) })}</p>;
};

interface SideProps extends Omit<PageProps, 'why' | 'asked'> {
  shown: TaskShown;
  onDone: (can: Views['Can'] | null) => void;
}

const Side = ({ shown, directiveId, taskId, search, onDone }: SideProps): ReactNode => {
  const navigate = useNavigate();
  const open = useOpenForm({ directiveId, taskId });
  const onOpen = (can: Views['Can']): void => {
    onDone(null);
    open(can);
  };
  const { task, acts, me, own, watched, asClerk, nameOf } = shown;
  const asked = [acts.main, ...acts.others].find(
    (can) =>
      can?.act === search.act &&
      (search.n === undefined || can?.n === search.n) &&
      (search.notice === undefined || can?.noticeId === search.notice),
  );
  if (asked && isFormAct(asked.act))
    return (
      <ActForm
        key={`${asked.act}-${asked.n ?? asked.noticeId ?? ''}`}
        {...{ act: asked.act, can: asked, own, asClerk, nameOf }}
        on={formOn(task, own, asked.n, watched)}
        person={me.id}
        target={{ directiveId, taskId, n: asked.n, noticeId: asked.noticeId }}
        onClose={() => void navigate({ to: '/directives/$directiveId/tasks/$taskId', params: { directiveId, taskId } })}
        onDone={() => onDone(asked)}
      />
    );
  return (
    <div className={classes(cardClass, styles.sheet, styles.bottom)}>
      <ActsPanel {...{ acts, nameOf }} target={{ directiveId, taskId }} {...{ onOpen, onDone }} />
    </div>
  );
};

/** 批示 stands with what it is about, for those who may give one. */
const Instruct = ({ directive, taskId }: { directive: TaskShown['directive']; taskId: string }): ReactNode => {
  const t = useWords('decide');
  return directive.can?.some(({ act }) => act === 'MarkRead') ? (
    <Link to="/directives/$directiveId/instruction" params={{ directiveId: directive.id }} search={{ task: taskId }}>
      {t('instruction.title')}
    </Link>
  ) : null;
};

/** Whoever has more to see of it than this task. */
const Whole = ({ shown: { directive, own } }: { shown: TaskShown }): ReactNode => {
  const t = useWords('directive');
  return onlyTaskOf(directive, own) === null ? (
    <Link to="/directives/$directiveId" params={{ directiveId: directive.id }} className={styles.whole}>
      {t('toWhole')}
    </Link>
  ) : null;
};

/** One page, one task. */
export const TaskPage = ({ directiveId, taskId, search, why, asked = null }: PageProps): ReactNode => {
  const t = useWords('problem');
  const shown = useTask(directiveId, taskId);
  const [done, setDone] = useState<{ at: string; can: Views['Can'] } | null>(null);
  if (shown === null)
    return (
      <Note heading title={t('notHere')}>
        <p>{t('notHereAdvice')}</p>
        <Link to="/">{t('toInbox')}</Link>
      </Note>
    );
  return (
    <div className={classes(styles.page, search.act !== undefined && styles.filling)}>
      <div className={styles.head}>
        <WayBack />
        <PrintButton />
        <div>
          <TaskHead directive={shown.directive} task={shown.task} watched={shown.watched.whole || shown.watched.task} />
          <Instruct directive={shown.directive} taskId={taskId} />
          <Whole shown={shown} />
        </div>
      </div>
      <Body {...{ shown, why, asked }} />
      <Seen shown={shown} />
      <div className={styles.side}>
        <DoneNote done={done?.at === taskId ? done.can : null}>
          <Next shown={shown} />
        </DoneNote>
        <Side {...{ shown, directiveId, taskId, search }} onDone={(can) => setDone(can === null ? null : { at: taskId, can })} />
      </div>
      <PrintedBy name={shown.me.name} />
    </div>
  );
};
