import { useId, type ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import type { Draft } from '../model/draft.js';
import { emptyRow, figuresOf, isByRoster, rosterOf, type RosterRow } from '../model/roster.js';
import type { Task } from '../model/form-on.js';
import styles from './form.module.css';
import { RowTable } from './row-table.js';

type Measure = Task['measures'][number];

const useTarget = (): ((measure: Measure) => string) => {
  const t = useWords('form');
  return ({ target, unit, current, perUnit = '' }) =>
    current === null ? t('target', { target, unit, perUnit }) : t('targetAndLast', { target, unit, current, perUnit });
};

/** 每人联系帮扶2家: names, filled in row by row or pasted; what counts is worked out from the rows. */
const Roster = ({ measure, rows, onChange }: { measure: Measure; rows: RosterRow[]; onChange: (rows: RosterRow[]) => void }): ReactNode => {
  const t = useWords('form');
  const target = useTarget();
  const figures = figuresOf(measure, rows);
  const { name, unit, perUnit } = measure;
  return (
    <div className={styles.field}>
      <span>
        {name} <small>{target(measure)}</small>
      </span>
      <RowTable
        label={name}
        columns={[
          { key: 'name', label: t('roster.name'), kind: 'text' },
          { key: 'count', label: t('roster.count', { unit }), kind: 'number' },
          { key: 'what', label: t('roster.what'), kind: 'text' },
        ]}
        rows={rows}
        empty={emptyRow()}
        add={t('addRow')}
        onChange={onChange}
      />
      <small role="status">
        {figures === null ? t('roster.note') : t(perUnit === undefined ? 'roster.sum' : 'roster.each', { ...figures, unit })}
      </small>
    </div>
  );
};

const Number = ({ measure, value, onChange }: { measure: Measure; value: string; onChange: (value: string) => void }): ReactNode => {
  const target = useTarget();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {measure.name} <small>{target(measure)}</small>
      </label>
      <input
        id={id}
        className={`${styles.input} ${styles.short}`}
        inputMode="numeric"
        value={value}
        onChange={({ target: input }) => onChange(input.value)}
      />
    </div>
  );
};

interface MeasureProps {
  task: Task;
  draft: Pick<Draft, 'measures' | 'rosters'>;
  onChange: (more: Partial<Draft>) => void;
}

/** A number for each measure, or rows for what is counted by persons; with what it should become and what it was last. */
export const MeasureFields = ({ task, draft: { measures, rosters }, onChange }: MeasureProps): ReactNode => {
  const t = useWords('form');
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{t('field.measures')}</legend>
      {task.measures.map((measure) =>
        isByRoster(measure) ? (
          <Roster
            key={measure.id}
            measure={measure}
            rows={rosters[measure.id] ?? rosterOf(measure)}
            onChange={(rows) => onChange({ rosters: { ...rosters, [measure.id]: rows } })}
          />
        ) : (
          <Number
            key={measure.id}
            measure={measure}
            value={measures[measure.id] ?? ''}
            onChange={(value) => onChange({ measures: { ...measures, [measure.id]: value } })}
          />
        ),
      )}
    </fieldset>
  );
};
