import { useNavigate } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { useWords } from '../shared/i18n/words.js';
import { keysAreOn, useKey, useListedKeys } from '../shared/keys/index.js';
import { Button } from '../shared/ui/button.js';
import styles from './shell.module.css';

/** The keys that every page has. */
const useOwnKeys = (show: () => void): void => {
  const t = useWords('keys');
  const navigate = useNavigate();
  useKey({ code: 'Slash', shift: true, shown: '?', label: t('show') }, show);
  useKey({ code: 'Digit1', shown: '1', label: t('inbox') }, () => void navigate({ to: '/' }));
  useKey({ code: 'Digit2', shown: '2', label: t('unit') }, () => void navigate({ to: '/unit' }));
  useKey({ code: 'Digit0', shown: '0', label: t('settings') }, () => void navigate({ to: '/settings' }));
};

/** 快捷键: what each key does on the page that is shown, on `?` or on a press. */
export const KeysList = (): ReactNode => {
  const t = useWords('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  const show = (): void => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useOwnKeys(show);
  const listed = useListedKeys();
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onPress={show}>
        {t('title')}
      </Button>
      <dialog ref={dialog} className={styles.keys} aria-labelledby="keys-title">
        <h2 id="keys-title">{t('title')}</h2>
        <dl>
          {listed.map(({ code, shift, ctrl, shown, label }) => (
            <div key={`${code}${shift ? '+' : ''}${ctrl ? '^' : ''}${label}`}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <small>{keysAreOn() ? t('note') : t('off')}</small>
        <Button onPress={() => dialog.current?.close()}>{t('close')}</Button>
      </dialog>
    </>
  );
};
