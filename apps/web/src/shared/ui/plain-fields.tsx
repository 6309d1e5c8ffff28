import { useId, type ReactNode } from 'react';
import { civilOf } from '../dates/civil.js';
import { useDays } from '../dates/use-days.js';
import styles from './fields.module.css';
import { describedBy, Labelled } from './labelled.js';

interface PlainProps {
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A day, by the system's own field; `min` is the first that makes sense. */
export const DayField = ({ label, value, error, min, onChange }: PlainProps & { min?: string }): ReactNode => {
  const id = useId();
  const days = useDays();
  return (
    <Labelled {...{ id, label, error }}>
      <input
        {...{ id, value, min }}
        type="date"
        className={styles.input}
        {...describedBy(id, error)}
        onChange={({ target }) => onChange(target.value)}
      />
      {/* Said as the office says it: the system’s own field writes it in its own way. */}
      <small>{value === '' ? '' : days.date(civilOf(`${value}T00:00:00+08:00`))}</small>
    </Labelled>
  );
};

export const LineField = ({ label, value, error, onChange }: PlainProps): ReactNode => {
  const id = useId();
  return (
    <Labelled {...{ id, label, error }}>
      <input {...{ id, value }} className={styles.input} {...describedBy(id, error)} onChange={({ target }) => onChange(target.value)} />
    </Labelled>
  );
};

/** One of a few, by the system's own list. */
export const ChoiceField = <K extends string>({
  label,
  value,
  error,
  choices,
  onChange,
}: {
  label: string;
  value: K;
  error?: string | undefined;
  choices: readonly { id: K; label: string }[];
  onChange: (value: K) => void;
}): ReactNode => {
  const id = useId();
  return (
    <Labelled {...{ id, label, error }}>
      <select
        {...{ id, value }}
        className={styles.input}
        {...describedBy(id, error)}
        onChange={({ target }) => {
          const chosen = choices.find((one) => one.id === target.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
};
