import { Suspense, useRef, useState, type ReactNode } from 'react';
import { OralForm } from '../features/oral/index.js';
import type { Home } from '../shared/api/home.js';
import { useWords } from '../shared/i18n/words.js';
import { useKey } from '../shared/keys/index.js';
import { Button } from '../shared/ui/button.js';
import { Loading } from '../shared/ui/surfaces.js';
import styles from './shell.module.css';

/** 口头交办 from any page, by a press or by N: what lies below stays as it is. */
export const OralDialog = ({ me }: { me: Home['me'] }): ReactNode => {
  const nav = useWords('nav');
  const keys = useWords('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(0);
  const show = (): void => {
    if (dialog.current?.open !== false) return;
    setOpened((n) => n + 1);
    dialog.current.showModal();
  };
  useKey({ code: 'KeyN', shown: 'N', label: keys('oral') }, show);
  return (
    <>
      <span className={styles.oral}>
        <Button kind="quiet" aria-haspopup="dialog" onPress={show}>
          {nav('oral')}
        </Button>
      </span>
      <dialog ref={dialog} className={styles.oralForm} aria-label={nav('oral')}>
        {opened > 0 ? (
          <Suspense fallback={<Loading />}>
            <OralForm key={opened} me={me} onClose={() => dialog.current?.close()} />
          </Suspense>
        ) : null}
      </dialog>
    </>
  );
};
