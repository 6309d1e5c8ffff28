import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import type { Filter, FilterWord } from '../../../shared/status/task-filter.js';
import { useUnits } from '../../../shared/people/use-units.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField, DayField, LineField } from '../../../shared/ui/plain-fields.js';
import { countsQuery } from '../api/board.js';
import { choicesOf, labelOf, narrowedBy, type Narrowed } from '../model/list.js';
import { asOfDay, dayOfAsOf } from '../../../shared/dates/past.js';
import styles from './board.module.css';

interface BarProps {
  filter: Filter;
  nameOf: (id: string) => string;
  onFilter: (filter: Filter) => void;
}

/** How a filter is said: 牵头单位：市交通运输局. */
export const useSaidFilter = (nameOf: (id: string) => string): ((narrowed: Narrowed) => string) => {
  const t = useWords('board');
  const say = useSaid();
  const days = useDays();
  return (narrowed) => {
    if ('flag' in narrowed) return t(`filter.flag.${narrowed.flag}`);
    const { word, value } = narrowed;
    if (word === 'asOf') return '';
    const label = labelOf(word, value);
    const isDay = ['dueFrom', 'dueTo', 'closedFrom', 'closedTo'].includes(word);
    const shown = isDay ? days.date(civilOf(`${value}T00:00:00+08:00`)) : value === '-' ? t('filter.none') : nameOf(value);
    return t('filter.named', { name: t(`filter.name.${word}`), value: label === null ? shown : say(label) });
  };
};

const FIXED = ['grade', 'urgency', 'state', 'light'] as const;

const Fields = ({ filter, onFilter }: Omit<BarProps, 'nameOf'>): ReactNode => {
  const t = useWords('board');
  const say = useSaid();
  const units = useUnits();
  const { data: home } = useSuspenseQuery(homeQuery);
  const [draft, setDraft] = useState(filter);
  const { data: leaders } = useQuery(countsQuery({}, 'leader'));
  const { data: meetings } = useQuery(countsQuery({}, 'meeting'));
  const put = (word: FilterWord, value: string | undefined): void => {
    const { [word]: _was, ...rest } = draft;
    setDraft(value === undefined || value === '' ? rest : { ...rest, [word]: value });
  };
  const any = { id: '', label: t('filter.any') };
  const choice = (word: Exclude<FilterWord, 'asOf'>, some: readonly { id: string; label: string }[]): ReactNode => (
    <ChoiceField
      key={word}
      label={t(`filter.name.${word}`)}
      value={draft[word] ?? ''}
      choices={[any, ...some]}
      onChange={(value) => put(word, value)}
    />
  );
  const groups = (data: typeof leaders) => (data?.groups ?? []).map(({ key, label }) => ({ id: key, label: say(label) }));
  return (
    <form
      className={styles.form}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        onFilter(draft);
      }}
    >
      <LineField label={t('filter.name.q')} value={draft.q ?? ''} onChange={(value) => put('q', value)} />
      {choice('lead', units)}
      {choice('leader', groups(leaders))}
      {choice('meeting', groups(meetings))}
      {FIXED.map((word) =>
        choice(
          word,
          choicesOf(word).map(({ id, label }) => ({ id, label: say(label) })),
        ),
      )}
      <DayField label={t('filter.name.dueFrom')} value={draft.dueFrom ?? ''} onChange={(value) => put('dueFrom', value)} />
      <DayField label={t('filter.name.dueTo')} value={draft.dueTo ?? ''} onChange={(value) => put('dueTo', value)} />
      <DayField label={t('filter.asOf')} value={dayOfAsOf(draft.asOf)} onChange={(value) => put('asOf', asOfDay(value, home.asOf))} />
      <div className={styles.apply}>
        <Button kind="go" type="submit">
          {t('filter.apply')}
        </Button>
        <Button kind="quiet" onPress={() => onFilter({})}>
          {t('filter.clear')}
        </Button>
      </div>
    </form>
  );
};

/** What is narrowed to, each to be left off; and all that it can be narrowed to. */
export const FilterBar = ({ filter, nameOf, onFilter }: BarProps): ReactNode => {
  const t = useWords('board');
  const said = useSaidFilter(nameOf);
  const [open, setOpen] = useState(false);
  const narrowed = narrowedBy(filter);
  return (
    <div className={styles.filter}>
      <ul className={styles.chips} aria-label={t('filter.narrowed')}>
        {narrowed.map((one) => (
          <li key={'flag' in one ? one.flag : one.word}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t('filter.remove', { what: said(one) })}
              onClick={() => onFilter(one.rest)}
            >
              {said(one)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.chip} aria-expanded={open} aria-controls="filter-form" onClick={() => setOpen(!open)}>
            <span aria-hidden="true">＋ </span>
            {t('filter.title')}
          </button>
        </li>
      </ul>
      <div id="filter-form">{open ? <Fields key={JSON.stringify(filter)} {...{ filter, onFilter }} /> : null}</div>
    </div>
  );
};

/** Of the past, said clearly, with the way back. */
export const PastNote = ({ filter, onFilter }: Omit<BarProps, 'nameOf'>): ReactNode => {
  const t = useWords('board');
  const days = useDays();
  const { asOf, ...rest } = filter;
  if (asOf === undefined) return null;
  return (
    <p className={styles.past} role="note">
      <strong>{t('past', { date: days.due(asOf) })}</strong>
      <Button kind="quiet" onPress={() => onFilter(rest)}>
        {t('toNow')}
      </Button>
    </p>
  );
};
