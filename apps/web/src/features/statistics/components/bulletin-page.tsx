import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { PrintButton } from '../../../shared/print/print.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { bulletinQuery, issueBulletin } from '../api/statistics.js';
import styles from './bulletin.module.css';

type Bulletin = Views['Bulletin'];

/** 签发: asked once more, because it cannot be taken back. */
const Issue = ({ period }: { period: string }): ReactNode => {
  const t = useWords('statistics');
  const app = useWords('app');
  const { key } = useCommandKey();
  const [sure, setSure] = useState(false);
  const queries = useQueryClient();
  const issuing = useMutation({
    mutationFn: () => issueBulletin(period, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['bulletins'] }),
  });
  return (
    <div className={classes(cardClass, styles.issue, 'not-printed')}>
      <p>{t('issueNote')}</p>
      {issuing.isError ? <ProblemNote error={issuing.error} /> : null}
      {sure ? (
        <span className={styles.buttons}>
          <Button kind="go" isPending={issuing.isPending} onPress={() => issuing.mutate()}>
            {issuing.isPending ? app('submitting') : t('issueSure')}
          </Button>
          <Button kind="quiet" onPress={() => setSure(false)}>
            {t('notYet')}
          </Button>
        </span>
      ) : (
        <Button kind="go" onPress={() => setSure(true)}>
          {t('issue')}
        </Button>
      )}
    </div>
  );
};

const Table = ({ bulletin }: { bulletin: Bulletin }): ReactNode => {
  const t = useWords('statistics');
  const say = useSaid();
  const { definitions, departments, figures, averageDays } = bulletin;
  const line = (of: Bulletin['figures'], days: number | null): ReactNode => (
    <>
      {definitions.map(({ figure }) => (
        <td key={figure}>{of[figure] ?? 0}</td>
      ))}
      <td>{days ?? '—'}</td>
    </>
  );
  return (
    <div className={styles.tableBox} role="region" aria-label={t('annex')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('annex')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('head.department')}</th>
            {definitions.map(({ figure, label }) => (
              <th key={figure} scope="col">
                {say(label)}
              </th>
            ))}
            <th scope="col">{say(averageDays.label)}</th>
          </tr>
        </thead>
        <tbody>
          {departments.map(({ departmentId, name, figures: own, averageDays: days }) => (
            <tr key={departmentId}>
              <th scope="row">{say(name)}</th>
              {line(own, days)}
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t('sum')}</th>
            {line(figures, averageDays.days)}
          </tr>
        </tbody>
      </table>
    </div>
  );
};

const Late = ({ bulletin: { late, lateInAll } }: { bulletin: Bulletin }): ReactNode => {
  const t = useWords('statistics');
  const say = useSaid();
  const days = useDays();
  if (late.length === 0) return null;
  return (
    <section aria-labelledby="late">
      <h2 id="late">{t('late', { count: lateInAll })}</h2>
      <ol>
        {late.map(({ directiveId, taskId, directiveNumber, title, leadName, due, days: over }) => (
          <li key={`${directiveId}/${taskId}`}>
            <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }}>
              {title}
            </Link>
            {t('lateOf', {
              number: directiveNumber ?? t('noNumber'),
              unit: say(leadName),
              due: due === null ? '' : days.short(dueDayOf(due)),
              over: String(over),
            })}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** 通报 of a period, as a paper: a draft until it is signed. */
export const BulletinPage = ({ period }: { period: string }): ReactNode => {
  const t = useWords('statistics');
  const say = useSaid();
  const days = useDays();
  const { data: bulletin } = useSuspenseQuery(bulletinQuery(period));
  const { issued, issuable, waitsFor, title, text, definitions, averageDays, asOf } = bulletin;
  return (
    <>
      <div className={classes(styles.top, 'not-printed')}>
        <Link to="/statistics" search={{}} className={styles.back}>
          <span aria-hidden="true">‹ </span>
          {t('title')}
        </Link>
        <PrintButton />
      </div>
      {waitsFor === null ? null : <Note title={say(waitsFor)} />}
      {issuable ? <Issue period={period} /> : null}
      <article className={styles.paper}>
        {issued === null ? <p className={styles.draft}>{t('draft')}</p> : <p className={styles.number}>{say(issued.numberText)}</p>}
        <h1>{say(title)}</h1>
        {text.map((one) => (
          <p key={one.zh}>{say(one)}</p>
        ))}
        <Table bulletin={bulletin} />
        <Late bulletin={bulletin} />
        <p className={styles.signed}>
          {issued === null ? (
            t('unsigned')
          ) : (
            <>
              {t('signature', { role: say(issued.role), name: say(issued.name) })}
              <br />
              {say(issued.day)}
            </>
          )}
        </p>
        <small className={styles.foot}>
          {t('asOf', { at: days.due(asOf) })}
          {definitions.map(({ label, definition }) => `${say(label)}${t('colon')}${say(definition)}${t('stop')}`).join('')}
          {`${say(averageDays.label)}${t('colon')}${say(averageDays.definition)}${t('stop')}`}
        </small>
      </article>
    </>
  );
};
