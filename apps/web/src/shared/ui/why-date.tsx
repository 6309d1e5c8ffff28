import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import styles from './ui.module.css';

/** A date that can be asked why it is that day: the button that asks, and where its answer is drawn. */
export const useWhyDate = (date: string, answer: (() => ReactNode) | null): { button: ReactNode; answer: ReactNode } => {
  const t = useWords('day');
  const id = useId();
  const [open, setOpen] = useState(false);
  if (answer === null) return { button: date, answer: null };
  return {
    button: (
      <button
        type="button"
        className={styles.whyDate}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('why', { date })}
        onClick={() => setOpen(!open)}
      >
        {date}
      </button>
    ),
    answer: open ? <div id={id}>{answer()}</div> : null,
  };
};
