import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { isComposing, useKey } from '../../../shared/keys/index.js';
import styles from './search.module.css';

/** An input method's Enter takes a word, and sends nothing. */
export const unlessComposing = (event: KeyboardEvent): boolean => {
  if (event.key !== 'Enter' || !isComposing(event.nativeEvent)) return true;
  event.preventDefault();
  return false;
};

/** Beside every page: leads to what was found. */
export const SearchField = (): ReactNode => {
  const t = useWords('search');
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKey({ code: 'Slash', shown: '/', label: t('title') }, () => field.current?.focus());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const asked = q.trim();
    setQ('');
    void navigate({ to: '/search', search: asked === '' ? {} : { q: asked } });
  };
  return (
    <form role="search" className={styles.small} onSubmit={submit}>
      <input
        ref={field}
        type="search"
        value={q}
        aria-label={t('field')}
        aria-keyshortcuts="/"
        placeholder={t('title')}
        onChange={({ target }) => setQ(target.value)}
        onKeyDown={unlessComposing}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
};
