import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Changed } from '../model/changed.js';
import styles from './decide.module.css';

interface ChangesProps {
  changes: readonly Changed[];
  /** Why, in the drafter's words; '' = they said nothing. */
  reason: string;
  nameOf: (id: string) => string;
}

/** What the office has made otherwise than the source says. */
export const Changes = ({ changes, reason, nameOf }: ChangesProps): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  if (changes.length === 0) return null;
  const units = (ids: readonly string[]): string => ids.map(nameOf).join(t('and'));
  const said = (one: Changed): string => {
    switch (one.what) {
      case 'added':
        return t('changed.added');
      case 'leads':
        return t(one.paper.length === 0 ? 'changed.leadsAdded' : 'changed.leads', { paper: units(one.paper), now: units(one.now) });
      case 'due': {
        const now = one.now === null ? t('changed.byPolicy') : days.due(one.now);
        if (one.paper === null) return t('changed.dueAdded', { now });
        return t('changed.due', { paper: one.phrase ?? days.due(one.paper), now });
      }
      case 'requirement':
        return t('changed.requirement', { paper: one.paper });
      case 'sentences':
        return t('changed.sentences', { added: one.added, removed: one.removed });
    }
  };
  return (
    <div className={styles.changed}>
      <strong>{t('changed.title')}</strong>
      <ul>
        {changes.map((one) => (
          <li key={one.what}>{said(one)}</li>
        ))}
      </ul>
      {reason === '' ? null : <small>{t('changed.reason', { reason })}</small>}
    </div>
  );
};
