import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { Chips } from '../../../shared/ui/chips.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Empty } from '../../../shared/ui/ledger.js';
import { DayField } from '../../../shared/ui/plain-fields.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { record, sheetQuery } from '../api/series.js';
import { decidedIn, groupsOf, isUnmarked, keyOf, NO_MARKS, type Marks } from '../model/sheet.js';
import { DecideBar } from './decide-bar.js';
import styles from './series.module.css';
import { SheetRow, type RowResult } from './sheet-row.js';
import { useRows } from './use-rows.js';

const SIZES = ['a4', 'a3'] as const;
type Size = (typeof SIZES)[number];

interface SheetProps {
  series: string;
  date: string | undefined;
}

/** 下次会议用表: item by item what the meeting has to know, and what it decides, in one pass. */
export const SheetPage = ({ series, date }: SheetProps): ReactNode => {
  const t = useWords('series');
  const say = useSaid();
  const days = useDays();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: sheet } = useSuspenseQuery(sheetQuery(series, date));
  const nameOf = useNameOf(home, sheet);
  const [size, setSize] = useState<Size>('a4');
  const [results, setResults] = useState<Readonly<Record<string, RowResult>>>({});
  const kept = useKept<Marks>(`duban:draft:${home.me.id}:sheet:${series}:${sheet.date}`, NO_MARKS, isUnmarked);
  const decided = decidedIn(sheet, kept.draft);
  const groups = groupsOf(sheet);
  const rows = useRows({ groups, onMark: (key, mark) => kept.change((now) => withMark(now, key, mark)) });
  const recording = useMutation({
    mutationFn: () => (sheet.basis === null ? Promise.resolve([]) : record(decided, sheet.basis, kept.key)),
    onSuccess: async (found) => {
      setResults((before) => ({
        ...before,
        ...Object.fromEntries(
          found.map(({ decided: one, result }) => [keyOf(one.item), { choice: one.choice, problem: result?.problem ?? null }]),
        ),
      }));
      kept.clear();
      await queries.invalidateQueries();
    },
  });
  const meeting = days.date(civilOf(`${sheet.date}T00:00:00+08:00`));
  return (
    <div className={size === 'a3' ? styles.a3 : styles.a4}>
      <Link to="/series/$series" params={{ series }} className={classes(styles.back, 'not-printed')}>
        <span aria-hidden="true">‹ </span>
        {series}
      </Link>
      <div className={styles.top}>
        <h1>
          {t('sheetOf', { series })} <small>{t('sheetFor', { date: meeting })}</small>
        </h1>
        <span className={classes(styles.tools, 'not-printed')}>
          <Chips label={t('paper')} chips={SIZES.map((id) => ({ id, label: id.toUpperCase() }))} chosen={size} onChoose={setSize} />
          <PrintButton />
        </span>
      </div>
      <div className={classes(styles.narrow, 'not-printed')}>
        <DayField
          label={t('day')}
          value={sheet.date}
          onChange={(next) => {
            if (next !== '') void navigate({ to: '/series/$series/sheet', params: { series }, search: { date: next } });
          }}
        />
      </div>
      <p className={styles.lead}>
        {sheet.last === null
          ? t('noLast')
          : t('last', { title: sheet.last.title, date: days.short(civilOf(`${sheet.last.date}T00:00:00+08:00`)) })}
        {' · '}
        {groups.map(({ label, items }) => t('standing', { label: say(label), count: items.length })).join(t('comma'))}
      </p>
      {sheet.items.length === 0 ? <Empty>{t('nothing')}</Empty> : null}
      {groups.map(({ standing, label, items }) => (
        <section key={standing} aria-labelledby={`of-${standing}`} className={styles.group}>
          <h2 id={`of-${standing}`}>
            {say(label)} <small>{t('items', { count: items.length })}</small>
          </h2>
          <div className={styles.heads} aria-hidden="true">
            <span>{t('matter')}</span>
            <span>{t('progress')}</span>
            <span>{t('demanded')}</span>
            <span>{t('decisions')}</span>
          </div>
          <ol className={classes(cardClass, styles.rows)} start={items[0]?.n}>
            {items.map(({ item, n }) => (
              <SheetRow
                key={keyOf(item)}
                {...{ item, n, nameOf }}
                decidable={sheet.basis !== null}
                fresh={item.meeting.id === sheet.last?.id}
                mark={kept.draft[keyOf(item)] ?? null}
                result={results[keyOf(item)] ?? null}
                rowRef={rows.refOf(keyOf(item))}
                onMark={(mark) => kept.change((now) => withMark(now, keyOf(item), mark))}
              />
            ))}
          </ol>
        </section>
      ))}
      {sheet.items.length === 0 ? null : (
        <DecideBar
          {...{ decided, recording }}
          basis={sheet.basis === null ? null : sheet.basis.basis}
          onClear={() => kept.clear()}
          onRecord={() => recording.mutate()}
        />
      )}
      <PrintedBy name={nameOf(home.me.id)} asOf={sheet.asOf} />
    </div>
  );
};

const withMark = (marks: Marks, key: string, mark: Marks[string] | null): Marks => {
  const { [key]: _before, ...others } = marks;
  return mark === null ? others : { ...others, [key]: mark };
};
