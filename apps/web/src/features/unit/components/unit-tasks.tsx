import { TASK_STATUS_LABELS } from '@duban/words';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { dueDayOf, endOfWeek, isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { Button } from '../../../shared/ui/button.js';
import { SHOWN, type Shown } from '../../../shared/status/unit-shown.js';
import { isProvisional } from '../../../shared/status/standing.js';
import { useLateWords } from '../../../shared/tasks/use-late-words.js';
import { Chips } from '../../../shared/ui/chips.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { Status } from '../../../shared/ui/status.js';
import { unitCountsQuery, unitTasksQuery } from '../api/unit-tasks.js';
import { unitGroupsOf, type UnitPart, type UnitRow } from '../model/unit-tasks.js';
import styles from './unit.module.css';

interface RowProps {
  row: UnitRow;
  department: string;
  part: UnitPart;
  nameOf: (id: string) => string;
}

const Row = ({ row: { item, others, shape }, department, part, nameOf }: RowProps): ReactNode => {
  const t = useWords('unit');
  const inbox = useWords('inbox');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const late = useLateWords(item);
  const { directiveId, directiveNumber, taskId, title, status, currentDue, overdue, collator } = item;
  const gathers = collator === department ? inbox('gathers') : '';
  const units = others.map(nameOf).join(inbox('and'));
  const beside = units === '' ? '' : part === 'lead' ? inbox('assistsBy', { units }) : inbox('leadBy', { unit: units });
  return (
    <li className={ledger.row(styles.row)}>
      <span>
        <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={ledger.title}>
          {title}
        </Link>
        <small className={ledger.under}>{[directiveNumber, beside, gathers].filter(Boolean).join(' · ')}</small>
      </span>
      <small>{[say(TASK_STATUS_LABELS[status]), overdue === null ? '' : say(overdue.text), ...late].filter(Boolean).join(' · ')}</small>
      <Status shape={shape}>
        {currentDue === null ? t('noDate') : day(overdue === null ? 'before' : 'shouldBefore', { date: days.due(currentDue) })}
        {isProvisional(item) ? day('provisional') : null}
      </Status>
    </li>
  );
};

/** 本单位事项: all that my unit has in hand. */
export const UnitTasks = ({ department, shown, sheets }: { department: string; shown: Shown; sheets: ReactNode }): ReactNode => {
  const t = useWords('unit');
  const inbox = useWords('inbox');
  const { data: home } = useSuspenseQuery(homeQuery);
  const sunday = isoDay(dueDayOf(endOfWeek(home.asOf)));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(unitTasksQuery(department, shown, sunday));
  const { data: counts } = useSuspenseQuery(unitCountsQuery(department, sunday));
  const navigate = useNavigate();
  const nameOf = useNameOf(...data.pages);
  const groups = unitGroupsOf(
    data.pages.flatMap(({ items }) => items),
    department,
  );
  return (
    <>
      <div className={styles.top}>
        <h1>{t('title')}</h1>
        <Chips
          label={t('title')}
          chips={SHOWN.map((id) => ({ id, label: t(`shown.${id}`, { count: counts[id] }) }))}
          chosen={shown}
          onChoose={(id) => void navigate({ to: '/unit', search: id === 'open' ? {} : { shown: id } })}
        />
        {sheets}
      </div>
      {groups.length === 0 ? <Empty>{t(`empty.${shown}`)}</Empty> : null}
      {groups.map(({ part, rows }) => (
        <LedgerGroup key={part} id={`part-${part}`} label={t(`part.${part}`)} note={inbox('items', { count: rows.length })}>
          {rows.map((row) => (
            <Row key={`${row.item.directiveId}/${row.item.taskId}`} {...{ row, department, part, nameOf }} />
          ))}
        </LedgerGroup>
      ))}
      {hasNextPage ? (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
};
