import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import type { Dimension } from '../../../shared/status/board-search.js';
import { classes } from '../../../shared/ui/class-names.js';
import numbers from '../../../shared/ui/numbers.module.css';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { COLUMNS, type Cell, type ColumnId, type Line } from '../model/board.js';
import styles from './board.module.css';
import { Number } from './number.js';

const BAR = { width: 96, height: 10 };

/** How much of it is done, as a bar beside the numbers that say it. */
const Share = ({ share }: { share: number | null }): ReactNode => (
  <svg className={styles.bar} viewBox={`0 0 ${BAR.width} ${BAR.height}`} aria-hidden="true">
    <rect width={BAR.width} height={BAR.height} className={styles.track} />
    <rect width={BAR.width * (share ?? 0)} height={BAR.height} className={styles.done} />
  </svg>
);

const Row = ({ line: { key, label, cells, done }, by }: { line: Line; by: Dimension }): ReactNode => {
  const t = useWords('board');
  const line = useSaid()(label);
  const labelOf = (column: ColumnId | 'done' | 'total', { count }: Cell): string =>
    t('cell', { line, column: t(`column.${column}`), count });
  return (
    <tr>
      <th scope="row">
        {by === 'directive' ? (
          <Link to="/directives/$directiveId" params={{ directiveId: key }}>
            {line}
          </Link>
        ) : by === 'department' ? (
          <Link to="/directory" search={{ unit: key }}>
            {line}
          </Link>
        ) : (
          line
        )}
      </th>
      {COLUMNS.map((id) => (
        <td key={id}>
          <Number cell={cells[id]} label={labelOf(id, cells[id])} late={id === 'overdue'} />
        </td>
      ))}
      <td className={styles.share}>
        <Share share={done.share} />
        <Number cell={done.completed} label={labelOf('done', done.completed)} />
        {' / '}
        <Number cell={done.total} label={labelOf('total', done.total)} />
      </td>
    </tr>
  );
};

/** Lines × what matters; where it is wider than the window it moves within itself. */
export const BoardTable = ({ lines, by }: { lines: readonly Line[]; by: Dimension }): ReactNode => {
  const t = useWords('board');
  return (
    <div className={classes(cardClass, numbers.tableBox)} role="region" aria-labelledby="board-table" tabIndex={0}>
      <table className={classes(numbers.table, styles.table)}>
        <caption id="board-table" className="only-read-aloud">
          {t('table', { by: t(`by.${by}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(`head.${by}`)}</th>
            {COLUMNS.map((id) => (
              <th key={id} scope="col">
                {t(`column.${id}`)}
              </th>
            ))}
            <th scope="col">{t('column.done')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.key} {...{ line, by }} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
