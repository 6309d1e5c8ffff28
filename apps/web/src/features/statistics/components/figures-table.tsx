import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import type { GroupBy } from '../../../shared/status/statistics-search.js';
import { filterOf } from '../../../shared/status/task-filter.js';
import { classes } from '../../../shared/ui/class-names.js';
import numbers from '../../../shared/ui/numbers.module.css';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { barsOf, PARTS, rateIn, type Bar, type Figures, type Group } from '../model/statistics.js';
import styles from './statistics.module.css';

const BAR = { width: 180, height: 12 };

/** The numbers of its row, drawn. */
const Drawn = ({ bar }: { bar: Bar | undefined }): ReactNode => (
  <svg className={styles.bar} viewBox={`0 0 ${BAR.width} ${BAR.height}`} aria-hidden="true">
    {bar?.parts.map(({ part, from, width }) =>
      width === 0 ? null : <rect key={part} x={from * BAR.width} width={width * BAR.width} height={BAR.height} className={styles[part]} />,
    )}
  </svg>
);

/** What the parts of a bar are. */
const Legend = ({ data }: { data: Figures }): ReactNode => {
  const t = useWords('statistics');
  const say = useSaid();
  const labels = new Map(data.definitions.map(({ figure, label }) => [figure, label]));
  return (
    <p className={styles.legend}>
      {PARTS.map((part) => {
        const label = labels.get(part);
        return (
          <span key={part}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" className={styles[part]} />
            </svg>
            {part === 'open' || label === undefined ? t('hasTime') : say(label)}
          </span>
        );
      })}
    </p>
  );
};

interface TableProps {
  data: Figures;
  groups: readonly Group[];
  by: GroupBy;
}

export const FiguresTable = ({ data, groups, by }: TableProps): ReactNode => {
  const t = useWords('statistics');
  const say = useSaid();
  const bars = barsOf(groups);
  const cell = (line: string, label: string, { count, query }: { count: number | string; query: string }, late = false): ReactNode =>
    count === 0 ? (
      <span className={numbers.none}>0</span>
    ) : (
      <Link
        to="/tasks"
        search={filterOf(query)}
        aria-label={t('cell', { line, figure: label, count: String(count) })}
        className={classes(numbers.number, late && numbers.late)}
      >
        {count}
      </Link>
    );
  return (
    <>
      <Legend data={data} />
      <div className={classes(cardClass, numbers.tableBox)} role="region" aria-labelledby="figures" tabIndex={0}>
        <table className={classes(numbers.table, styles.table)}>
          <caption id="figures" className="only-read-aloud">
            {t('table', { by: t(`by.${by}`) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t(`head.${by}`)}</th>
              <th scope="col" className={styles.drawn}>
                {t('drawn')}
              </th>
              {data.definitions.map(({ figure, label }) => (
                <th key={figure} scope="col">
                  {say(label)}
                </th>
              ))}
              <th scope="col">{t('inTimeRate')}</th>
              <th scope="col">{say(data.averageDays.label)}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const line = say(group.label);
              const rate = rateIn(group);
              const { days, query } = group.averageDays;
              return (
                <tr key={group.key}>
                  <th scope="row">{line}</th>
                  <td>
                    <Drawn bar={bars.get(group.key)} />
                  </td>
                  {data.definitions.map(({ figure, label }) => {
                    const counted = group.figures[figure];
                    return <td key={figure}>{counted === undefined ? '—' : cell(line, say(label), counted, figure === 'overdue')}</td>;
                  })}
                  <td>{rate === null ? '—' : `${rate}%`}</td>
                  <td>{days === null ? '—' : cell(line, say(data.averageDays.label), { count: String(days), query })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};
