import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass, Loading } from '../../../shared/ui/surfaces.js';
import { forecastQuery } from '../api/forecast.js';
import { briefOf, foreseenIn, untilOf, type BriefDay } from '../model/forecast.js';
import styles from './forecast.module.css';
import { Of, What } from './foreseen.js';

const Day = ({ day: { day, notices, more, counts } }: { day: BriefDay }): ReactNode => {
  const t = useWords('forecast');
  const days = useDays();
  const rest = [
    ...counts.map(({ kind, count }) => t('times', { what: t(`said.${kind}`), count })),
    ...(more > 0 ? [t('more', { count: more })] : []),
  ];
  return (
    <tr>
      <th scope="row">{days.date(day)}</th>
      <td>
        <ul className={styles.notices}>
          {notices.map((one, n) => (
            <li key={n}>
              <Of line={one.line} />
              <What foreseen={one} />
            </li>
          ))}
          {rest.length === 0 ? null : <li>{rest.join(' · ')}</li>}
        </ul>
      </td>
    </tr>
  );
};

/** 未来七日预判: what the clocks will bring if nobody acts, in brief. */
export const ForecastBrief = (): ReactNode => {
  const t = useWords('forecast');
  const board = useWords('board');
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data, isError } = useInfiniteQuery(forecastQuery({ until: untilOf('d7', home.asOf) }));
  if (isError) return null;
  const brief = briefOf(foreseenIn(data?.pages.flatMap(({ items }) => items) ?? []));
  return (
    <section className={classes(cardClass, styles.panel)} aria-labelledby="forecast">
      <h2 id="forecast">{board('forecast')}</h2>
      {data === undefined ? <Loading /> : null}
      {data !== undefined && brief.length === 0 ? <p>{t('nothing')}</p> : null}
      {brief.length === 0 ? null : (
        <table className={styles.brief}>
          <caption className="only-read-aloud">{t('table')}</caption>
          <thead className="only-read-aloud">
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('what')}</th>
            </tr>
          </thead>
          <tbody>
            {brief.map((day) => (
              <Day key={isoDay(day.day)} day={day} />
            ))}
          </tbody>
        </table>
      )}
      <small>{t('note')}</small>
      <Link to="/forecast">{board('allForecast')}</Link>
    </section>
  );
};
