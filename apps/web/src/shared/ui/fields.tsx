import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { classes } from './class-names.js';
import styles from './fields.module.css';
import { Optional } from './optional.js';

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  kind?: 'line' | 'long' | 'paper' | 'day';
  required?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  /** It is what the reader has just asked for. */
  autoFocus?: boolean;
}

/** A field with its label, what is to be said about it, and what is wrong with it. `paper` is for words that go out on paper. */
export const WrittenField = ({
  label,
  value,
  onChange,
  kind = 'long',
  required = false,
  hint,
  error,
  autoFocus = false,
}: TextProps): ReactNode => (
  <TextField
    className={styles.field}
    value={value}
    onChange={onChange}
    autoFocus={autoFocus}
    isInvalid={error !== undefined}
    isRequired={required}
    validationBehavior="aria"
  >
    <Label className={styles.label}>
      {label}
      {required ? null : <Optional />}
    </Label>
    {hint === undefined ? null : (
      <Text slot="description" elementType="small">
        {hint}
      </Text>
    )}
    {kind === 'day' ? (
      <Input className={classes(styles.input, styles.short)} type="date" />
    ) : kind === 'line' ? (
      <Input className={styles.input} />
    ) : (
      <TextArea className={classes(styles.input, kind === 'paper' && styles.paper)} rows={kind === 'paper' ? 8 : 3} />
    )}
    <FieldError className={styles.error}>{error}</FieldError>
  </TextField>
);
