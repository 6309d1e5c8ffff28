import { COLOUR_LABELS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Paper } from '../../../shared/ui/surfaces.js';
import { noticeDraftQuery } from '../api/decide.js';
import { issuedOf } from '../model/case.js';
import type { Views } from '@duban/api-client';
import styles from './decide.module.css';

/** Notices of the task that have gone out: what the next one follows. */
const Issued = ({ task }: { task: Views['Task'] }): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  const say = useSaid();
  const issued = issuedOf(task);
  if (issued.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('notice.issued')}</h3>
      <ul>
        {issued.map(({ id, colour, number, issuedAt, answeredAt, answerDue, goodCause }) => (
          <li key={id} className={styles.line}>
            <span>{t('noticeIssued', { colour: say(COLOUR_LABELS[colour]), number: number ?? '' })}</span>
            <small>
              {issuedAt === null ? null : days.moment(issuedAt)}{' '}
              {answeredAt !== null
                ? t('noticeAnswered', { date: days.moment(answeredAt) })
                : answerDue === null
                  ? null
                  : t('noticeOpen', { date: days.due(answerDue) })}
            </small>
            {goodCause === undefined ? null : <small>{t('noticeWaived', { words: goodCause })}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A notice that waits to be signed: what it would say, to whom, and by when it would be answered. */
export const NoticeView = ({
  target,
  noticeId,
  task,
}: {
  target: { directiveId: string; taskId: string };
  noticeId: string;
  task: Views['Task'];
}): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const { data } = useSuspenseQuery(noticeDraftQuery(target, noticeId));
  return (
    <>
      <div className={styles.part}>
        <h3>{t('notice.draft')}</h3>
        <Paper>{data.text}</Paper>
        <small>{t('notice.to', { names: data.to.map(({ name }) => name[language]).join(t('and')) })}</small>
        <small>{t('notice.answerDue', { date: days.due(data.answerDue) })}</small>
      </div>
      <Issued task={task} />
    </>
  );
};
