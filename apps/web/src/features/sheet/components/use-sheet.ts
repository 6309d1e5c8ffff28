import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSessionEnded } from '../../../shared/api/session-state.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { keepSheet, sendSheet, sheetQuery, type SheetId } from '../api/sheets.js';
import { keyOf, leftAfter, NOTHING_TYPED, toSend, type Local, type Typed } from '../model/sheet.js';

/** So long nobody types before it is kept on the server. */
const PAUSE_MS = 1_500;
const AGAIN_MS = 15_000;

export type Keeping = 'kept' | 'keeping' | 'only here';

/** The sheet with what is typed on it: at once on the device, soon on the server, sent when its unit says so. */
export const useSheet = (path: SheetId, person: string) => {
  const queries = useQueryClient();
  const { data: sheet } = useSuspenseQuery(sheetQuery(path));
  const {
    draft: local,
    key,
    change,
    renew,
  } = useKept<Local>(
    `duban:draft:${person}:sheet:${path.department}:${path.period}`,
    NOTHING_TYPED,
    (rows) => Object.keys(rows).length === 0,
  );
  const ended = useSessionEnded();
  const keeping = useMutation({
    mutationFn: (rows: Local) => keepSheet(path, rows),
    onSuccess: (kept, rows) => {
      queries.setQueryData(sheetQuery(path).queryKey, (old) => (old === undefined ? old : { ...old, ...kept }));
      change((now) => leftAfter(now, rows));
    },
  });
  const sending = useMutation({
    mutationFn: () => sendSheet(path, toSend(sheet.rows, local), key),
    onSuccess: async ({ results }) => {
      const sent = new Set(results.filter(({ accepted }) => accepted).map(keyOf));
      change((now) => Object.fromEntries(Object.entries(now).filter(([row]) => !sent.has(row))));
      renew();
      await queries.invalidateQueries();
    },
  });
  const { mutate: keep, isPending, isError } = keeping;
  const dirty = Object.keys(local).length > 0;
  const busy = sending.isPending || isPending;
  const tried = useRef<Local | null>(null);
  useEffect(() => {
    if (!dirty || busy || ended) return;
    // what could not be kept is tried again, and what cannot be kept as it stands is not tried for ever
    if (tried.current === local && !isError) return;
    const timer = setTimeout(
      () => {
        tried.current = local;
        keep(local);
      },
      tried.current === local ? AGAIN_MS : PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [local, dirty, busy, isError, ended, keep]);
  const state: Keeping = dirty && (isError || ended) ? 'only here' : dirty || isPending ? 'keeping' : 'kept';
  const put = (row: string, typed: Typed): void => change((now) => ({ ...now, [row]: typed }));
  return { sheet, local, put, sending, state, keepNow: () => dirty && !busy && keep(local) };
};
