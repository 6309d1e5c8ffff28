import { ROLE_LABELS } from '@duban/words';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { homeQuery } from '../../../shared/api/home.js';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { PrintButton } from '../../../shared/print/print.js';
import { Chips } from '../../../shared/ui/chips.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { LineField } from '../../../shared/ui/plain-fields.js';
import { Status } from '../../../shared/ui/status.js';
import { standInsQuery } from '../api/directory.js';
import { awayIn, directoryOf, foundIn, ofUnit, type Holder, type UnitEntry } from '../model/directory.js';
import styles from './directory.module.css';

export interface DirectorySearch {
  q?: string;
  unit?: string;
  /** Only who is away, or has somebody act for them. */
  away?: true;
}

/** Aliases of both languages stand in one list: each reader is shown those of theirs. */
const HAN = /\p{Script=Han}/u;

const HolderRow = ({ holder: { person, post, away, standIns }, nameOf }: { holder: Holder; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('directory');
  const say = useSaid();
  const days = useDays();
  const isEnglish = useLocale() === 'en';
  const until = (at: string | null): string => (at === null ? '' : t('until', { date: days.due(at) }));
  // the unit stands above: in English a post is told by its role
  const title = isEnglish ? post.roles.map((role) => say(ROLE_LABELS[role])).join(', ') : post.title;
  return (
    <li className={ledger.row(styles.holder)}>
      <span>
        <span className={ledger.title}>{isEnglish ? (person.nameEn ?? person.name) : person.name}</span>
        <small className={ledger.under}>{title}</small>
      </span>
      <span className={styles.standIns}>
        {standIns.map(({ id, delegateId, reference, until: end }) => (
          <small key={id}>{t('actedBy', { name: nameOf(delegateId), until: until(end), reference })}</small>
        ))}
      </span>
      {away === null ? (
        <Status shape="fine">{t('here')}</Status>
      ) : (
        <Status shape="soon">{t('away', { kind: t(`kind.${away.kind}`), until: until(away.until) })}</Status>
      )}
    </li>
  );
};

const Unit = ({ entry: { unit, holders }, nameOf }: { entry: UnitEntry; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('directory');
  const isEnglish = useLocale() === 'en';
  const { id, name, nameEn, shortNames, leaderInCharge } = unit;
  const aliases = shortNames.filter((one) => HAN.test(one));
  const facts = [
    ...(isEnglish || aliases.length === 0 ? [] : [aliases.join('、')]),
    ...(leaderInCharge === null ? [] : [t('leader', { name: nameOf(leaderInCharge) })]),
  ];
  return (
    <LedgerGroup
      id={`unit-${id}`}
      label={isEnglish ? (nameEn ?? name) : name}
      note={facts.join(' · ')}
      beside={
        <Link to="/tasks" search={{ department: id, open: true }} className="not-printed">
          {t('tasks')}
        </Link>
      }
    >
      {holders.length === 0 ? (
        <li className={ledger.row(styles.holder)}>
          <Status shape="held">{t('nobody')}</Status>
        </li>
      ) : (
        holders.map((holder) => <HolderRow key={holder.id} {...{ holder, nameOf }} />)
      )}
    </LedgerGroup>
  );
};

/** 通讯录与在岗情况: who holds a post today in each unit, who acts for whom, who is away. */
export const DirectoryPage = ({ q = '', unit, away }: DirectorySearch): ReactNode => {
  const t = useWords('directory');
  const days = useDays();
  const navigate = useNavigate();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const { data: people } = useSuspenseQuery(peopleQuery);
  const { data: standIns } = useQuery(standInsQuery);
  const nameOf = useNameOf();
  const all = directoryOf({
    ...{ departments: departments.items, people: people.items, now: home.asOf },
    ...{ delegations: standIns?.delegations ?? [], absences: standIns?.absences ?? [] },
  });
  const narrowed = away === true ? awayIn(all) : all;
  const shown = unit === undefined ? foundIn(narrowed, q) : ofUnit(narrowed, unit);
  const count = (entries: readonly UnitEntry[]): number => entries.reduce((sum, { holders }) => sum + holders.length, 0);
  const go = (search: DirectorySearch): void => void navigate({ to: '/directory', search, replace: true });
  return (
    <>
      <div className={styles.top}>
        <h1>
          {t('title')} <small>{days.date(civilOf(home.asOf))}</small>
        </h1>
        <PrintButton />
      </div>
      <div className={styles.bar}>
        <LineField
          label={t('search')}
          value={q}
          onChange={(words) => go({ ...(words === '' ? {} : { q: words }), ...(away ? { away } : {}) })}
        />
        <Chips
          label={t('show')}
          chips={[
            { id: 'all', label: t('all', { count: count(all) }) },
            { id: 'away', label: t('awayOnly', { count: count(awayIn(all)) }) },
          ]}
          chosen={away === true ? 'away' : 'all'}
          onChoose={(id) => go({ ...(q === '' ? {} : { q }), ...(id === 'away' ? { away: true as const } : {}) })}
        />
        {unit === undefined ? null : (
          <Link to="/directory" search={{}}>
            {t('everyUnit')}
          </Link>
        )}
      </div>
      {shown.length === 0 ? <Empty>{t(away === true && q === '' ? 'nobodyAway' : 'none')}</Empty> : null}
      {shown.map((entry) => (
        <Unit key={entry.unit.id} {...{ entry, nameOf }} />
      ))}
    </>
  );
};
