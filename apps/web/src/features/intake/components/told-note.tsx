import { useLocale } from 'use-intl';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Note } from '../../../shared/ui/surfaces.js';
import styles from './intake.module.css';
import type { Work } from './use-work.js';

/** What the last press came to; each that was refused says why. */
export const ToldNote = ({ work: { told, cards } }: { work: Work }): ReactNode => {
  const t = useWords('intake');
  const isEnglish = useLocale() === 'en';
  if (told === null) return null;
  if (told.kind !== 'refused')
    return (
      <div className={styles.told}>
        <Note done title={told.kind === 'said' ? t(`done.${told.key}`) : t(`done.${told.deed}`, { count: told.count })} />
      </div>
    );
  return (
    <Note title={t('done.refused', { count: told.results.length })}>
      <ul>
        {told.results.map(({ draftId, segmentId, problem }) => (
          <li key={draftId ?? segmentId}>
            {cards.find(({ id }) => id === draftId)?.title ?? segmentId}
            {t('colon')}
            {isEnglish ? `${problem?.titleEn ?? ''} ${problem?.detailEn ?? ''}` : `${problem?.title ?? ''} ${problem?.detail ?? ''}`}
          </li>
        ))}
      </ul>
    </Note>
  );
};
