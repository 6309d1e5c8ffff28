import { useEffect, useId, useState, type DragEvent, type ReactNode } from 'react';
import type { StoredFile } from '../../api/upload.js';
import { useWords } from '../../i18n/words.js';
import { Button, buttonClass } from '../../ui/button.js';
import { classes } from '../../ui/class-names.js';
import styles from './form.module.css';
import { useUploads, type Sending } from './use-uploads.js';

/** What the API takes; phones then offer the camera and their photos. */
const ACCEPT = '.pdf,.ofd,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.zip,.txt,.csv,image/*,.heic,.heif';

const SIZES = [
  [1024 * 1024, 'MB'],
  [1024, 'KB'],
] as const;

const sizeOf = (bytes: number): string => {
  const [unit, name] = SIZES.find(([each]) => bytes >= each) ?? [1, 'B'];
  return `${Math.round(bytes / unit)} ${name}`;
};

const OnItsWay = ({ one, onAgain, onDrop }: { one: Sending; onAgain: () => void; onDrop: () => void }): ReactNode => {
  const t = useWords('form');
  const problem = useWords('problem');
  const { file, percent, error } = one;
  return (
    <li className={styles.file}>
      <span>
        {file.name}{' '}
        {error === null ? (
          <small>{t('uploading', { percent })}</small>
        ) : (
          <span className={styles.error}>{t('uploadFailed', { reason: error })}</span>
        )}
      </span>
      {error === null ? (
        <progress className={styles.progress} max={100} value={percent} aria-label={t('uploadOf', { name: file.name })} />
      ) : (
        <span>
          <Button kind="quiet" aria-label={t('againFile', { name: file.name })} onPress={onAgain}>
            {problem('again')}
          </Button>
          <Button kind="quiet" aria-label={t('removeFile', { name: file.name })} onPress={onDrop}>
            {t('remove')}
          </Button>
        </span>
      )}
    </li>
  );
};

interface FileFieldProps {
  label: string;
  hint?: string;
  error?: string;
  files: readonly StoredFile[];
  onAdd: (file: StoredFile) => void;
  onRemove: (file: StoredFile) => void;
  /** How many were chosen and are not there: on their way, or failed. */
  onUnsent: (count: number) => void;
}

/** Several at once, chosen, dropped or from the camera; what failed is sent again on a press. Photos may become one document. */
export const FileField = ({ label, hint, error, files, onAdd, onRemove, onUnsent }: FileFieldProps): ReactNode => {
  const t = useWords('form');
  const id = useId();
  const { sending, photoOf, again, drop: dismiss, begin, take } = useUploads(onAdd);
  const [over, setOver] = useState(false);
  const [joining, setJoining] = useState(false);
  const unsent = sending.length;
  useEffect(() => {
    onUnsent(unsent);
    return () => onUnsent(0);
  }, [onUnsent, unsent]);
  const photos = files
    .flatMap((stored) => {
      const photo = photoOf(stored.sha256);
      return photo === undefined ? [] : [{ stored, ...photo }];
    })
    .sort((a, b) => a.place - b.place);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const join = async (): Promise<void> => {
    setJoining(true);
    try {
      const { joined } = await import('../../files/joined.js');
      const all = photos.map(({ file }) => file);
      const stored = await begin(await joined(all, t('joinedName', { count: all.length })));
      if (stored !== null) for (const photo of photos) onRemove(photo.stored);
    } finally {
      setJoining(false);
    }
  };
  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-label`}>
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
        <small id={`${id}-hint`}>{t('filesHint')}</small>
        <input
          id={id}
          type="file"
          multiple
          accept={ACCEPT}
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
      </div>
      <ul className={styles.files} aria-live="polite">
        {files.map((file) => (
          <li key={file.sha256} className={styles.file}>
            <span>
              {file.name} <small>{t('uploaded', { size: sizeOf(file.bytes) })}</small>
            </span>
            <Button kind="quiet" aria-label={t('removeFile', { name: file.name })} onPress={() => onRemove(file)}>
              {t('remove')}
            </Button>
          </li>
        ))}
        {sending.map((one) => (
          <OnItsWay key={one.id} one={one} onAgain={() => again(one)} onDrop={() => dismiss(one)} />
        ))}
      </ul>
      {error === undefined ? null : <span className={styles.error}>{error}</span>}
      {photos.length > 1 ? (
        <Button isPending={joining} onPress={() => void join()}>
          {t('join', { count: photos.length })}
        </Button>
      ) : null}
    </div>
  );
};
