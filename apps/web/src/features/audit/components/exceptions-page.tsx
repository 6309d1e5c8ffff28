import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { homeQuery } from '../../../shared/api/home.js';
import { asOfDay, dayOfAsOf } from '../../../shared/dates/past.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import type { ExceptionsSearch } from '../../../shared/status/audit-search.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { DayField } from '../../../shared/ui/plain-fields.js';
import { cardClass, Loading } from '../../../shared/ui/surfaces.js';
import { casesQuery, exceptionsQuery } from '../api/audit.js';
import styles from './audit.module.css';

type Case = Views['Exception'];

const CaseRow = ({ one, nameOf }: { one: Case; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('audit');
  const days = useDays();
  const { directiveId, directiveNumber, directiveTitle, taskId, at, by } = one;
  return (
    <li className={ledger.row(styles.case)}>
      <span>
        {taskId === null ? (
          <Link to="/directives/$directiveId" params={{ directiveId }} className={ledger.title}>
            {directiveTitle}
          </Link>
        ) : (
          <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={ledger.title}>
            {directiveTitle}
          </Link>
        )}
        <small className={ledger.under}>
          {[directiveNumber, taskId === null ? null : t('task', { task: taskId }), by === null ? null : nameOf(by)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <small>{days.moment(at)}</small>
    </li>
  );
};

/** Of one rule what falls under it. */
const Cases = ({ rule, asOf }: { rule: Views['ExceptionRule']; asOf: string | undefined }): ReactNode => {
  const t = useWords('audit');
  const app = useWords('app');
  const say = useSaid();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(casesQuery(rule.code, asOf));
  const nameOf = useNameOf(...(data?.pages ?? []));
  const there = data !== undefined;
  // below all the rules: whoever opened one would not see that anything had come
  useEffect(() => {
    if (there) document.getElementById('cases')?.scrollIntoView({ block: 'start' });
  }, [there]);
  if (error !== null) return <ProblemNote error={error} />;
  if (data === undefined) return <Loading />;
  const cases = data.pages.flatMap(({ items }) => items);
  if (cases.length === 0) return <Empty>{t('noCases')}</Empty>;
  return (
    <LedgerGroup id="cases" label={say(rule.name)} note={t('count', { count: rule.count })}>
      {cases.map((one, n) => (
        <CaseRow key={`${one.directiveId}/${one.version ?? ''}/${n}`} {...{ one, nameOf }} />
      ))}
      {hasNextPage ? (
        <li className={styles.more}>
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {app('more', { count: rule.count - cases.length })}
          </Button>
        </li>
      ) : null}
    </LedgerGroup>
  );
};

/** 审计异常: where whoever judges the record begins. Each rule in words, and what falls under it, now or as of a day. */
export const ExceptionsPage = ({ search }: { search: ExceptionsSearch }): ReactNode => {
  const { asOf, code } = search;
  const t = useWords('audit');
  const say = useSaid();
  const days = useDays();
  const navigate = useNavigate();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useSuspenseQuery(exceptionsQuery(asOf));
  const go = (next: ExceptionsSearch): void => void navigate({ to: '/exceptions', search: next });
  const rule = data.items.find((one) => one.code === code);
  return (
    <>
      <div className={styles.top}>
        <h1>
          {t('title')} <small>{asOf === undefined ? t('lead') : t('past', { date: days.due(asOf) })}</small>
        </h1>
        <PrintButton />
      </div>
      <div className={classes(styles.asOf, 'not-printed')}>
        <DayField
          label={t('asOf')}
          value={dayOfAsOf(asOf)}
          onChange={(day) => {
            const then = asOfDay(day, home.asOf);
            go({ ...(code === undefined ? {} : { code }), ...(then === undefined ? {} : { asOf: then }) });
          }}
        />
        {asOf === undefined ? null : (
          <Button kind="quiet" onPress={() => go(code === undefined ? {} : { code })}>
            {t('toNow')}
          </Button>
        )}
      </div>
      <ul className={classes(cardClass, styles.rules)} aria-label={t('rules')}>
        {data.items.map((one) => (
          <li key={one.code} className={styles.rule} data-chosen={one.code === code || undefined}>
            <span>
              <strong>{say(one.name)}</strong>
              <small className={ledger.under}>{say(one.text)}</small>
            </span>
            {one.count === 0 ? (
              <span className={styles.none}>0</span>
            ) : (
              <Link
                to="/exceptions"
                search={{ ...(asOf === undefined ? {} : { asOf }), code: one.code }}
                className={styles.number}
                aria-label={t('open', { rule: say(one.name), count: one.count })}
                aria-current={one.code === code ? 'true' : undefined}
              >
                {one.count}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {rule === undefined ? null : <Cases key={rule.code} rule={rule} asOf={asOf} />}
      <PrintedBy name={home.me.name} asOf={asOf ?? home.asOf} />
    </>
  );
};
