import { FOLLOW_UP_LABELS, GRADE_LABELS, ROLE_LABELS, URGENCY_LABELS } from '@duban/words';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useSaid, useWords, type Messages } from '../../i18n/words.js';
import { Labelled } from '../../ui/labelled.js';
import { useUnits } from '../../people/use-units.js';
import { roleChoice } from '../model/draft.js';
import type { Choice as ChoiceOf, FieldName } from '../model/field-name.js';
import { chosenIn, withChosen, type Option } from '../model/field.js';
import { policiesQuery } from '../api/lookups.js';
import { FieldHeading, type FieldProps } from './field-heading.js';
import styles from './form.module.css';

type NameOf = (id: string) => string;
type ChoiceKey = `choice.${keyof Messages['form']['choice']}`;
const choiceKey = (name: FieldName, choice: string): ChoiceKey => `choice.${name}_${choice}` as ChoiceKey;

/** What the office calls it, where it has a name for it. */
const useChoiceLabel = (): ((name: FieldName, choice: ChoiceOf) => string) => {
  const t = useWords('form');
  const say = useSaid();
  return (name, choice) => {
    if (name === 'followWhat') return say(FOLLOW_UP_LABELS[choice as keyof typeof FOLLOW_UP_LABELS]);
    if (name === 'newGrade') return say(GRADE_LABELS[choice as keyof typeof GRADE_LABELS]);
    if (name === 'newUrgency') return say(URGENCY_LABELS[choice as keyof typeof URGENCY_LABELS]);
    return t(choiceKey(name, choice));
  };
};

/** Choices under one heading, with what is wrong with them. */
const Choices = ({
  field,
  error,
  isNeeded,
  children,
}: Pick<FieldProps, 'field' | 'error' | 'isNeeded'> & { children: ReactNode }): ReactNode => {
  const id = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : id}>
      <legend className={styles.label}>
        <FieldHeading {...{ field, isNeeded }} />
      </legend>
      {children}
      {error === undefined ? null : (
        <span id={id} className={styles.error}>
          {error}
        </span>
      )}
    </fieldset>
  );
};

export const Choice = ({ field, value, error, onChange, isNeeded, choices }: FieldProps & { choices: readonly ChoiceOf[] }): ReactNode => {
  const label = useChoiceLabel();
  return (
    <Choices {...{ field, error, isNeeded }}>
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input type="radio" name={field.name} value={choice} checked={value === choice} onChange={() => onChange(choice)} />
          {label(field.name, choice)}
        </label>
      ))}
    </Choices>
  );
};

/** Several of a few. */
export const Some = ({ options, nameOf, ...props }: FieldProps & { options: readonly Option[]; nameOf: NameOf }): ReactNode => {
  const { field, value, hint, error, onChange, isNeeded } = props;
  const chosen = chosenIn(value);
  return (
    <Choices {...{ field, error, isNeeded }}>
      {hint === undefined ? null : <small>{hint}</small>}
      {options.map((option) => (
        <label key={option.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            onChange={({ target }) => onChange(withChosen(value, option.id, target.checked))}
          />
          {option.label ?? nameOf(option.id)}
        </label>
      ))}
    </Choices>
  );
};

export const Select = ({ field, value, hint, error, onChange, isNeeded, children }: FieldProps & { children: ReactNode }): ReactNode => {
  const t = useWords('form');
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter(Boolean).join(' ');
  return (
    <Labelled {...{ id, error }} label={<FieldHeading {...{ field, isNeeded }} />}>
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
      <select
        {...{ id, value }}
        className={styles.input}
        aria-invalid={error !== undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t('choose')}</option>
        {children}
      </select>
    </Labelled>
  );
};

const Departments = (): ReactNode =>
  useUnits().map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

export const Unit = (props: FieldProps): ReactNode => (
  <Select {...props}>
    <Departments />
  </Select>
);

/** A unit, or whoever else may be asked to act. */
export const Party = (props: FieldProps): ReactNode => {
  const t = useWords('form');
  const say = useSaid();
  return (
    <Select {...props}>
      <optgroup label={t('partyOffice')}>
        {(['office_head', 'leader_in_charge'] as const).map((role) => (
          <option key={role} value={roleChoice(role)}>
            {say(ROLE_LABELS[role])}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('partyUnits')}>
        <Departments />
      </optgroup>
    </Select>
  );
};

/** One of a few that have names of their own. */
export const One = ({ options, nameOf, ...props }: FieldProps & { options: readonly Option[]; nameOf: NameOf }): ReactNode => (
  <Select {...props}>
    {options.map(({ id, label }) => (
      <option key={id} value={id}>
        {label ?? nameOf(id)}
      </option>
    ))}
  </Select>
);

export const PolicyChoice = (props: FieldProps): ReactNode => {
  const say = useSaid();
  const { data } = useQuery(policiesQuery);
  return (
    <Select {...props}>
      {(data?.items ?? []).map(({ version, name }) => (
        <option key={version} value={version}>
          {say(name)}
        </option>
      ))}
    </Select>
  );
};
