import { Link } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { isComposing, useKey } from '../../../shared/keys/index.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { isRefusal } from '../../../shared/problems/problem-words.js';
import { Button } from '../../../shared/ui/button.js';
import { Empty } from '../../../shared/ui/ledger.js';
import { Status } from '../../../shared/ui/status.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import type { SheetId } from '../api/sheets.js';
import { flawsOf, isEmpty, keyOf, shownOf, toSend, unchanged } from '../model/sheet.js';
import styles from './sheet.module.css';
import { Row } from './sheet-row.js';
import { useSheet, type Keeping } from './use-sheet.js';

type Results = Views['SentSheet']['results'];

const Kept = ({ state, sheet }: { state: Keeping; sheet: Views['ReportSheet'] }): ReactNode => {
  const t = useWords('sheet');
  const days = useDays();
  const { saved } = sheet;
  const words =
    state === 'only here'
      ? t('onlyHere')
      : state === 'keeping'
        ? t('keeping')
        : saved === null
          ? t('notKept')
          : t('kept', { name: saved.name, date: days.moment(saved.at) });
  return (
    <small role="status">
      <Status shape={state === 'only here' ? 'soon' : state === 'keeping' ? 'wait' : 'fine'}>{words}</Status>
    </small>
  );
};

const Sent = ({ results }: { results: Results }): ReactNode => {
  const t = useWords('sheet');
  const accepted = results.filter((one) => one.accepted).length;
  return (
    <div className={styles.sent}>
      {accepted > 0 ? <Note done title={t('sent', { count: accepted })} /> : null}
      {accepted < results.length ? <Note title={t('refused', { count: results.length - accepted })} /> : null}
    </div>
  );
};

/** Ctrl+↓ and Ctrl+↑: the same field of the next row, or of the one before. */
const moveRows = (event: KeyboardEvent): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || !event.ctrlKey || isComposing(event.nativeEvent) || !(target instanceof HTMLElement)) return;
  const rows = [...currentTarget.querySelectorAll('[data-row]')];
  const at = rows.findIndex((row) => row.contains(target));
  const field = CSS.escape(target.dataset['field'] ?? 'done');
  const row = rows[at + step];
  const next = row?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? row?.querySelector<HTMLElement>('[data-field="done"]');
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
};

/** 进展填报表: one sheet for all that a unit reports for a period. */
export const SheetPage = ({ person, ...path }: SheetId & { person: string }): ReactNode => {
  const t = useWords('sheet');
  const say = useSaid();
  const { sheet, local, put, sending, state, keepNow } = useSheet(path, person);
  const nameOf = useNameOf(sheet);
  const [shown, setShown] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { rows } = sheet;
  const ready = toSend(rows, local).length;
  const begun = rows.filter((row) => !isEmpty(shownOf(row, local))).length;
  const refusals = new Map((sending.data?.results ?? []).map((one) => [keyOf(one), one.problem]));
  const send = (): void => {
    setShown(true);
    if (rows.some((row) => flawsOf(shownOf(row, local)).length > 0)) {
      // drawn first, then found
      setTimeout(() => list.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), 0);
    } else if (ready > 0 && !sending.isPending) sending.mutate(undefined, { onSuccess: () => setShown(false) });
  };
  const focusedRow = () => {
    const all = [...(list.current?.querySelectorAll('[data-row]') ?? [])];
    return rows[all.findIndex((each) => each.contains(document.activeElement))];
  };
  useKey({ code: 'Enter', ctrl: true, shown: 'Ctrl+Enter', label: t('key.send') }, send);
  useKey({ code: 'KeyS', ctrl: true, shown: 'Ctrl+S', label: t('key.keep') }, keepNow);
  useKey({ code: 'F2', shown: 'F2', label: t('key.unchanged') }, () => {
    const row = focusedRow();
    if (row !== undefined) put(keyOf(row), unchanged(row, t('unchangedWords')));
  });
  useKey({ code: 'ArrowDown', ctrl: true, shown: 'Ctrl+↓ Ctrl+↑', label: t('key.rows') });
  return (
    <>
      <header className={styles.top}>
        <div>
          <h1>
            {t('title', { period: say(sheet.periodText) })} <small>{nameOf(path.department)}</small>
          </h1>
          <small>{t('lead')}</small>
        </div>
        <Kept {...{ state, sheet }} />
      </header>
      {sending.isError ? <ProblemNote error={sending.error} /> : null}
      {sending.isSuccess ? <Sent results={sending.data.results} /> : null}
      {rows.length === 0 ? (
        <Empty>
          <p>{t('nothingLeft')}</p>
          <Link to="/">{t('toInbox')}</Link>
        </Empty>
      ) : (
        <>
          <ul ref={list} className={`${cardClass} ${styles.rows}`} onKeyDown={moveRows} aria-label={t('rows')}>
            {rows.map((row) => {
              const typed = shownOf(row, local);
              return (
                <Row
                  key={keyOf(row)}
                  {...{ row, typed }}
                  flaws={shown ? flawsOf(typed) : []}
                  refused={refusals.get(keyOf(row)) ?? null}
                  onChange={(next) => put(keyOf(row), next)}
                />
              );
            })}
          </ul>
          <div className={styles.foot}>
            <Button kind="go" isPending={sending.isPending} isDisabled={begun === 0} onPress={send}>
              {sending.isPending ? t('sending') : sending.isError && !isRefusal(sending.error) ? t('again') : t('send', { count: begun })}
            </Button>
            <small>{t('progress', { begun, all: rows.length })}</small>
          </div>
        </>
      )}
    </>
  );
};
