import type { ReactNode } from 'react';
import styles from './fields.module.css';

interface LabelledProps {
  /** Of the field inside. */
  id: string;
  label: ReactNode;
  error?: string | undefined;
  /** Where it does not look as fields do on a form. */
  className?: string | undefined;
  children: ReactNode;
}

/** A field of the browser's own with its name above it, and below it what is wrong. */
export const Labelled = ({ id, label, error, className, children }: LabelledProps): ReactNode => (
  <div className={className ?? styles.field}>
    <label className={className === undefined ? styles.label : undefined} htmlFor={id}>
      {label}
    </label>
    {children}
    {error === undefined ? null : (
      <span id={`${id}-error`} className={styles.error}>
        {error}
      </span>
    )}
  </div>
);

/** On the field itself, so that what is wrong is read out with it. */
export const describedBy = (id: string, error: string | undefined) => ({
  'aria-invalid': error !== undefined,
  'aria-describedby': error === undefined ? undefined : `${id}-error`,
});
