import { COLOUR_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useDays } from '../../dates/use-days.js';
import { useSaid, useWords } from '../../i18n/words.js';
import { askedBy, noticeOn, type Task } from '../model/form-on.js';
import type { Views } from '@duban/api-client';
import type { ActTarget, FormAct } from '../model/forms.js';
import styles from './form.module.css';
import { ReportWords } from './report-words.js';

/** What was reported last, beside what is reported now. */
const LastReport = ({ task }: { task: Task }): ReactNode => {
  const t = useWords('form');
  const days = useDays();
  const last = task.reports.at(-1);
  if (last === undefined) return null;
  return (
    <div className={styles.last}>
      <small>{t('last', { date: days.moment(last.at) })}</small>
      <ReportWords report={last} />
    </div>
  );
};

/** What a nudge is about: the standard, the last report, what was asked before and how it was answered. */
const BeforeNudge = ({ task, nameOf }: { task: Task; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('form');
  const days = useDays();
  return (
    <>
      <div className={styles.last}>
        <small>{t('standard')}</small>
        <p>{task.closureStandard}</p>
        {task.reports.length === 0 ? <small>{t('neverReported')}</small> : null}
      </div>
      <LastReport task={task} />
      {task.nudges.map(({ n, by, at, text, answeredAt }) => (
        <div key={n} className={styles.last}>
          <small>{t('nudgedBefore', { name: nameOf(by), date: days.moment(at) })}</small>
          <p>{text}</p>
          <small>{answeredAt === null ? t('notAnswered') : t('answeredOn', { date: days.moment(answeredAt) })}</small>
        </div>
      ))}
    </>
  );
};

/** The plan that this one takes the place of. */
const LastPlan = ({ task: { plan } }: { task: Task }): ReactNode => {
  const t = useWords('form');
  const days = useDays();
  if (plan === null) return null;
  return (
    <div className={styles.last}>
      <small>{t('lastPlan', { date: days.moment(plan.submittedAt) })}</small>
      <p>{plan.text}</p>
      {plan.milestones.map(({ title, due }, n) => (
        <small key={n}>
          {days.due(due)} {title}
        </small>
      ))}
    </div>
  );
};

/** The notice that is meant, by its colour and its number. */
const Notice = ({ notice }: { notice: Views['Notice'] }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const say = useSaid();
  const { colour, number, issuedAt, answerDue } = notice;
  return (
    <div className={styles.last}>
      <p>
        {say(COLOUR_LABELS[colour])} {number}
      </p>
      {issuedAt === null ? null : <small>{t('noticeIssued', { date: days.moment(issuedAt) })}</small>}
      {answerDue === null ? null : <small>{t('noticeDue', { date: days.due(answerDue) })}</small>}
    </div>
  );
};

interface BesideProps {
  act: FormAct;
  task: Task;
  target: ActTarget;
  nameOf: (id: string) => string;
}

/** What has to be in view while a form is filled in: what was asked, or what was said last. */
export const BesideForm = ({ act, task, target, nameOf }: BesideProps): ReactNode => {
  const days = useDays();
  const asked = askedBy(task, act, target.n);
  if (act === 'ReportProgress') return <LastReport task={task} />;
  if (act === 'NudgeTask') return <BeforeNudge {...{ task, nameOf }} />;
  if (act === 'SubmitPlan') return <LastPlan task={task} />;
  const notice = noticeOn(task, target.noticeId);
  if (notice !== undefined) return <Notice notice={notice} />;
  if (asked === null) return null;
  return (
    <div className={styles.last}>
      <small>
        {nameOf(asked.by)} {days.moment(asked.at)}
      </small>
      {asked.texts.map((text, n) => (
        <p key={n}>{text}</p>
      ))}
    </div>
  );
};
