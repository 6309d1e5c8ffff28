import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { homeQuery } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { toldQuery } from '../api/board.js';
import { toldSince } from '../model/told.js';
import styles from './board.module.css';

const Said = ({ alert: { directiveId, taskId, text } }: { alert: Views['Alert'] }): ReactNode => {
  const said = useSaid()(text);
  if (directiveId === null) return said;
  return taskId === null ? (
    <Link to="/directives/$directiveId" params={{ directiveId }}>
      {said}
    </Link>
  ) : (
    <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
      {said}
    </Link>
  );
};

/** 昨日以来: what the reader was told of. */
export const Told = (): ReactNode => {
  const t = useWords('board');
  const days = useDays();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useQuery(toldQuery);
  if (data === undefined) return null;
  const told = toldSince(data.items, home.asOf);
  return (
    <section className={classes(cardClass, styles.panel)} aria-labelledby="told">
      <h2 id="told">{t('told')}</h2>
      {told.length === 0 ? <small>{t('nothingTold')}</small> : null}
      <ul className={styles.told}>
        {told.map((alert) => (
          <li key={alert.id}>
            <Said alert={alert} /> <small>{days.moment(alert.createdAt)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
