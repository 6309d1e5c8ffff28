import { BATCHED, batchesIn } from '../../../shared/duties/batched.js';
import { useMutation, useQueryClient, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { homeQuery, type Duty, type Home } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { ownDepartments } from '../../../shared/status/own-departments.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { Chips } from '../../../shared/ui/chips.js';
import { Empty, LedgerGroup } from '../../../shared/ui/ledger.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { useWide } from '../../../shared/ui/use-wide.js';
import { dutiesQuery } from '../../../shared/api/duties.js';
import { receive } from '../api/receive.js';
import { inboxOf, PARTS, type InboxGroup, type InboxRow, type Part } from '../model/inbox.js';
import { chosenByDepartment } from '../model/receiving.js';
import { Row, type WhyOf } from './inbox-row.js';
import styles from './inbox.module.css';
import { ReceiveResult } from './receive-result.js';

const useReceiving = (duties: readonly Duty[]) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { key, renew } = useCommandKey();
  const queries = useQueryClient();
  const groups = chosenByDepartment(duties, chosen);
  const sending = useMutation({
    mutationFn: () => receive(groups, key),
    onSuccess: () => {
      setChosen(new Set());
      renew();
      return queries.invalidateQueries();
    },
  });
  const choose = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
    // What was begun with other rows is another deed.
    if (!sending.isPending) renew();
  };
  return { chosen, choose, sending, count: groups.flat().length };
};

const Group = ({
  group: { group, rows },
  label,
  children,
  row,
}: {
  group: InboxGroup;
  label: string;
  children?: ReactNode;
  row: (row: InboxRow) => ReactNode;
}): ReactNode => {
  const t = useWords('inbox');
  const count = t('items', { count: rows.length });
  return (
    <LedgerGroup
      id={`group-${group}`}
      label={label}
      note={group === 'receive' ? `${count} · ${t('receiptNote')}` : count}
      beside={children}
    >
      {rows.map(row)}
    </LedgerGroup>
  );
};

/** Several closures to sign off: they can be read one after the other and signed at once. */

const labelsOf = (home: Home, say: (text: { zh: string; en: string }) => string) =>
  new Map(home.duties.groups.map(({ group, label }) => [group, say(label)]));

/** 待办事项: everything that waits for this person, by what to do next. */
export const Inbox = ({
  at,
  part,
  detail,
  why,
  sheets,
}: {
  at?: string;
  part: Part;
  detail: (task: { directiveId: string; taskId: string }) => ReactNode;
  /** Draws why a row is due when it is. */
  why: WhyOf;
  /** Leads from the reports that are due to all of them on one sheet. */
  sheets: ReactNode;
}) => {
  const t = useWords('inbox');
  const app = useWords('app');
  const days = useDays();
  const say = useSaid();
  const navigate = useNavigate();
  const beside = useWide();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, error } = useSuspenseInfiniteQuery(dutiesQuery);
  const duties = data.pages.flatMap(({ items }) => items);
  const nameOf = useNameOf(home, ...data.pages);
  const { groups, counts } = inboxOf(duties, ownDepartments(home.me), part, home.asOf);
  const parts = counts.all === 0 ? [] : PARTS.filter((id) => id === 'all' || id === 'week' || id === part || counts[id] > 0);
  const { chosen, choose, sending, count } = useReceiving(duties);
  const labels = labelsOf(home, say);
  const rows = groups.flatMap((group) => group.rows);
  const shown = beside ? (rows.find(({ duty }) => duty.id === at) ?? rows.find(({ task }) => task !== null)) : undefined;
  return (
    <>
      <div className={styles.top}>
        <h1>
          {t('title')} <small>{days.date(civilOf(home.asOf))}</small>
        </h1>
        {parts.length === 0 ? null : (
          <Chips
            label={t('show')}
            chips={parts.map((id) => ({ id, label: `${t(id)} ${counts[id]}` }))}
            chosen={part}
            onChoose={(id) => void navigate({ to: '/', search: (old) => ({ ...old, part: id === 'all' ? undefined : id }) })}
          />
        )}
      </div>
      <div className={styles.split}>
        <div>
          {error ? <ProblemNote error={error} /> : null}
          {sending.isError ? <ProblemNote error={sending.error} onAgain={() => sending.mutate()} /> : null}
          {sending.isSuccess ? <ReceiveResult result={sending.data} /> : null}
          {rows.length === 0 ? <Empty>{t(counts.all === 0 ? 'empty' : 'emptyFiltered')}</Empty> : null}
          {groups.map((group) => (
            <Group
              key={group.group}
              group={group}
              label={labels.get(group.group) ?? ''}
              row={(row) => (
                <Row
                  key={row.duty.id}
                  {...{ row, nameOf, beside, why }}
                  shown={shown?.duty.id === row.duty.id}
                  chosen={chosen.has(row.duty.id)}
                  onChoose={(on) => choose(row.duty.id, on)}
                />
              )}
            >
              {group.group === 'receive' ? (
                <Button
                  kind={count > 0 ? 'go' : 'plain'}
                  isDisabled={count === 0}
                  isPending={sending.isPending}
                  onPress={() => sending.mutate()}
                >
                  {sending.isPending ? t('sending') : count > 1 ? t('receiveChosenCount', { count }) : t('receiveChosen')}
                </Button>
              ) : group.group === 'report' ? (
                sheets
              ) : null}
              {batchesIn(group.rows.map(({ duty }) => duty)).map((each) => (
                <Link key={each} to={BATCHED[each]} className={buttonClass()}>
                  {t(`many.${each}`)}
                </Link>
              ))}
            </Group>
          ))}
          {hasNextPage ? (
            <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {app('more', { count: Math.max(0, home.duties.total.count - duties.length) })}
            </Button>
          ) : null}
        </div>
        <aside className={styles.aside} aria-label={t('detail')}>
          {shown?.task ? detail(shown.task) : <p className={`${cardClass} ${styles.pick}`}>{t('pick')}</p>}
        </aside>
      </div>
    </>
  );
};
