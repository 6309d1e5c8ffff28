import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { pastStandardsQuery } from '../api/meetings.js';
import { wordingsOf } from '../model/wordings.js';
import styles from './drafts.module.css';

interface PastProps {
  lead: string | undefined;
  /** What stands in the field. */
  now: string;
  onPick: (standard: string) => void;
}

/** Closure standards that the unit has had: one press each. */
export const PastStandards = ({ lead = '', now, onPick }: PastProps): ReactNode => {
  const t = useWords('intake');
  const { data } = useQuery({ ...pastStandardsQuery(lead), enabled: lead !== '' });
  const wordings = wordingsOf(data?.items ?? [], now);
  if (wordings.length === 0) return null;
  return (
    <div className={styles.common} role="group" aria-label={t('edit.pastStandards')}>
      <small>{t('edit.pastStandards')}</small>
      {wordings.map((words) => (
        <Button key={words} kind="quiet" onPress={() => onPick(words)}>
          {words}
        </Button>
      ))}
    </div>
  );
};
