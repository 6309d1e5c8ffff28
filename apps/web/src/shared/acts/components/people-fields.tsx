import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { usePeople } from '../../people/use-people.js';
import { Button } from '../../ui/button.js';
import { chosenIn, withChosen } from '../model/field.js';
import { Select } from './choice-fields.js';
import type { FieldProps } from './field-heading.js';
import styles from './form.module.css';

const options = (people: readonly { id: string; label: string }[]): ReactNode =>
  people.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

export const Person = (props: FieldProps): ReactNode => <Select {...props}>{options(usePeople())}</Select>;

/** Several, one after the other. */
export const Persons = ({ value, onChange, ...props }: FieldProps): ReactNode => {
  const t = useWords('form');
  const people = usePeople();
  const chosen = chosenIn(value);
  const labelOf = (id: string): string => people.find((one) => one.id === id)?.label ?? id;
  return (
    <>
      <Select {...props} value="" onChange={(id) => onChange(id === '' ? value : withChosen(value, id, true))}>
        {options(people.filter(({ id }) => !chosen.includes(id)))}
      </Select>
      <ul className={styles.files} aria-live="polite">
        {chosen.map((id) => (
          <li key={id} className={styles.file}>
            <span>{labelOf(id)}</span>
            <Button kind="quiet" aria-label={t('removeFile', { name: labelOf(id) })} onPress={() => onChange(withChosen(value, id, false))}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
