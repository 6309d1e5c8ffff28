import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import type { Meeting } from '../model/paper.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';

interface LookProps {
  look: Meeting['look'];
  mayLook: boolean;
  mayAdd: boolean;
  busy: boolean;
  onLook: (segmentIds: string[]) => void;
  onAdd: (segmentId: string) => void;
  onShow: (segmentId: string) => void;
}

/** 要看一眼: what nothing was made of, each with why it might be something after all. */
export const LookList = ({ look, mayLook, mayAdd, busy, onLook, onAdd, onShow }: LookProps): ReactNode => {
  const t = useWords('intake');
  const left = look.filter(({ looked }) => looked === null);
  if (look.length === 0) return null;
  return (
    <section className={classes(cardClass, styles.looks)} aria-labelledby="looks">
      <div className={styles.panelHead}>
        <h2 id="looks" tabIndex={-1}>
          {t('look.title')}{' '}
          <small>{left.length === 0 ? t('look.looked', { count: look.length }) : t('look.count', { count: left.length })}</small>
        </h2>
        {mayLook && left.length > 1 ? (
          <Button isDisabled={busy} onPress={() => onLook(left.map(({ segmentId }) => segmentId))}>
            {t('look.all')}
          </Button>
        ) : null}
      </div>
      {left.length === 0 ? null : <small>{t('look.hint')}</small>}
      <ul>
        {left.map(({ segmentId, text, why }) => (
          <li key={segmentId} className={styles.lookRow}>
            <button
              type="button"
              className={styles.quoteLink}
              aria-label={`${t('look.show')}${t('colon')}${text}`}
              onClick={() => onShow(segmentId)}
            >
              {text}
            </button>
            <small>{why.map((one) => t(`look.why.${one}`)).join(t('and'))}</small>
            <span className={drafts.buttons}>
              {mayLook ? (
                <Button isDisabled={busy} aria-label={t('look.doneOf', { text })} onPress={() => onLook([segmentId])}>
                  {t('look.done')}
                </Button>
              ) : null}
              {mayAdd ? (
                <Button kind="quiet" aria-label={t('look.addOf', { text })} onPress={() => onAdd(segmentId)}>
                  {t('look.add')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
