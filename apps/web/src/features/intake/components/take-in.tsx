import { useState, type ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';
import { OfflineStub } from './offline-stub.js';
import { TakeInForm, type Amended } from './take-in-form.js';

type Secrecy = 'unasked' | 'open' | 'classified';

/** 是否涉密 is asked before there is a field for any text: what is classified leaves an empty stub, and nothing besides. */
export const TakeIn = ({ amends = null, onBack }: { amends?: Amended | null; onBack?: () => void }): ReactNode => {
  const t = useWords('intake');
  const o = useWords('offline');
  const [secrecy, setSecrecy] = useState<Secrecy>('unasked');
  /** The mark that gave a paper away which was declared open. */
  const [mark, setMark] = useState<string | null>(null);
  const again = (): void => {
    setMark(null);
    setSecrecy('unasked');
  };
  if (secrecy === 'classified') return <OfflineStub mark={mark} onBack={again} />;
  if (secrecy === 'open')
    return (
      <TakeInForm
        amends={amends}
        onBack={onBack ?? again}
        onClassified={(found) => {
          setMark(found);
          setSecrecy('classified');
        }}
      />
    );
  return (
    <section
      className={classes(cardClass, styles.take)}
      aria-labelledby="secrecy"
      // a file let fall here too early is neither read nor opened in the paper's place
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
    >
      <h2 id="secrecy">{t(amends === null ? 'take.title' : 'take.amended')}</h2>
      <p>
        <strong>{o('secrecy.ask')}</strong> {o('secrecy.why')}
      </p>
      <div className={drafts.buttons}>
        <Button kind="go" onPress={() => setSecrecy('open')}>
          {o('secrecy.no')}
        </Button>
        <Button onPress={() => setSecrecy('classified')}>{o('secrecy.yes')}</Button>
        {onBack === undefined ? null : (
          <Button kind="quiet" onPress={onBack}>
            {t('act.back')}
          </Button>
        )}
      </div>
    </section>
  );
};
