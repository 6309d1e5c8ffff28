import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Optional } from '../../ui/optional.js';
import type { Field } from '../model/field.js';

export interface FieldProps {
  field: Field;
  value: string;
  hint?: string;
  error?: string;
  isNeeded: boolean;
  onChange: (value: string) => void;
}

export const FieldHeading = ({ field: { name }, isNeeded }: Pick<FieldProps, 'field' | 'isNeeded'>): ReactNode => {
  const t = useWords('form');
  return (
    <>
      {t(`field.${name}`)}
      {isNeeded ? null : <Optional />}
    </>
  );
};
