import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { useUnits } from '../../../shared/people/use-units.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { ChoiceField, DayField } from '../../../shared/ui/plain-fields.js';
import type { Instruction, Ordered } from '../model/instruction.js';
import styles from './decide.module.css';

interface OrderProps {
  said: Instruction;
  errorOf: (field: Ordered) => string | undefined;
  change: (more: Partial<Instruction>) => void;
}

/** To whom it is given out, by when, and when it is done. */
export const OrderFields = ({ said, errorOf, change }: OrderProps): ReactNode => {
  const t = useWords('decide');
  const form = useWords('form');
  const units = useUnits();
  return (
    <div className={styles.form}>
      <ChoiceField
        label={t('instruction.unit')}
        value={said.unit}
        error={errorOf('unit')}
        choices={[{ id: '', label: form('choose') }, ...units]}
        onChange={(unit) => change({ unit })}
      />
      <DayField label={t('instruction.due')} value={said.due} error={errorOf('due')} onChange={(due) => change({ due })} />
      <WrittenField
        required
        kind="line"
        label={t('instruction.name')}
        value={said.title}
        error={errorOf('title')}
        onChange={(title) => change({ title })}
      />
      <WrittenField
        required
        label={t('instruction.standard')}
        value={said.standard}
        error={errorOf('standard')}
        onChange={(standard) => change({ standard })}
      />
    </div>
  );
};
