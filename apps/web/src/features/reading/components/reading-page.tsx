import { ALERT_KIND_LABELS } from '@duban/words';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { Empty, ledger, LedgerGroup } from '../../../shared/ui/ledger.js';
import { Place } from '../../../shared/ui/place.js';
import { markAlertsRead, markPaperRead, toReadQuery, unreadQuery } from '../api/reading.js';
import { alertGroupsOf, placeOfPaper, upTo, type Alert, type Circulated } from '../model/reading.js';
import styles from './reading.module.css';

const useReading = <T,>(send: (what: T, key: string) => Promise<unknown>) => {
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  return useMutation({
    mutationFn: (what: T) => send(what, key),
    onSuccess: () => {
      renew();
      return queries.invalidateQueries();
    },
  });
};

const Paper = ({ paper, nameOf }: { paper: Circulated; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('reading');
  const days = useDays();
  const [writes, setWrites] = useState(false);
  const [opinion, setOpinion] = useState('');
  const reading = useReading((said: string, key) => markPaperRead(paper, said, key));
  const title = paper.taskTitle ?? paper.directiveTitle;
  return (
    <li className={ledger.row(styles.row)}>
      <span>
        <Place link={placeOfPaper(paper)} className={ledger.title}>
          {title}
        </Place>
        <small className={styles.under}>
          {[paper.directiveNumber, t('from', { name: nameOf(paper.sentBy) })].filter(Boolean).join(' · ')}
        </small>
        {paper.note === '' ? null : <span className={styles.note}>{paper.note}</span>}
      </span>
      <small>{days.moment(paper.sentAt)}</small>
      <span className={styles.act}>
        <Button isPending={reading.isPending} onPress={() => reading.mutate(opinion)} aria-label={t('readOf', { title })}>
          {t('read')}
        </Button>
        {writes ? null : (
          <Button kind="quiet" onPress={() => setWrites(true)} aria-label={t('sayOf', { title })}>
            {t('say')}
          </Button>
        )}
      </span>
      {writes ? (
        <div className={styles.more}>
          <WrittenField label={t('opinion')} value={opinion} onChange={setOpinion} />
        </div>
      ) : null}
      {reading.isError ? (
        <div className={styles.more}>
          <ProblemNote error={reading.error} />
        </div>
      ) : null}
    </li>
  );
};

const AlertRow = ({
  alert,
  onRead,
  onUpTo,
  busy,
}: {
  alert: Alert;
  onRead: () => void;
  onUpTo: (() => void) | null;
  busy: boolean;
}): ReactNode => {
  const t = useWords('reading');
  const days = useDays();
  const say = useSaid();
  const title = say(alert.text);
  const id = useId();
  return (
    <li className={ledger.row(styles.row)}>
      <span id={id}>
        <Place link={alert.link} className={ledger.title}>
          {title}
        </Place>
      </span>
      <small>{days.moment(alert.createdAt)}</small>
      <span className={styles.act} role="group" aria-labelledby={id}>
        <Button isDisabled={busy} onPress={onRead}>
          {t('read')}
        </Button>
        {onUpTo === null ? null : (
          <Button kind="quiet" isDisabled={busy} onPress={onUpTo}>
            {t('upTo')}
          </Button>
        )}
      </span>
    </li>
  );
};

/** 待阅: what is to be read, without a clock. */
export const ReadingPage = (): ReactNode => {
  const t = useWords('reading');
  const say = useSaid();
  const { data: papers } = useSuspenseQuery(toReadQuery);
  const { data: alerts } = useSuspenseQuery(unreadQuery);
  const nameOf = useNameOf(papers, alerts);
  const reading = useReading((some: readonly Alert[], key) => markAlertsRead(some, key));
  const groups = alertGroupsOf(alerts.items);
  return (
    <>
      <h1 className={styles.top}>
        {t('title')} <small>{t('lead')}</small>
      </h1>
      {papers.items.length + groups.length === 0 ? <Empty>{t('empty')}</Empty> : null}
      {reading.isError ? <ProblemNote error={reading.error} /> : null}
      {papers.items.length === 0 ? null : (
        <LedgerGroup id="papers" label={t('papers')} note={t('items', { count: papers.items.length })}>
          {papers.items.map((paper) => (
            <Paper key={`${paper.directiveId}/${paper.n}`} {...{ paper, nameOf }} />
          ))}
        </LedgerGroup>
      )}
      {groups.map(({ kind, alerts: some }) => (
        <LedgerGroup
          key={kind}
          id={`alerts-${kind}`}
          label={say(ALERT_KIND_LABELS[kind])}
          note={t('items', { count: some.length })}
          beside={
            some.length < 2 ? null : (
              <Button kind="quiet" isDisabled={reading.isPending} onPress={() => reading.mutate(some)}>
                {t('all')}
              </Button>
            )
          }
        >
          {some.map((alert, n) => (
            <AlertRow
              key={alert.id}
              alert={alert}
              busy={reading.isPending}
              onRead={() => reading.mutate([alert])}
              onUpTo={n === 0 || n === some.length - 1 ? null : () => reading.mutate(upTo(some, alert.id))}
            />
          ))}
        </LedgerGroup>
      ))}
    </>
  );
};
