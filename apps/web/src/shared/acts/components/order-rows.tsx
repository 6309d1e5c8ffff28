import { useId, type ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { useUnits } from '../../people/use-units.js';
import { Button } from '../../ui/button.js';
import { WrittenField } from '../../ui/fields.js';
import { ChoiceField, DayField } from '../../ui/plain-fields.js';
import { EMPTY_ORDER, type OrderRow } from '../model/draft.js';
import { FieldHeading, type FieldProps } from './field-heading.js';
import styles from './form.module.css';

interface OrderRowsProps extends Pick<FieldProps, 'field' | 'hint' | 'error' | 'isNeeded'> {
  rows: readonly OrderRow[];
  onChange: (rows: OrderRow[]) => void;
}

/** Tasks to give out: what, by whom, by when, and when each is done. */
export const OrderRows = ({ field, hint, error, isNeeded, rows, onChange }: OrderRowsProps): ReactNode => {
  const t = useWords('form');
  const id = useId();
  const units = useUnits();
  const shown = rows.length > 0 ? rows : isNeeded ? [EMPTY_ORDER] : [];
  const change = (n: number, more: Partial<OrderRow>): void => onChange(shown.map((row, at) => (at === n ? { ...row, ...more } : row)));
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles.label}>
        <FieldHeading {...{ field, isNeeded }} />
      </legend>
      {hint === undefined ? null : <small>{hint}</small>}
      {shown.map((row, n) => (
        <fieldset key={n} className={styles.order}>
          <legend>{t('order.nth', { n: n + 1 })}</legend>
          <WrittenField required kind="line" label={t('order.title')} value={row.title} onChange={(title) => change(n, { title })} />
          <ChoiceField
            label={t('order.lead')}
            value={row.lead}
            choices={[{ id: '', label: t('choose') }, ...units]}
            onChange={(lead) => change(n, { lead })}
          />
          <DayField label={t('order.due')} value={row.due} onChange={(due) => change(n, { due })} />
          <WrittenField required label={t('order.standard')} value={row.standard} onChange={(standard) => change(n, { standard })} />
          <div>
            <Button kind="quiet" aria-label={t('removeNth', { n: n + 1 })} onPress={() => onChange(shown.filter((_, at) => at !== n))}>
              {t('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
      <div>
        <Button onPress={() => onChange([...shown, EMPTY_ORDER])}>{t('order.add')}</Button>
      </div>
    </fieldset>
  );
};
