import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ActForm } from '../../../shared/acts/components/act-form.js';
import { formOn, formOnWhole } from '../../../shared/acts/model/form-on.js';
import { isPaperAct } from '../../../shared/acts/model/forms.js';
import { directiveQuery } from '../../../shared/api/directive.js';
import { homeQuery } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useAllNames } from '../../../shared/names/use-name-of.js';
import { useReader } from '../../../shared/names/use-reader.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { forSignatureQuery } from '../api/for-signature.js';
import { keyOf, sheetNumber, type Item } from '../model/sheets.js';
import { ApprovalSheet } from './approval-sheet.js';
import { FilePaper } from './file-paper.js';
import styles from './signature.module.css';

export interface SignatureSearch {
  /** The step whose sheet is shown for printing. */
  sheet?: string;
  /** The step that is entered from the signed sheet. */
  enter?: string;
}

const NOBODY: ReadonlySet<string> = new Set();

/** 呈批与补录: what waits for a leader, its sheet for paper, and what came back signed. */
export const SignaturePage = ({ directiveId, search }: { directiveId: string; search: SignatureSearch }): ReactNode => {
  const t = useWords('signature');
  const say = useSaid();
  const days = useDays();
  const reader = useReader();
  const navigate = useNavigate();
  const [done, setDone] = useState<string | null>(null);
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const { data: waiting } = useSuspenseQuery(forSignatureQuery(directiveId));
  const nameOf = useAllNames(home, directive);
  const { number, version, at, secondOfficer, filed } = waiting;
  const items = waiting.items.filter(({ act }) => isPaperAct(act));
  const to = '/directives/$directiveId/for-signature' as const;
  const params = { directiveId };
  const taskOf = (item: Item) => directive.tasks.find(({ id }) => id === item.taskId);
  const close = (): void => void navigate({ to, params, search: {} });
  const printed = items.find((item) => keyOf(item) === search.sheet);
  const entered = items.find((item) => keyOf(item) === search.enter);
  const back = (
    <BackLink to="/directives/$directiveId" params={params}>
      {t('back', { name: directive.title })}
    </BackLink>
  );
  if (printed !== undefined)
    return (
      <>
        {back}
        <ApprovalSheet item={printed} {...{ directive, number, version, nameOf }} reader={reader.name(home.me)} />
      </>
    );
  if (entered !== undefined && isPaperAct(entered.act)) {
    const { act, name, n, noticeId, taskId, signers } = entered;
    const task = taskOf(entered);
    const watched = { whole: false, task: false };
    return (
      <>
        {back}
        <ActForm
          key={keyOf(entered)}
          {...{ act, nameOf }}
          can={{ act, name, ...(n === undefined ? {} : { n }) } as Parameters<typeof ActForm>[0]['can']}
          on={task === undefined ? formOnWhole(directive, watched) : { ...formOn(task, NOBODY, n), directive }}
          target={{
            directiveId,
            taskId: taskId ?? null,
            ...(n === undefined ? {} : { n }),
            ...(noticeId === undefined ? {} : { noticeId }),
          }}
          person={home.me.id}
          own={NOBODY}
          asClerk={false}
          paper={{ signers, basis: t('basis', { number: sheetNumber(number, entered, version) }), now: at }}
          onClose={close}
          onDone={() => setDone(say(name))}
        />
      </>
    );
  }
  const row = (item: Item): ReactNode => (
    <li key={keyOf(item)} className={styles.row}>
      <span>
        <b>{say(item.name)}</b>
        {taskOf(item) === undefined ? null : <small>{taskOf(item)?.title}</small>}
        <small>{t('signers', { names: item.signers.map(({ name }) => say(name)).join('、') })}</small>
      </span>
      <span className={styles.links}>
        <Link to={to} params={params} search={{ sheet: keyOf(item) }}>
          {t('sheet')}
        </Link>
        <Link to={to} params={params} search={{ enter: keyOf(item) }}>
          {t('enter')}
        </Link>
      </span>
    </li>
  );
  const pending = items.filter((item) => item.pending);
  const anytime = items.filter((item) => !item.pending);
  const signers = [...new Map(items.flatMap((item) => item.signers).map((one) => [one.personId, one])).values()];
  return (
    <>
      {back}
      <h1>{t('title')}</h1>
      <p>{t('about')}</p>
      <div role="status">{done === null ? null : <Note title={t('done', { act: done })} />}</div>
      {secondOfficer ? <Note title={t('second')} /> : null}
      <section className={classes(cardClass, styles.card)} aria-labelledby="pending">
        <h2 id="pending">{t('pending')}</h2>
        {pending.length === 0 ? <p>{t('none')}</p> : <ul className={styles.rows}>{pending.map(row)}</ul>}
      </section>
      {anytime.length === 0 ? null : (
        <details className={classes(cardClass, styles.card)}>
          <summary>{t('anytime')}</summary>
          <ul className={styles.rows}>{anytime.map(row)}</ul>
        </details>
      )}
      <section className={classes(cardClass, styles.card)} aria-labelledby="filed">
        <h2 id="filed">{t('filed')}</h2>
        <ul className={styles.rows}>
          {filed.map(({ n, file, signer, signedOn, by }) => (
            <li key={n} className={styles.row}>
              <a href={`/api/v1/files/${file.sha256}?directive=${directiveId}`}>{file.name}</a>
              <small>
                {t('filedLine', { signer: say(signer.name), date: days.short(civilOf(`${signedOn}T00:00:00+08:00`)), by: say(by.name) })}
              </small>
            </li>
          ))}
        </ul>
        {signers.length === 0 ? null : (
          <details open={secondOfficer}>
            <summary>{t('file')}</summary>
            <FilePaper {...{ directiveId, signers }} />
          </details>
        )}
      </section>
    </>
  );
};
