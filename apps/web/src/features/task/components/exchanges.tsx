import { COLOUR_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Status } from '../../../shared/ui/status.js';
import { isOpen, type Exchange } from '../model/task-page.js';
import styles from './task.module.css';

const Answer = ({ exchange }: { exchange: Exchange }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const { answer, due, granted } = exchange;
  if (isOpen(exchange)) return <Status shape="wait">{t(exchange.kind === 'extension' ? 'pending' : 'notAnswered')}</Status>;
  if (answer === null) return null;
  const what =
    granted === null ? t('answered') : granted && due !== null ? t('extensionGranted', { date: days.due(due) }) : t('extensionRefused');
  return <small>{what}</small>;
};

/** What was asked and answered. */
export const Exchanges = ({ exchanges, nameOf }: { exchanges: readonly Exchange[]; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const say = useSaid();
  return (
    <ul>
      {exchanges.map((exchange) => {
        const { id, at, kind, by, text, answer, due, colour } = exchange;
        return (
          <li key={id} className={styles.line}>
            <small>{t(`exchange.${kind}`)}</small>
            <span>
              {colour === null ? null : <>{say(COLOUR_LABELS[colour])} </>}
              {text}
              {colour !== null && due !== null && answer === null ? <> {t('noticeDue', { date: days.due(due) })}</> : null}
              {kind === 'extension' && due !== null && answer === null ? <> {t('extensionAsked', { date: days.due(due) })}</> : null}
            </span>
            <Answer exchange={exchange} />
            <small className={styles.under}>
              {by === null ? null : nameOf(by)} {days.moment(at)}
              {answer !== null && answer.text !== '' ? <> · {answer.text}</> : null}
            </small>
          </li>
        );
      })}
    </ul>
  );
};
