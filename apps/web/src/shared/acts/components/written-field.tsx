import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { FieldHeading, type FieldProps } from './field-heading.js';
import styles from './form.module.css';

export const WrittenField = ({ field, value, hint, error, onChange, isNeeded }: FieldProps): ReactNode => (
  <TextField
    className={styles.field}
    value={value}
    onChange={onChange}
    isInvalid={error !== undefined}
    isRequired={isNeeded}
    validationBehavior="aria"
  >
    <Label className={styles.label}>
      <FieldHeading {...{ field, isNeeded }} />
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
    ) : field.kind === 'line' ? (
      <Input className={styles.input} />
    ) : (
      <Input className={`${styles.input} ${styles.short}`} inputMode="numeric" />
    )}
    <FieldError className={styles.error}>{error}</FieldError>
  </TextField>
);
