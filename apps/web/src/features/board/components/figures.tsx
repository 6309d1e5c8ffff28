import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { homeQuery } from '../../../shared/api/home.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Filter } from '../../../shared/status/task-filter.js';
import numbers from '../../../shared/ui/numbers.module.css';
import { countsQuery } from '../api/board.js';
import { figuresOf } from '../model/board.js';
import { yesterdayOf } from '../../../shared/dates/past.js';
import { Number } from './number.js';

const signed = (more: number): string => (more > 0 ? `+${more}` : `−${-more}`);

interface FiguresProps {
  counts: Views['TaskCounts'];
  filter: Filter;
  /** Since when the reader has not seen the board; null when that is not known. */
  since: string | null;
}

/** What there is in numbers, and how many more than when the reader last looked, or than yesterday. */
export const Figures = ({ counts, filter, since }: FiguresProps): ReactNode => {
  const t = useWords('board');
  const { data: home } = useSuspenseQuery(homeQuery);
  const waiting = home.duties.total.count;
  const isPast = filter.asOf !== undefined;
  const { data: before } = useQuery({
    ...countsQuery({ ...filter, asOf: since ?? yesterdayOf(home.asOf) }),
    enabled: !isPast,
  });
  return (
    <ul className={numbers.figures} aria-label={t('figures')}>
      {isPast ? null : (
        <li>
          <small>{t('waiting')}</small>
          <Link to="/" className={numbers.number} aria-label={`${t('waiting')} ${waiting}`}>
            {waiting}
          </Link>
        </li>
      )}
      {figuresOf(counts.counted, before?.counted ?? null).map(({ id, more, ...cell }) => (
        <li key={id}>
          <small>{t(`column.${id}`)}</small>
          <Number cell={cell} label={`${t(`column.${id}`)} ${cell.count}`} late={id === 'overdue'} />
          {more === null || more === 0 ? null : <small>{t(since === null ? 'sinceYesterday' : 'sinceLook', { more: signed(more) })}</small>}
        </li>
      ))}
    </ul>
  );
};
