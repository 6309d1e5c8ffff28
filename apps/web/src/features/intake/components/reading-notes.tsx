import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../model/paper.js';
import styles from './intake.module.css';

/** How the file was read, for whoever compares it with what its own program shows. */
export const ReadingNotes = ({ notes }: { notes: Meeting['notes'] }): ReactNode => {
  const t = useWords('intake');
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes} open>
      <summary>{t('note.title')}</summary>
      <ul>
        {notes.map((note, n) => (
          <li key={n}>
            <small>
              {note.kind === 'annex_missing' ? t('note.annex_missing', { name: note.name }) : t(`note.${note.kind}`, { count: note.count })}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
};
