import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { wordsOfProblem } from '../../../shared/problems/problem-words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Status } from '../../../shared/ui/status.js';
import { shapeOf, type Choice, type Item, type Mark } from '../model/sheet.js';
import { Facts } from './facts.js';
import { PutDown } from './put-down.js';
import styles from './series.module.css';

export interface RowResult {
  choice: Choice;
  /** null: it is recorded. */
  problem: unknown;
}

interface RowProps {
  item: Item;
  n: number;
  nameOf: (id: string) => string;
  /** The meeting is today's, or was. */
  decidable: boolean;
  /** Given by the last meeting itself. */
  fresh: boolean;
  mark: Mark | null;
  result: RowResult | null;
  rowRef: (element: HTMLElement | null) => void;
  onMark: (mark: Mark | null) => void;
}

/** What became of the decision: recorded, or refused and why. */
const Result = ({ result: { choice, problem } }: { result: RowResult }): ReactNode => {
  const t = useWords('series');
  const other = useWords('problem');
  const say = useSaid();
  const language = useLocale() === 'en' ? 'en' : 'zh';
  if (problem === null) return <Status shape="fine">{t('recorded', { decision: say(choice.label) })}</Status>;
  const words = wordsOfProblem(problem, language);
  return (
    <span className={styles.refused} role="alert">
      <Status shape="wait">{t('refused', { decision: say(choice.label) })}</Status>
      <span>{'key' in words ? other(words.key) : `${words.title} ${words.advice}`}</span>
    </span>
  );
};

/** What was demanded the last time, and what became of it. */
const Demanded = ({ item, fresh }: { item: Item; fresh: boolean }): ReactNode => {
  const t = useWords('series');
  const say = useSaid();
  const days = useDays();
  if (item.demanded.length === 0) return <p className={styles.quiet}>{fresh ? t('givenLast') : t('noDemand')}</p>;
  return (
    <ul className={styles.demands}>
      {item.demanded.map(({ at, kind, label, due, text, outcome }) => (
        <li key={`${kind}/${at}`}>
          <span>
            {say(label)}
            {due === null ? '' : t('until', { date: days.short(dueDayOf(due)) })}
          </span>
          {text === '' ? null : <small>{text}</small>}
          <strong>{say(outcome)}</strong>
        </li>
      ))}
    </ul>
  );
};

/** One item of the sheet. */
export const SheetRow = ({ item, n, nameOf, decidable, fresh, mark, result, rowRef, onMark }: RowProps): ReactNode => {
  const t = useWords('series');
  const say = useSaid();
  const days = useDays();
  const id = useId();
  const { directiveId, taskId, title, directiveNumber, lead, assists, currentDue, overdue, label, standing } = item;
  return (
    <li ref={rowRef} tabIndex={-1} className={styles.row} aria-labelledby={id}>
      <div className={styles.matter}>
        <span className={styles.ordinal} aria-hidden="true">
          {n}
        </span>
        <div>
          <Link id={id} to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={styles.name}>
            {title}
          </Link>
          <small>
            {[directiveNumber, nameOf(lead), ...assists.map((assist) => t('assist', { unit: nameOf(assist) }))].filter(Boolean).join(' · ')}
          </small>
          <span className={styles.stand}>
            <Status shape={shapeOf(item)}>{overdue === null ? say(label) : say(overdue.text)}</Status>
            {currentDue === null || standing === 'done' ? null : <small>{t('due', { date: days.short(dueDayOf(currentDue)) })}</small>}
          </span>
        </div>
      </div>
      <div className={styles.facts}>
        <h3>{t('progress')}</h3>
        <Facts item={item} />
      </div>
      <div className={styles.facts}>
        <h3>{t('demanded')}</h3>
        <Demanded {...{ item, fresh }} />
      </div>
      <div className={styles.facts}>
        <h3>{t('decisions')}</h3>
        <p className={classes(styles.boxes, 'only-on-paper')}>
          {(['close', 'extend', 'demand', 'suspend'] as const).map((decision) => (
            <span key={decision}>□ {t(`paperDecision.${decision}`)}</span>
          ))}
        </p>
        {result === null ? null : <Result result={result} />}
        <PutDown {...{ item, mark, decidable, onMark }} />
      </div>
    </li>
  );
};
