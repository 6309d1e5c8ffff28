import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { isComposing } from '../../../shared/keys/index.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import styles from './drafts.module.css';

interface SplittableProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  onSplit: ((cursor: number) => void) | null;
}

/** What is asked for; split where the cursor stands, by the button or Alt+Enter. */
export const SplittableField = ({ label, value, error, onChange, onSplit }: SplittableProps): ReactNode => {
  const t = useWords('intake');
  const around = useRef<HTMLDivElement>(null);
  // it keeps its cursor while the button has the focus
  const split = (): void => onSplit?.(around.current?.querySelector('textarea')?.selectionStart ?? 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    split();
  };
  return (
    <div ref={around} onKeyDown={onKeyDown} role="presentation">
      <WrittenField required {...{ label, value, error, onChange }} hint={onSplit === null ? undefined : t('edit.splitHint')} />
      {onSplit === null ? null : (
        <div className={styles.common}>
          <Button kind="quiet" onPress={split}>
            {t('edit.split')}
          </Button>
        </div>
      )}
    </div>
  );
};
