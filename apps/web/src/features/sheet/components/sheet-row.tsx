import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { describedBy, Labelled } from '../../../shared/ui/labelled.js';
import { Status } from '../../../shared/ui/status.js';
import { asksWhy, unchanged, type Flaw, type SheetRow, type TextName, type Typed } from '../model/sheet.js';
import styles from './sheet.module.css';

interface RowProps {
  row: SheetRow;
  typed: Typed;
  flaws: readonly Flaw[];
  /** What the API said when it was sent. */
  refused: { title: string; detail: string; titleEn: string; detailEn: string } | null;
  onChange: (typed: Typed) => void;
}

/** What was reported last, beside what is reported now. */
const Last = ({ row: { last } }: { row: SheetRow }): ReactNode => {
  const t = useWords('sheet');
  const days = useDays();
  if (last === null) return <small>{t('noLast')}</small>;
  return (
    <div className={styles.last}>
      <small>
        {t('last', { date: days.moment(last.at) })}
        {last.percent === null ? null : ` · ${last.percent}%`}
      </small>
      <p>{last.done}</p>
      {last.next === null ? null : <small>{t('lastNext', { next: last.next })}</small>}
    </div>
  );
};

interface FieldProps {
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const Long = ({ name, label, value, error, onChange, rows = 2 }: FieldProps & { rows?: number }): ReactNode => {
  const id = useId();
  return (
    <Labelled {...{ id, label, error }} className={styles.field}>
      <textarea
        {...{ id, value, rows, ...describedBy(id, error) }}
        data-field={name}
        className={styles.input}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
};

const Short = ({ name, label, value, error, onChange, placeholder }: FieldProps & { placeholder: string }): ReactNode => {
  const id = useId();
  return (
    <Labelled {...{ id, label, error }} className={styles.field}>
      <input
        {...{ id, value, placeholder, ...describedBy(id, error) }}
        data-field={name}
        className={`${styles.input} ${styles.short}`}
        inputMode="decimal"
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
};

const Refused = ({ refused }: { refused: NonNullable<RowProps['refused']> }): ReactNode => {
  const locale = useLocale();
  const [title, detail] = locale === 'en' ? [refused.titleEn, refused.detailEn] : [refused.title, refused.detail];
  return (
    <p className={styles.refused} role="alert">
      <strong>{title}</strong> {detail}
    </p>
  );
};

/** One task's report: what it was last, and what it is now. */
export const Row = ({ row, typed, flaws, refused, onChange }: RowProps): ReactNode => {
  const t = useWords('sheet');
  const day = useWords('day');
  const days = useDays();
  const heading = useId();
  const [opened, setOpened] = useState(false);
  const { directiveId, taskId, directiveNumber, taskTitle, measures, late, due, last } = row;
  const errorAt = (at: Flaw['at']): string | undefined => {
    const flaw = flaws.find((each) => each.at === at);
    return flaw && t(`flaw.${flaw.why}`);
  };
  const set = (more: Partial<Typed>): void => onChange({ ...typed, ...more });
  const long = (name: TextName, rows?: number): ReactNode => (
    <Long
      {...{ name }}
      label={t(`field.${name}`)}
      value={typed[name]}
      error={name === 'done' ? errorAt('done') : undefined}
      onChange={(value) => set({ [name]: value })}
      {...(rows === undefined ? {} : { rows })}
    />
  );
  const why = asksWhy(row, typed) || opened;
  return (
    <li className={styles.row} aria-labelledby={heading} data-row>
      <div className={styles.task}>
        <h2 id={heading} className={styles.title}>
          <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
            {taskTitle}
          </Link>
        </h2>
        <small className={styles.under}>
          {directiveNumber === null ? null : <span>{directiveNumber}</span>}
          <Status shape={late ? 'soon' : 'fine'}>{day(late ? 'shouldBefore' : 'before', { date: days.due(due) })}</Status>
        </small>
        <Last row={row} />
      </div>
      <div className={styles.fields} role="group" aria-labelledby={heading}>
        {refused === null ? null : <Refused refused={refused} />}
        <div className={styles.main}>{long('done', 3)}</div>
        <div className={styles.numbers}>
          <Short
            name="percent"
            label={t('field.percent')}
            value={typed.percent}
            placeholder={last?.percent === undefined || last.percent === null ? '' : String(last.percent)}
            error={errorAt('percent')}
            onChange={(percent) => set({ percent })}
          />
          {measures.map(({ id, name, target, unit, last: before }) => (
            <Short
              key={id}
              name={`measure:${id}`}
              label={t('measure', { name, target, unit })}
              value={typed.measures[id] ?? ''}
              placeholder={before === null ? '' : String(before)}
              error={errorAt(`measure:${id}`)}
              onChange={(value) => set({ measures: { ...typed.measures, [id]: value } })}
            />
          ))}
        </div>
        <div className={styles.main}>{long('next')}</div>
        {why ? (
          <div className={styles.why}>
            {row.behind ? <Status shape="soon">{t('behind')}</Status> : null}
            {long('gap')}
            {long('cause')}
            {long('helpNeeded')}
          </div>
        ) : null}
        <div className={styles.helps}>
          <Button
            kind="quiet"
            onPress={() => onChange(unchanged(row, t('unchangedWords')))}
            aria-label={t('unchangedOf', { title: taskTitle })}
          >
            {t('unchanged')}
          </Button>
          {last?.next ? (
            <Button kind="quiet" onPress={() => set({ done: last.next ?? '' })} aria-label={t('fromNextOf', { title: taskTitle })}>
              {t('fromNext')}
            </Button>
          ) : null}
          {why ? null : (
            <Button kind="quiet" onPress={() => setOpened(true)} aria-label={t('addWhyOf', { title: taskTitle })}>
              {t('addWhy')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
};
