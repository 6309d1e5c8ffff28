import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Optional } from '../../ui/optional.js';
import { EMPTY_TARGET, type TargetRow } from '../model/targets.js';
import styles from './form.module.css';
import { RowTable } from './row-table.js';

interface TargetProps {
  rows: readonly TargetRow[];
  error?: string;
  onChange: (rows: TargetRow[]) => void;
}

/** 量化指标: what is counted, how many of it, in what. */
export const TargetFields = ({ rows, error, onChange }: TargetProps): ReactNode => {
  const t = useWords('form');
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>
        {t('field.targets')}
        <Optional />
      </legend>
      <RowTable<keyof TargetRow>
        label={t('field.targets')}
        columns={[
          { key: 'name', label: t('targets.name'), kind: 'text' },
          { key: 'target', label: t('targets.target'), kind: 'number' },
          { key: 'unit', label: t('targets.unit'), kind: 'text' },
        ]}
        rows={rows.length > 0 ? rows : [EMPTY_TARGET]}
        empty={EMPTY_TARGET}
        add={t('addRow')}
        onChange={onChange}
        {...(error === undefined ? {} : { error })}
      />
    </fieldset>
  );
};
