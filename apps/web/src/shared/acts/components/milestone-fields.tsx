import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Optional } from '../../ui/optional.js';
import type { MilestoneRow } from '../model/draft.js';
import styles from './form.module.css';
import { RowTable } from './row-table.js';

const EMPTY: MilestoneRow = { title: '', due: '' };

interface MilestoneProps {
  rows: readonly MilestoneRow[];
  hint?: string;
  error?: string;
  onChange: (rows: MilestoneRow[]) => void;
}

/** 阶段节点: what by when. */
export const MilestoneFields = ({ rows, hint, error, onChange }: MilestoneProps): ReactNode => {
  const t = useWords('form');
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>
        {t('field.milestones')}
        <Optional />
      </legend>
      {hint === undefined ? null : <small>{hint}</small>}
      <RowTable
        label={t('field.milestones')}
        columns={[
          { key: 'title', label: t('milestone.title'), kind: 'text' },
          { key: 'due', label: t('milestone.due'), kind: 'day' },
        ]}
        rows={rows.length > 0 ? rows : [EMPTY]}
        empty={EMPTY}
        add={t('addRow')}
        onChange={onChange}
        {...(error === undefined ? {} : { error })}
      />
    </fieldset>
  );
};
