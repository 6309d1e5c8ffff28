import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useWords } from '../../../shared/i18n/words.js';
import { departmentsQuery } from '../../../shared/api/organisation.js';
import type { Messages } from '../../../shared/i18n/zh-cn.js';
import type { Field, FieldName } from '../model/forms.js';
import styles from './form.module.css';

export interface FieldProps {
  field: Field;
  value: string;
  hint?: string;
  error?: string;
  onChange: (value: string) => void;
}

const Heading = ({ field: { name, required } }: { field: Field }): ReactNode => {
  const t = useWords('form');
  return (
    <>
      {t(`field.${name}`)}
      {required ? null : <small> {t('optional')}</small>}
    </>
  );
};

const Written = ({ field, value, hint, error, onChange }: FieldProps): ReactNode => (
  <TextField
    className={styles.field}
    value={value}
    onChange={onChange}
    isInvalid={error !== undefined}
    isRequired={field.required}
    validationBehavior="aria"
  >
    <Label className={styles.label}>
      <Heading field={field} />
    </Label>
    {hint === undefined ? null : (
      <Text slot="description" elementType="small">
        {hint}
      </Text>
    )}
    {field.kind === 'long' ? (
      <TextArea className={styles.input} rows={4} />
    ) : field.kind === 'day' ? (
      <Input className={`${styles.input} ${styles.short}`} type="date" />
    ) : (
      <Input className={`${styles.input} ${styles.short}`} inputMode="numeric" />
    )}
    <FieldError className={styles.error}>{error}</FieldError>
  </TextField>
);

type ChoiceKey = `choice.${keyof Messages['form']['choice']}`;
const choiceKey = (name: FieldName, choice: string): ChoiceKey => `choice.${name}_${choice}` as ChoiceKey;

const Choice = ({ field, value, error, onChange }: FieldProps): ReactNode => {
  const t = useWords('form');
  const id = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : id}>
      <legend className={styles.label}>
        <Heading field={field} />
      </legend>
      {(field.choices ?? []).map((choice) => (
        <label key={choice} className={styles.choice}>
          <input type="radio" name={field.name} value={choice} checked={value === choice} onChange={() => onChange(choice)} />
          {t(choiceKey(field.name, choice))}
        </label>
      ))}
      {error === undefined ? null : (
        <span id={id} className={styles.error}>
          {error}
        </span>
      )}
    </fieldset>
  );
};

const Department = ({ field, value, error, onChange }: FieldProps): ReactNode => {
  const t = useWords('form');
  const { data } = useQuery(departmentsQuery);
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        <Heading field={field} />
      </label>
      <select
        {...{ id, value }}
        className={styles.input}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t('choose')}</option>
        {data?.items
          .filter(({ until, members }) => until === null && members.length === 0)
          .map(({ id: department, name }) => (
            <option key={department} value={department}>
              {name}
            </option>
          ))}
      </select>
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
};

export const FormField = (props: FieldProps): ReactNode => {
  if (props.field.kind === 'choice') return <Choice {...props} />;
  return props.field.kind === 'department' ? <Department {...props} /> : <Written {...props} />;
};
