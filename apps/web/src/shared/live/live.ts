import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { sessionEnded } from '../api/session-state.js';
import { browserChannel, browserLocks, openStream, wait } from './browser.js';
import { Coalesced } from './coalesce.js';
import { changedIn, concerns, type About, type Changed } from './concerns.js';
import { follow } from './follow.js';
import { oneConnection, type Told } from './one-connection.js';
import { after, atTime, STARTING, type LiveState, type Standing } from './standing.js';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { about?: About };
  }
}

const TICK_MS = 2_000;
/** How often a page that hears nothing asks by itself. */
const ASK_MS = 60_000;

const clock = {
  now: () => Date.now(),
  later: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** What is read is read again when it has changed: what is on the screen at once, the rest when somebody looks at it. */
const readAgain = (queries: QueryClient, changes: readonly Changed[]): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ meta }) => changes.some((changed) => concerns(changed, meta?.about)),
    refetchType: document.hidden ? 'none' : 'active',
  });

/** Since when all that is on the screen has been so. */
const readSince = (queries: QueryClient): number => {
  const changing = ({ meta }: { meta: { about?: About } | undefined }): boolean =>
    meta?.about !== 'nothing' && meta?.about !== 'organisation';
  const shown = queries.getQueryCache().findAll({ type: 'active', predicate: changing });
  return shown.length === 0 ? 0 : Math.min(...shown.map(({ state }) => state.dataUpdatedAt));
};

/** 实时: keeps what is shown as it is now, and says whether that holds. */
class Live {
  private standing: Standing = STARTING;
  private shown: LiveState = STARTING;
  private readonly watching = new Set<() => void>();

  start(queries: QueryClient): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    const rounds = new Coalesced<Changed>((changes) => readAgain(queries, changes), clock);
    const hear = (told: Told): void => {
      if (signal.aborted) return;
      if (told.kind === 'signed out') {
        sessionEnded();
        return ending.abort();
      }
      const first = this.standing.id === null;
      this.put(after(this.standing, told, clock.now()));
      if (told.kind !== 'message') return;
      const { event, data } = told.message;
      const changed = changedIn(event, data);
      if (changed !== null) rounds.add(changed);
      // what was read before the line was open may have changed until then
      else if (event === 'begin' && first) void readAgain(queries, ['everything']);
    };
    const connect = async (tell: (told: Told) => void, until: AbortSignal): Promise<void> => {
      const id = (): string | null => this.standing.id;
      const outcome = await follow(
        {
          connect: openStream,
          ...{ wait, lastEventId: id, chance: Math.random },
          hear: (message, at) => tell({ kind: 'message', message, id: at }),
          beat: () => tell({ kind: 'open', id: id() }),
          lost: () => tell({ kind: 'lost', id: id() }),
        },
        until,
      );
      if (outcome === 'signed out') tell({ kind: 'signed out' });
    };
    const channel = browserChannel();
    const locks = browserLocks();
    void oneConnection(
      {
        ...{ connect, hear, wait, shared: channel && locks && { channel, locks } },
        standing: () => ({ kind: this.standing.lostAt === null ? 'open' : 'lost', id: this.standing.id }),
        seen: () => !document.hidden,
      },
      signal,
    );
    const asking = setInterval(() => {
      if (this.standing.state !== 'live' && !document.hidden) rounds.add('everything');
    }, ASK_MS);
    const ticking = setInterval(() => this.put(atTime(this.standing, clock.now(), readSince(queries))), TICK_MS);
    signal.addEventListener('abort', () => {
      rounds.stop();
      clearInterval(asking);
      clearInterval(ticking);
      this.put({ ...STARTING, id: this.standing.id });
    });
    return () => ending.abort();
  }

  readonly watch = (onChange: () => void): (() => void) => {
    this.watching.add(onChange);
    return () => this.watching.delete(onChange);
  };

  readonly now = (): LiveState => this.shown;

  private put(next: Standing): void {
    this.standing = next;
    const { state, asOf } = next;
    // a line that is open is drawn once, not at each beat
    if (state === this.shown.state && (state !== 'stale' || asOf === this.shown.asOf)) return;
    this.shown = { state, asOf };
    for (const each of this.watching) each();
  }
}

export const live = new Live();

export const useLiveState = (): LiveState => useSyncExternalStore(live.watch, live.now);
