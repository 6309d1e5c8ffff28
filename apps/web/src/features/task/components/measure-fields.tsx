import type { ReactNode } from 'react';
import { useId } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import type { Task } from '../model/task-page.js';
import styles from './form.module.css';

/** A number for each measure, with what it should become and what it was last. */
export const MeasureFields = ({
  task,
  values,
  onChange,
}: {
  task: Task;
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
}): ReactNode => {
  const t = useWords('form');
  const id = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{t('field.measures')}</legend>
      {task.measures.map(({ id: measure, name, target, unit, current }) => (
        <div key={measure} className={styles.field}>
          <label htmlFor={`${id}-${measure}`}>
            {name} <small>{current === null ? t('target', { target, unit }) : t('targetAndLast', { target, unit, current })}</small>
          </label>
          <input
            id={`${id}-${measure}`}
            className={`${styles.input} ${styles.short}`}
            inputMode="decimal"
            value={values[measure] ?? ''}
            onChange={({ target: input }) => onChange({ ...values, [measure]: input.value })}
          />
        </div>
      ))}
    </fieldset>
  );
};
