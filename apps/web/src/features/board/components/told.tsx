import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Place } from '../../../shared/ui/place.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { toldQuery } from '../api/board.js';
import { toldSince, yesterdayBegan } from '../model/told.js';
import styles from './board.module.css';

/** 上次查看以来 or 昨日以来: what the reader was told of. */
export const Told = ({ since }: { since: string | null }): ReactNode => {
  const t = useWords('board');
  const say = useSaid();
  const days = useDays();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useQuery(toldQuery);
  if (data === undefined) return null;
  const told = toldSince(data.items, since ?? yesterdayBegan(home.asOf));
  return (
    <section className={classes(cardClass, styles.panel)} aria-labelledby="told">
      <h2 id="told">
        {since === null ? t('told') : t('toldSince')} {since === null ? null : <small>{days.moment(since)}</small>}
      </h2>
      {told.length === 0 ? <small>{since === null ? t('nothingTold') : t('nothingToldSince')}</small> : null}
      <ul className={styles.told}>
        {told.map((alert) => (
          <li key={alert.id}>
            <Place link={alert.link}>{say(alert.text)}</Place> <small>{days.moment(alert.createdAt)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
