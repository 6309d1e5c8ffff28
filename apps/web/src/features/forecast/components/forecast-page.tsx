import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { civilOf, dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { useUnits } from '../../../shared/people/use-units.js';
import { PrintButton } from '../../../shared/print/print.js';
import { ARRANGED, KINDS, SPANS, type Arranged, type ForecastSearch, type Kind } from '../../../shared/status/forecast-search.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { Button } from '../../../shared/ui/button.js';
import { Chips } from '../../../shared/ui/chips.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { ChoiceField } from '../../../shared/ui/plain-fields.js';
import { forecastQuery } from '../api/forecast.js';
import { countsOf, foreseenIn, groupsOf, leadersIn, untilOf, type Foreseen, type Group } from '../model/forecast.js';
import { Crowded } from './crowded.js';
import styles from './forecast.module.css';
import { Of, What } from './foreseen.js';

interface RowProps {
  foreseen: Foreseen;
  by: Arranged;
  nameOf: (id: string) => string;
}

const Row = ({ foreseen, by, nameOf }: RowProps): ReactNode => {
  const say = useSaid();
  const days = useDays();
  const { line } = foreseen;
  const { at, directiveNumber, lead, text } = line;
  return (
    <li className={ledger.row(styles.row)}>
      <span>
        <Of line={line} className={ledger.title} />
        <small className={ledger.under}>
          {[directiveNumber, lead === null || by === 'department' ? '' : nameOf(lead), say(text)].filter(Boolean).join(' · ')}
        </small>
      </span>
      <What foreseen={foreseen} />
      <small>{by === 'day' ? civilOf(at).time : days.moment(at)}</small>
    </li>
  );
};

/** 未来预判: what the clocks will bring if nobody acts. */
export const ForecastPage = ({ search }: { search: ForecastSearch }): ReactNode => {
  const { days: span = 'd90', by = 'day', kind, department, leader } = search;
  const t = useWords('forecast');
  const days = useDays();
  const navigate = useNavigate();
  const { data: home } = useSuspenseQuery(homeQuery);
  const asked = { until: untilOf(span, home.asOf), department, leader };
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(forecastQuery(asked));
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const { data: people } = useSuspenseQuery(peopleQuery);
  const units = useUnits();
  const nameOf = useNameOf();
  const lines = data.pages.flatMap(({ items }) => items);
  const all = foreseenIn(lines);
  const counts = countsOf(all);
  const shown = kind === undefined ? all : all.filter((one) => one.kind === kind);
  const groups = groupsOf(shown, by, by === 'leader' ? people.items : departments.items);
  const go = (next: ForecastSearch): void => void navigate({ to: '/forecast', search: next });
  const from = data.pages[0]?.from ?? home.asOf;
  const last = lines.at(-1);
  const labelOf = ({ key, items: [first] }: Group): string => {
    if (by === 'day') return first === undefined ? '' : days.date(civilOf(first.line.at));
    return key === '' ? t('noUnit') : nameOf(key);
  };
  const kinds: ('all' | Kind)[] = ['all', ...KINDS.filter((one) => counts[one] !== undefined || one === kind)];
  return (
    <>
      <BackLink to="/board">{t('back')}</BackLink>
      <div className={styles.top}>
        <h1>
          {t('title')} <small>{t('span', { from: days.date(civilOf(from)), until: days.date(dueDayOf(asked.until)) })}</small>
        </h1>
        <PrintButton />
      </div>
      <p className={styles.note}>{t('note')}</p>
      <div className={styles.ways}>
        <Chips
          label={t('days.label')}
          chips={SPANS.map((id) => ({ id, label: t(`days.${id}`) }))}
          chosen={span}
          onChoose={(id) => go({ ...search, days: id === 'd90' ? undefined : id })}
        />
        <Chips
          label={t('by.label')}
          chips={ARRANGED.map((id) => ({ id, label: t(`by.${id}`) }))}
          chosen={by}
          onChoose={(id) => go({ ...search, by: id === 'day' ? undefined : id })}
        />
        <Chips
          label={t('kind.label')}
          chips={kinds.map((id) => ({ id, label: t(`kind.${id}`, { count: id === 'all' ? all.length : (counts[id] ?? 0) }) }))}
          chosen={kind ?? 'all'}
          onChoose={(id) => go({ ...search, kind: id === 'all' ? undefined : id })}
        />
      </div>
      <div className={styles.narrow}>
        <ChoiceField
          label={t('unit')}
          value={department ?? ''}
          choices={[{ id: '', label: t('anyUnit') }, ...units]}
          onChange={(id) => go({ ...search, department: id === '' ? undefined : id })}
        />
        <ChoiceField
          label={t('leader')}
          value={leader ?? ''}
          choices={[{ id: '', label: t('anyLeader') }, ...leadersIn(people.items).map((id) => ({ id, label: nameOf(id) }))]}
          onChange={(id) => go({ ...search, leader: id === '' ? undefined : id })}
        />
      </div>
      <Crowded {...{ asked, from, nameOf }} precedence={departments.items} />
      {groups.length === 0 ? <Empty>{t('nothing')}</Empty> : null}
      {groups.map((group) => (
        <LedgerGroup key={group.key} id={`of-${group.key}`} label={labelOf(group)} note={t('items', { count: group.items.length })}>
          {group.items.map((foreseen, n) => (
            <Row key={n} {...{ foreseen, by, nameOf }} />
          ))}
        </LedgerGroup>
      ))}
      {hasNextPage ? (
        <p className={styles.more}>
          {last === undefined ? null : <small>{t('until', { date: days.date(civilOf(last.at)) })}</small>}
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('showMore')}
          </Button>
        </p>
      ) : null}
    </>
  );
};
