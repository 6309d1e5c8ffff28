import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { ChoiceField } from '../../../shared/ui/plain-fields.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { CLASSES, type Segment, type SegmentClass } from '../model/paper.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';
import { ReasonForm } from './reason-form.js';

/** Letters that fit beside each other. */
const PER_LINE = 26;

interface PanelProps {
  segment: Segment;
  mayReclassify: boolean;
  mayAdd: boolean;
  busy: boolean;
  nameOf: (id: string) => string;
  onReclassify: (to: SegmentClass, reason: string) => void;
  /** On the whole sentence, or on the words of it that are marked. */
  onAdd: (words: string) => void;
  onClose: () => void;
}

/** Why a sentence was read as what it is, and what else it may be. */
export const SentencePanel = ({ segment, mayReclassify, mayAdd, busy, nameOf, onReclassify, onAdd, onClose }: PanelProps): ReactNode => {
  const t = useWords('intake');
  const [to, setTo] = useState<SegmentClass>(segment.class);
  const quote = useRef<HTMLTextAreaElement>(null);
  const marked = (): string => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = quote.current ?? {};
    return value.slice(selectionStart, selectionEnd).trim();
  };
  const said = (name: SegmentClass): string => t(`class.${name}`);
  const words = segment.reason.words.join(t('and'));
  return (
    <section className={classes(cardClass, styles.panel)} aria-label={t('sentence.title')}>
      <textarea
        ref={quote}
        readOnly
        className={classes(drafts.quote, styles.quoteText)}
        aria-label={t('sentence.text')}
        value={segment.text}
        rows={Math.min(8, Math.ceil(segment.text.length / PER_LINE))}
      />
      {mayAdd ? <small>{t('sentence.partHint')}</small> : null}
      <small>
        {words === ''
          ? t('sentence.reasonNone', { class: said(segment.suggestedClass) })
          : t('sentence.reason', { class: said(segment.suggestedClass), words })}
      </small>
      {segment.reclassified.map((one) => (
        <small key={one.at}>
          {t('sentence.changed', { name: nameOf(one.by), class: said(one.to), colon: t('colon'), reason: one.reason })}
        </small>
      ))}
      {mayReclassify ? (
        <ChoiceField
          label={t('sentence.class')}
          value={to}
          choices={CLASSES.map((name) => ({ id: name, label: said(name) }))}
          onChange={setTo}
        />
      ) : null}
      {to === segment.class ? (
        <div className={drafts.buttons}>
          {mayAdd ? <Button onPress={() => onAdd(marked())}>{t('sentence.add')}</Button> : null}
          <Button kind="quiet" onPress={onClose}>
            {t('sentence.close')}
          </Button>
        </div>
      ) : (
        <ReasonForm
          label={t('sentence.why')}
          submit={t('sentence.reclassify')}
          busy={busy}
          onBack={() => setTo(segment.class)}
          onSend={(reason) => onReclassify(to, reason)}
        />
      )}
    </section>
  );
};
