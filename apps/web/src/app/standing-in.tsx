import type { ReactNode } from 'react';
import type { Home } from '../shared/api/home.js';
import { useDays } from '../shared/dates/use-days.js';
import { useSaid, useWords } from '../shared/i18n/words.js';
import styles from './shell.module.css';

/** For whom the reader stands in now, above everything they do: nobody should act in another's name without seeing it. */
export const StandingIn = ({ me: { actingFor } }: { me: Pick<Home['me'], 'actingFor'> }): ReactNode => {
  const t = useWords('app');
  const days = useDays();
  const say = useSaid();
  if (actingFor.length === 0) return null;
  return (
    <div className={styles.standIn} role="note">
      {actingFor.map(({ delegationId, principal, until }) => (
        <p key={delegationId}>
          {t('standIn', { name: say(principal), until: until === null ? '' : t('standInUntil', { date: days.due(until) }) })}
        </p>
      ))}
    </div>
  );
};
