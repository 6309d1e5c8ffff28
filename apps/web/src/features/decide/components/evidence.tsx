import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useWords } from '../../../shared/i18n/words.js';
import { addressOf, textQuery } from '../api/files.js';
import { previewOf, sizeOf } from '../model/preview.js';
import styles from './decide.module.css';

interface FileProps {
  file: Views['File'];
  directiveId: string;
}

const TextPreview = ({ file, directiveId }: FileProps): ReactNode => {
  const { data } = useQuery(textQuery(file, directiveId));
  return data === undefined ? null : (
    <pre className={styles.text} tabIndex={0} aria-label={file.name}>
      {data}
    </pre>
  );
};

const Preview = (props: FileProps): ReactNode => {
  const { file, directiveId } = props;
  switch (previewOf(file)) {
    case 'image':
      return (
        <a href={addressOf(file, directiveId)} target="_blank" rel="noreferrer" className={styles.picture}>
          <img src={addressOf(file, directiveId)} alt={file.name} loading="lazy" />
        </a>
      );
    case 'text':
      return <TextPreview {...props} />;
    case null:
      return null;
  }
};

/** What was handed in, shown in place where that is safe; each is a real address that can be opened and saved. */
export const Evidence = ({ files, directiveId }: { files: readonly Views['File'][]; directiveId: string }): ReactNode => {
  const t = useWords('decide');
  if (files.length === 0) return <p className={styles.none}>{t('noEvidence')}</p>;
  return (
    <ul className={styles.files} aria-label={t('evidence')}>
      {files.map((file) => (
        <li key={file.sha256} className={styles.file}>
          <span>
            <a href={addressOf(file, directiveId)} target="_blank" rel="noreferrer">
              {file.name}
            </a>{' '}
            <small>{sizeOf(file.bytes)}</small>
          </span>
          <Preview {...{ file, directiveId }} />
        </li>
      ))}
    </ul>
  );
};
