import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { sessionsQuery } from '../api/settings.js';
import { deviceOf } from '../model/device.js';
import { Section } from './section.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

/** Browsers in which I am signed in; any but this one can be ended here. */
export const Sessions = (): ReactNode => {
  const t = useWords('settings');
  const days = useDays();
  const { data } = useSuspenseQuery(sessionsQuery);
  const ending = useDeed();
  return (
    <Section title={t('sessions')}>
      <ul>
        {data.items.map(({ id, device, signedInAt, seenAt, current }) => (
          <li key={id} className={styles.line}>
            <span>
              {deviceOf(device)}
              <small className={styles.under}>{t('seen', { signedIn: days.moment(signedInAt), seen: days.moment(seenAt) })}</small>
            </span>
            {current ? (
              <small>{t('thisOne')}</small>
            ) : (
              <Button
                aria-label={t('endSessionOf', { device: deviceOf(device) })}
                isDisabled={ending.isPending}
                onPress={() => ending.send(`/me/sessions/${id}/end`)}
              >
                {t('endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.items.length === 0 ? <small>{t('noSessions')}</small> : null}
      {ending.isError ? <ProblemNote error={ending.error} /> : null}
    </Section>
  );
};
