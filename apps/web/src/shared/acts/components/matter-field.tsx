import { DIRECTIVE_STATUS_LABELS } from '@duban/words';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { useSaid, useWords } from '../../i18n/words.js';
import { mattersQuery } from '../api/lookups.js';
import { FieldHeading, type FieldProps } from './field-heading.js';
import styles from './form.module.css';

/** Another directive, found by its number or by words of its title. */
export const Matter = ({ field, value, error, isNeeded, onChange, not }: FieldProps & { not: string | undefined }): ReactNode => {
  const t = useWords('form');
  const say = useSaid();
  const id = useId();
  const [q, setQ] = useState('');
  const { data } = useQuery(mattersQuery(useDeferredValue(q)));
  const found = (data?.items ?? []).filter((one) => one.id !== not);
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles.label}>
        <FieldHeading {...{ field, isNeeded }} />
      </legend>
      <input
        className={styles.input}
        type="search"
        aria-label={t('findMatter')}
        placeholder={t('findMatter')}
        value={q}
        onKeyDown={(event) => {
          // Enter looks for it; it would send the form.
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={({ target }) => setQ(target.value)}
      />
      {found.map((one) => (
        <label key={one.id} className={styles.choice}>
          <input type="radio" name={id} checked={value === one.id} onChange={() => onChange(one.id)} />
          <span>
            {one.number} {one.title} <small>{say(DIRECTIVE_STATUS_LABELS[one.status])}</small>
          </span>
        </label>
      ))}
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </fieldset>
  );
};
