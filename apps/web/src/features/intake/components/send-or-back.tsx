import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './drafts.module.css';

/** The foot of a form that stands where a press opened it. */
export const SendOrBack = ({ submit, busy, onBack }: { submit: string; busy: boolean; onBack: () => void }): ReactNode => {
  const t = useWords('intake');
  return (
    <div className={styles.buttons}>
      <Button kind="go" type="submit" isPending={busy}>
        {submit}
      </Button>
      <Button onPress={onBack}>{t('act.back')}</Button>
    </div>
  );
};
