import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { LineField } from '../../../shared/ui/plain-fields.js';
import styles from './drafts.module.css';
import { SendOrBack } from './send-or-back.js';

interface ReasonProps {
  label: string;
  submit: string;
  /** Stands there already, to be sent as it is or written anew. */
  offered?: string;
  /** Often said: one press fills it in. */
  common?: readonly string[];
  busy: boolean;
  onBack: () => void;
  onSend: (reason: string) => void;
}

/** One line of why, and the deed. */
export const ReasonForm = ({ label, submit, offered = '', common = [], busy, onBack, onSend }: ReasonProps): ReactNode => {
  const t = useWords('intake');
  const [reason, setReason] = useState(offered);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '' && !busy) onSend(reason.trim());
  };
  return (
    <form
      ref={form}
      className={styles.reason}
      aria-label={label}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack();
      }}
    >
      <LineField label={label} value={reason} error={tried && reason.trim() === '' ? t('reason.needed') : undefined} onChange={setReason} />
      {common.length === 0 ? null : (
        <div className={styles.common}>
          {common.map((one) => (
            <Button key={one} kind="quiet" onPress={() => setReason(one)}>
              {one}
            </Button>
          ))}
        </div>
      )}
      <SendOrBack {...{ submit, busy, onBack }} />
    </form>
  );
};
