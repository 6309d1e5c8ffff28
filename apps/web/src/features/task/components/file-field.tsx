import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { ApiProblem } from '@duban/api-client';
import { MOST_BYTES, upload, type StoredFile } from '../../../shared/api/upload.js';
import { useWords } from '../../../shared/i18n/words.js';
import { wordsOfProblem } from '../../../shared/problems/problem-words.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import styles from './form.module.css';

interface Sending {
  id: number;
  file: File;
  percent: number;
  error: string | null;
}

let lastId = 0;

/** Several at once, chosen, dropped or from the camera; what failed is sent again on a press. */
export const FileField = ({
  label,
  hint,
  files,
  onAdd,
  onRemove,
}: {
  label: string;
  hint?: string;
  files: readonly StoredFile[];
  onAdd: (file: StoredFile) => void;
  onRemove: (file: StoredFile) => void;
}): ReactNode => {
  const t = useWords('form');
  const problem = useWords('problem');
  const locale = useLocale();
  const id = useId();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [over, setOver] = useState(false);
  const change = (one: number, more: Partial<Sending>): void =>
    setSending((all) => all.map((each) => (each.id === one ? { ...each, ...more } : each)));
  const said = (error: unknown): string => {
    const words = wordsOfProblem(error, locale === 'en' ? 'en' : 'zh');
    return 'key' in words ? problem(words.key) : error instanceof ApiProblem ? `${words.title} ${words.advice}` : words.title;
  };
  const send = async (one: number, file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return change(one, { error: t('tooLarge') });
    change(one, { error: null, percent: 0 });
    try {
      const stored = await upload(file, (percent) => change(one, { percent }));
      setSending((all) => all.filter((each) => each.id !== one));
      onAdd(stored);
    } catch (error) {
      change(one, { error: said(error) });
    }
  };
  const take = (list: FileList | null): void => {
    for (const file of list ?? []) {
      const one = (lastId += 1);
      setSending((all) => [...all, { id: one, file, percent: 0, error: null }]);
      void send(one, file);
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.field}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      {hint === undefined ? null : <small>{hint}</small>}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          type="file"
          multiple
          className={styles.fileInput}
          aria-labelledby={`${id}-label ${id}-choose`}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            take(target.files);
            target.value = '';
          }}
        />
        <label id={`${id}-choose`} htmlFor={id} className={classes(buttonClass(), styles.fileButton)}>
          {t('chooseFiles')}
        </label>
        <small id={`${id}-hint`}>{t('filesHint')}</small>
      </div>
      <ul className={styles.files} aria-live="polite">
        {files.map((file) => (
          <li key={file.sha256} className={styles.file}>
            <span>
              {file.name} <small>{t('uploaded')}</small>
            </span>
            <Button kind="quiet" aria-label={t('removeFile', { name: file.name })} onPress={() => onRemove(file)}>
              {t('remove')}
            </Button>
          </li>
        ))}
        {sending.map(({ id: one, file, percent, error }) => (
          <li key={one} className={styles.file}>
            <span>
              {file.name}{' '}
              {error === null ? (
                <small>{t('uploading', { percent })}</small>
              ) : (
                <span className={styles.error}>{t('uploadFailed', { reason: error })}</span>
              )}
            </span>
            {error === null ? null : (
              <Button kind="quiet" onPress={() => void send(one, file)}>
                {problem('again')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
