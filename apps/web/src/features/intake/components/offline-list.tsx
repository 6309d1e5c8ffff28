import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { newKey } from '../../../shared/api/command-key.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { ChoiceField } from '../../../shared/ui/plain-fields.js';
import { Status } from '../../../shared/ui/status.js';
import { closeOffline, offlineQuery } from '../api/offline.js';
import styles from './intake.module.css';

type Matter = Views['OfflineMatter'];

const Line = ({ matter }: { matter: Matter }): ReactNode => {
  const t = useWords('offline');
  const say = useSaid();
  const days = useDays();
  const queries = useQueryClient();
  const number = say(matter.numberText);
  const closing = useMutation({
    mutationFn: () => closeOffline(matter, newKey()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['offline'] }),
  });
  const { registered, closed } = matter;
  return (
    <li className={ledger.row(styles.offline)}>
      <span>
        <span className={ledger.title}>{number}</span>
        <small className={ledger.under}>
          {t('by', {
            day: days.date(civilOf(`${matter.receivedOn}T00:00:00+08:00`)),
            name: say(registered.name),
            role: say(registered.role),
          })}
        </small>
        {closing.isError ? <ProblemNote error={closing.error} /> : null}
      </span>
      {closed === null ? (
        <Status shape="wait">{t('open')}</Status>
      ) : (
        <Status shape="fine">{t('closed', { day: days.date(civilOf(closed.at)), name: say(closed.name) })}</Status>
      )}
      {closed === null ? (
        <Button kind="quiet" isPending={closing.isPending} aria-label={t('closeOne', { number })} onPress={() => closing.mutate()}>
          {t('close')}
        </Button>
      ) : null}
    </li>
  );
};

/** 线下办理: that there are such matters, and how many are open; nothing is shown where there never was one. */
export const OfflineList = (): ReactNode => {
  const t = useWords('offline');
  const [year, setYear] = useState<number | null>(null);
  const { data } = useQuery(offlineQuery(year));
  if (data === undefined || data.years.length === 0) return null;
  const years = [...new Set([data.year, ...data.years])].sort((a, b) => b - a);
  return (
    <LedgerGroup
      id="offline"
      label={t('list')}
      note={t('counts', { open: data.open, count: data.items.length })}
      beside={
        years.length > 1 ? (
          <ChoiceField
            label={t('year')}
            value={String(data.year)}
            choices={years.map((each) => ({ id: String(each), label: t('ofYear', { year: String(each) }) }))}
            onChange={(chosen) => setYear(Number(chosen))}
          />
        ) : undefined
      }
    >
      {data.items.map((matter) => (
        <Line key={matter.seq} matter={matter} />
      ))}
    </LedgerGroup>
  );
};
