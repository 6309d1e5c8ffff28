import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { civilOf, dueDayOf, isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import numbers from '../../../shared/ui/numbers.module.css';
import { cardClass, Loading } from '../../../shared/ui/surfaces.js';
import { dueQuery, type Asked } from '../api/forecast.js';
import { CROWD, crowdedOf } from '../model/forecast.js';
import styles from './forecast.module.css';

interface CrowdedProps {
  asked: Asked;
  from: string;
  precedence: readonly { id: string }[];
  nameOf: (id: string) => string;
}

/** 集中到期: days on which too much falls due at once for one unit. */
export const Crowded = ({ asked, from, precedence, nameOf }: CrowdedProps): ReactNode => {
  const t = useWords('forecast');
  const days = useDays();
  const { data } = useQuery(dueQuery(isoDay(civilOf(from)), isoDay(dueDayOf(asked.until)), asked));
  const crowded = crowdedOf(data ?? [], precedence);
  return (
    <section className={classes(cardClass, styles.panel)} aria-labelledby="crowded">
      <h2 id="crowded">{t('crowded')}</h2>
      <small>{t('crowdedNote', { least: CROWD })}</small>
      {data === undefined ? <Loading /> : null}
      {data !== undefined && crowded.length === 0 ? <p>{t('notCrowded')}</p> : null}
      {crowded.length === 0 ? null : (
        <div className={numbers.tableBox} role="region" aria-label={t('crowdedTable')} tabIndex={0}>
          <table className={numbers.table}>
            <caption className="only-read-aloud">{t('crowdedTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('day')}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('dueThen')}</th>
              </tr>
            </thead>
            <tbody>
              {crowded.map(({ day, lead, count, filter }) => {
                const [date, unit] = [days.date(day), nameOf(lead)];
                return (
                  <tr key={`${isoDay(day)}/${lead}`}>
                    <th scope="row">{date}</th>
                    <td>{unit}</td>
                    <td>
                      <Link to="/tasks" search={filter} className={numbers.number} aria-label={t('dueLabel', { unit, date, count })}>
                        {count}
                      </Link>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
