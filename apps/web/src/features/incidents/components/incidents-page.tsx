import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { openIncidentsQuery } from '../../../shared/api/incidents.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { RefusedNote } from '../../../shared/problems/refused-note.js';
import { Button } from '../../../shared/ui/button.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { classes } from '../../../shared/ui/class-names.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { resolveAll } from '../api/incidents.js';
import styles from './incidents.module.css';

type Incident = Views['Incident'];

const Row = ({ incident, chosen, onChoose }: { incident: Incident; chosen: boolean; onChoose: (on: boolean) => void }): ReactNode => {
  const t = useWords('incidents');
  const say = useSaid();
  const days = useDays();
  const { what, toDo, subject, raisedAt, rounds } = incident;
  const title = say(what);
  return (
    <li className={ledger.row(styles.row)}>
      <Checkbox aria-label={t('choose', { title })} isSelected={chosen} onChange={onChoose} />
      <span>
        <strong>{title}</strong>
        <span className={styles.toDo}>{say(toDo)}</span>
        {subject.kind === 'directive' ? (
          <Link to="/directives/$directiveId" params={{ directiveId: subject.id }}>
            {subject.number ?? t('about')}
          </Link>
        ) : subject.kind === 'department' ? (
          <Link to="/directory" search={{ unit: subject.id }}>
            {t('about')}
          </Link>
        ) : null}
      </span>
      <small>{t('raised', { date: days.date(civilOf(raisedAt)), rounds })}</small>
    </li>
  );
};

/** 故障: what the system cannot put right by itself, each with what to do; those that were seen to are resolved at once. */
export const IncidentsPage = (): ReactNode => {
  const t = useWords('incidents');
  const app = useWords('app');
  const say = useSaid();
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const { data } = useSuspenseQuery(openIncidentsQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const those = data.items.filter(({ id }) => chosen.includes(id));
  const resolving = useMutation({
    mutationFn: () => resolveAll(those, note.trim(), key),
    onSuccess: ({ refused }) => {
      setChosen(refused.map(({ incident }) => incident.id));
      setTried(false);
      renew();
      return queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (those.length > 0 && note.trim() !== '' && !resolving.isPending) resolving.mutate();
  };
  return (
    <>
      <h1 className={styles.title}>
        {t('title')} <small>{t('lead')}</small>
      </h1>
      {resolving.data === undefined || resolving.data.done.length === 0 ? null : (
        <Note done title={t('resolved', { count: resolving.data.done.length })} />
      )}
      {resolving.data === undefined || resolving.data.refused.length === 0 ? null : (
        <RefusedNote
          title={t('refused', { count: resolving.data.refused.length })}
          refused={resolving.data.refused.map(({ incident, problem }) => ({ title: say(incident.what), problem }))}
        />
      )}
      {data.items.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <form onSubmit={submit} noValidate aria-label={t('title')}>
          <LedgerGroup id="incidents" label={t('open')} note={t('count', { count: data.items.length })}>
            {data.items.map((incident) => (
              <Row
                key={incident.id}
                incident={incident}
                chosen={chosen.includes(incident.id)}
                onChoose={(on) => setChosen(on ? [...chosen, incident.id] : chosen.filter((id) => id !== incident.id))}
              />
            ))}
          </LedgerGroup>
          <div className={classes(cardClass, styles.form)}>
            <WrittenField
              label={t('note')}
              required
              value={note}
              error={tried && note.trim() === '' ? t('noteNeeded') : undefined}
              onChange={setNote}
            />
            {resolving.isError ? <ProblemNote error={resolving.error} /> : null}
            <div>
              <Button kind="go" type="submit" isDisabled={those.length === 0} isPending={resolving.isPending}>
                {resolving.isPending ? app('submitting') : those.length === 0 ? t('resolveNone') : t('resolve', { count: those.length })}
              </Button>
            </div>
          </div>
        </form>
      )}
    </>
  );
};
