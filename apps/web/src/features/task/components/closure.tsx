import { MEANING_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import type { Task } from '../model/task-page.js';
import styles from './task.module.css';

interface ClosureProps {
  closure: Task['closures'][number];
  directiveId: string;
  nameOf: (id: string) => string;
}

/** What a department says it has achieved, what shows it, and who has signed: all that a signer needs to see. */
export const Closure = ({
  closure: { summary, evidence, requestedAt, by, signatures, outcome },
  directiveId,
  nameOf,
}: ClosureProps): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const say = useSaid();
  return (
    <div className={styles.report}>
      <small>
        {nameOf(by)} {days.moment(requestedAt)}
      </small>
      <p>{summary}</p>
      {evidence.length > 0 ? (
        <ul aria-label={t('evidence')}>
          {evidence.map(({ sha256, name }) => (
            <li key={sha256}>
              <a href={`/api/v1/files/${sha256}?directive=${directiveId}`}>{name}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {signatures.map(({ level, actor, meaning, at, opinion }) => (
        <small key={level}>
          {t('signed', {
            name: actor.name ?? nameOf(actor.personId),
            post: actor.post ?? '',
            meaning: say(MEANING_LABELS[meaning]),
            date: days.moment(at),
          })}
          {opinion === '' ? null : (
            <>
              {t('colon')}
              {opinion}
            </>
          )}
        </small>
      ))}
      {outcome !== null && !outcome.approved ? (
        <small>
          {t('exchange.return')}
          {t('colon')}
          {outcome.opinion}
        </small>
      ) : null}
    </div>
  );
};
