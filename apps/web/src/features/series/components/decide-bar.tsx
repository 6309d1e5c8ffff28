import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { unfinished, type Decided } from '../model/sheet.js';
import styles from './series.module.css';

interface BarProps {
  decided: readonly Decided[];
  /** null: the meeting is still to come. */
  basis: string | null;
  recording: Pick<UseMutationResult<unknown>, 'isPending' | 'isError' | 'error'>;
  onRecord: () => void;
  onClear: () => void;
}

/** What is marked goes at once, on the basis of the meeting. */
export const DecideBar = ({ decided, basis, recording, onRecord, onClear }: BarProps): ReactNode => {
  const t = useWords('series');
  const app = useWords('app');
  const left = unfinished(decided).length;
  return (
    <div className={classes(cardClass, styles.bar, 'not-printed')} role="group" aria-label={t('record')}>
      <p role="status">
        {basis === null ? t('toCome') : t('marked', { count: decided.length, basis })}
        {left > 0 ? ` ${t('left', { count: left })}` : ''}
      </p>
      {recording.isError ? <ProblemNote error={recording.error} /> : null}
      <span className={styles.buttons}>
        <Button
          kind="go"
          isDisabled={basis === null || decided.length === 0 || left > 0}
          isPending={recording.isPending}
          onPress={onRecord}
        >
          {recording.isPending ? app('submitting') : t('record')}
        </Button>
        {decided.length === 0 ? null : (
          <Button kind="quiet" isDisabled={recording.isPending} onPress={onClear}>
            {t('clear')}
          </Button>
        )}
      </span>
    </div>
  );
};
