import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { RefusedNote } from '../../../shared/problems/refused-note.js';
import { Note } from '../../../shared/ui/surfaces.js';
import type { Received } from '../api/receive.js';
import styles from './inbox.module.css';

export const ReceiveResult = ({ result: { done, refused } }: { result: Received }): ReactNode => {
  const t = useWords('inbox');
  return (
    <div className={styles.result}>
      {done > 0 ? <Note done title={t('received', { count: done })} /> : null}
      {refused.length > 0 ? <RefusedNote title={t('refused', { count: refused.length })} refused={refused} /> : null}
    </div>
  );
};
