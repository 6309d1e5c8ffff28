import { usePrefetchQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { DIMENSIONS, ORDERS, type BoardSearch } from '../../../shared/status/board-search.js';
import { Button } from '../../../shared/ui/button.js';
import { Chips } from '../../../shared/ui/chips.js';
import { Empty } from '../../../shared/ui/ledger.js';
import { countsQuery } from '../api/board.js';
import { linesOf } from '../model/board.js';
import { BoardTable } from './board-table.js';
import styles from './board.module.css';
import { Figures } from './figures.js';
import { FilterBar, PastNote } from './filter-bar.js';
import { Told } from './told.js';
import { useLastLook } from './use-last-look.js';

/** 督办总览: what there is, line by line, every number the list that it counts. */
export const BoardPage = ({ search, forecast }: { search: BoardSearch; forecast: ReactNode }): ReactNode => {
  const { by = 'department', order = 'office', all = false, ...filter } = search;
  const t = useWords('board');
  const days = useDays();
  const navigate = useNavigate();
  // asked for at once: each that is waited for would else be asked only when the one before is there
  usePrefetchQuery(countsQuery(filter, by));
  usePrefetchQuery(departmentsQuery);
  const { data: home } = useSuspenseQuery(homeQuery);
  const since = useLastLook(home.me.id, home.asOf);
  const { data: counts } = useSuspenseQuery(countsQuery(filter, by));
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const { data: people } = useQuery({ ...peopleQuery, enabled: by === 'leader' });
  const nameOf = useNameOf();
  const precedence = by === 'leader' ? (people?.items ?? []) : by === 'department' ? departments.items : [];
  const { lines, left } = linesOf(counts.groups ?? [], { order, all, precedence });
  const go = (next: BoardSearch): void => void navigate({ to: '/board', search: next });
  const onFilter = (next: BoardSearch): void => go({ ...next, by: search.by, order: search.order, all: search.all });
  const isPast = filter.asOf !== undefined;
  return (
    <>
      <div className={styles.top}>
        <h1>
          {t('title')} {isPast ? null : <small>{t('now', { at: days.moment(home.asOf) })}</small>}
        </h1>
        <PrintButton />
      </div>
      <PastNote {...{ filter, onFilter }} />
      <FilterBar {...{ filter, nameOf, onFilter }} />
      <Figures {...{ counts, filter, since }} />
      <div className={styles.split}>
        <div className={styles.main}>
          <div className={styles.ways}>
            <Chips
              label={t('by.label')}
              chips={DIMENSIONS.map((id) => ({ id, label: t(`by.${id}`) }))}
              chosen={by}
              onChoose={(id) => go({ ...search, by: id === 'department' ? undefined : id })}
            />
            <Chips
              label={t('order.label')}
              chips={ORDERS.map((id) => ({ id, label: t(`order.${id}`) }))}
              chosen={order}
              onChoose={(id) => go({ ...search, order: id === 'late' ? id : undefined })}
            />
          </div>
          {lines.length === 0 ? <Empty>{t('noLines')}</Empty> : <BoardTable {...{ lines, by }} />}
          <p className={styles.note}>
            <small>{t('explained')}</small>
            {left > 0 ? <small>{t('left', { count: left })}</small> : null}
            {left > 0 || all ? (
              <Button kind="quiet" onPress={() => go({ ...search, all: all ? undefined : true })}>
                {t(all ? 'hideDone' : 'showAll')}
              </Button>
            ) : null}
          </p>
        </div>
        {isPast ? null : (
          <aside className={styles.aside}>
            {forecast}
            <Told since={since} />
          </aside>
        )}
      </div>
      <PrintedBy name={nameOf(home.me.id)} />
    </>
  );
};
