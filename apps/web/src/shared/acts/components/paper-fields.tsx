import { useId, type ReactNode } from 'react';
import { useSaid, useWords } from '../../i18n/words.js';
import { Labelled } from '../../ui/labelled.js';
import { WrittenField } from '../../ui/fields.js';
import type { PaperOf, SignedSheet } from '../model/signed-sheet.js';
import { FileField } from './file-field.js';
import styles from './form.module.css';

interface PaperFieldsProps {
  signers: PaperOf['signers'];
  sheet: SignedSheet;
  /** It was sent off without all that the sheet says. */
  missing: boolean;
  onChange: (update: (sheet: SignedSheet) => SignedSheet) => void;
  onUnsent: (count: number) => void;
}

/** 据签批件补录: the signer, the day of the signature and the picture of the sheet, before what was decided. */
export const PaperFields = ({ signers, sheet, missing, onChange, onUnsent }: PaperFieldsProps): ReactNode => {
  const t = useWords('form');
  const say = useSaid();
  const id = useId();
  const needed = (field: string): string => t('required', { field });
  return (
    <>
      <small>{t('paper.rule')}</small>
      <Labelled id={id} label={t('paper.signer')}>
        <select
          id={id}
          className={styles.input}
          value={sheet.signedBy}
          onChange={({ target }) => onChange((now) => ({ ...now, signedBy: target.value }))}
        >
          {signers.map(({ personId, name }) => (
            <option key={personId} value={personId}>
              {say(name)}
            </option>
          ))}
        </select>
      </Labelled>
      <WrittenField
        kind="day"
        required
        label={t('paper.signedOn')}
        value={sheet.signedOn}
        error={missing && sheet.signedOn === '' ? needed(t('paper.signedOn')) : undefined}
        onChange={(signedOn) => onChange((now) => ({ ...now, signedOn }))}
      />
      <FileField
        label={t('paper.file')}
        files={sheet.file === null ? [] : [sheet.file]}
        {...(missing && sheet.file === null ? { error: needed(t('paper.file')) } : {})}
        onAdd={(file) => onChange((now) => ({ ...now, file }))}
        onRemove={() => onChange((now) => ({ ...now, file: null }))}
        onUnsent={onUnsent}
      />
    </>
  );
};
