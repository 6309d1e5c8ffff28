import type { ReactNode } from 'react';
import { civilOf } from '../shared/dates/civil.js';
import { useWords } from '../shared/i18n/words.js';
import { useLiveState } from '../shared/live/index.js';
import { Status } from '../shared/ui/status.js';
import styles from './shell.module.css';

const SHAPES = { live: 'fine', reconnecting: 'soon', stale: 'held' } as const;

/** Does what is shown hold now, and if not, since when. */
export const LiveNote = (): ReactNode => {
  const t = useWords('live');
  const { state, asOf } = useLiveState();
  return (
    <p role="status" className={styles.live}>
      {state === 'starting' ? null : (
        <Status shape={SHAPES[state]}>
          {state === 'stale' ? t('stale', { time: civilOf(new Date(asOf).toISOString()).time }) : t(state)}
        </Status>
      )}
    </p>
  );
};
