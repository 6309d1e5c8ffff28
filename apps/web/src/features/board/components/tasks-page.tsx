import { GRADE_LABELS } from '@duban/words';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useKept } from '../../../shared/forms/use-kept.js';
import { homeQuery } from '../../../shared/api/home.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { SORTS, type ListSearch } from '../../../shared/status/board-search.js';
import { troublesIn } from '../../../shared/status/troubles.js';
import { takesPapers } from '../../../shared/status/takes-papers.js';
import { TaskRow } from '../../../shared/tasks/task-row.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { Chips } from '../../../shared/ui/chips.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Empty } from '../../../shared/ui/ledger.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { countsQuery, ledgerAddress, PAGE, tasksQuery } from '../api/board.js';
import { handedOnIn } from '../model/board.js';
import styles from './board.module.css';
import { isNoNudge, NO_NUDGE, nudgingIn, type Nudge } from '../model/nudging.js';
import { FilterBar, PastNote } from './filter-bar.js';
import { NudgePanel } from './nudge-panel.js';

/** Names of what is filtered by, where an id says nothing: a directive is called by its number and title. */
const withDirective =
  (nameOf: (id: string) => string, [first]: readonly Views['TaskListItem'][]) =>
  (id: string): string =>
    first !== undefined && id === first.directiveId ? [first.directiveNumber, first.directiveTitle].filter(Boolean).join(' ') : nameOf(id);

/** The list behind a number: exactly as long as the number. */
export const TasksPage = ({ search }: { search: ListSearch }): ReactNode => {
  const { sort = 'due', ...filter } = search;
  const t = useWords('board');
  const app = useWords('app');
  const say = useSaid();
  const navigate = useNavigate();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: counts } = useSuspenseQuery(countsQuery(filter));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(tasksQuery(filter, sort));
  const handedOn = handedOnIn(counts.byStatus);
  const items = data.pages.flatMap((page) => page.items);
  const kept = useKept<Nudge>(`duban:draft:${home.me.id}:nudge`, NO_NUDGE, isNoNudge);
  const nudging = filter.asOf === undefined && takesPapers(home.me) ? nudgingIn(items) : [];
  const nameOf = withDirective(useNameOf(home, ...data.pages), items);
  const choose = (id: string, on: boolean): void =>
    kept.change((now) => ({ ...now, chosen: [...now.chosen.filter((one) => one !== id), ...(on ? [id] : [])] }));
  const choiceOf = (id: string, title: string): ReactNode =>
    nudging.some((one) => one.id === id) ? (
      <Checkbox aria-label={t('nudge.select', { title })} isSelected={kept.draft.chosen.includes(id)} onChange={(on) => choose(id, on)} />
    ) : (
      <span />
    );
  const go = (next: ListSearch): void => void navigate({ to: '/tasks', search: next });
  const onFilter = (next: ListSearch): void => go({ ...next, sort: search.sort });
  return (
    <>
      <BackLink to="/board">{t('back')}</BackLink>
      <div className={styles.top}>
        <h1>
          {t('list')}{' '}
          <small>
            {t('listCount', { count: counts.total })}
            {handedOn === 0 ? null : t('handedOn', { count: handedOn })}
          </small>
        </h1>
        <span className={classes(styles.takeAlong, 'not-printed')}>
          {items.length === 0 ? null : (
            <a className={buttonClass('quiet')} href={ledgerAddress(filter, sort)} download>
              {t('export')}
            </a>
          )}
          <PrintButton />
        </span>
      </div>
      <PastNote {...{ filter, onFilter }} />
      <FilterBar {...{ filter, nameOf, onFilter }} />
      <div className={styles.ways}>
        <Chips
          label={t('sort.label')}
          chips={SORTS.map((id) => ({ id, label: t(`sort.${id}`) }))}
          chosen={sort}
          onChoose={(id) => go({ ...search, sort: id === 'due' ? undefined : id })}
        />
      </div>
      {nudging.length === 0 ? null : <NudgePanel all={nudging} kept={kept} />}
      {items.length === 0 ? <Empty>{t('noLines')}</Empty> : null}
      <ul className={items.length === 0 ? undefined : classes(cardClass, styles.list)} aria-label={t('list')}>
        {items.map((item) => (
          <TaskRow
            key={`${item.directiveId}/${item.taskId}`}
            {...{ item, nameOf }}
            choice={nudging.length === 0 ? undefined : choiceOf(`${item.directiveId}/${item.taskId}`, item.title)}
            troubles={troublesIn(item)}
            more={[say(GRADE_LABELS[item.grade]), nameOf(item.leaderInCharge)]}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <p className={classes(styles.note, 'not-printed')}>
          <small>{t('listed', { shown: items.length, count: counts.total })}</small>
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {app('more', { count: Math.min(PAGE, counts.total - items.length) })}
          </Button>
        </p>
      ) : null}
      <PrintedBy name={nameOf(home.me.id)} />
    </>
  );
};
