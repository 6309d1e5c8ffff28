import type { CommandOutcome } from '@duban/protocol';
import {
  resolveIncident,
  SELF_MENDING,
  systemMeta,
  type Directory,
  type DirectiveCommand,
  type IncidentCode,
  type Instant,
  type WorkCalendar,
} from '@duban/domain';
import { withTransaction } from '@duban/event-store';
import { openIncidents } from '@duban/read-models';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { BackgroundJob, DirectiveMailbox } from '@duban/platform';
import { Unavailable } from '../failures.js';
import { loadDirective } from '../load/load.js';
import { domainRules, type DirectiveRules } from '../rules.js';
import { recordIncident } from './incident-stream.js';

export interface MendDeps {
  pool: pg.Pool;
  directory: () => Promise<Directory>;
  /** null = no such version. */
  calendar: (version: string) => Promise<WorkCalendar | null>;
  clock: { now(): Instant };
  gateway: Pick<DirectiveMailbox<DirectiveCommand, CommandOutcome>, 'wake'>;
  /** Default: the domain's own. */
  rules?: DirectiveRules;
  /** Real ms between two turns; default 15 s. */
  everyMs?: number;
}

const PAGE = 20;
const REMEMBERED = 10_000;
/** Turns left out after a look that found nothing better: 1, 2, 4, … */
const MOST_TURNS_OFF = 32;
const MENDED = '原因已消除，自动了结 / the cause has gone';

/**
 * Looks again, ever more seldom, at what ends by itself: a directive that could not be loaded, clocks that could not be read. When it
 * has gone the incident is resolved and the directive woken, which puts its clocks right.
 */
export const createIncidentMending = ({ rules = domainRules, everyMs = 15_000, ...deps }: MendDeps): BackgroundJob => {
  const { pool, clock, gateway } = deps;
  const off = new LRUCache<string, { for: number; left: number }>({ max: REMEMBERED });
  let after = '';

  const isWell = async (code: IncidentCode, directiveId: string): Promise<boolean> => {
    try {
      const { state } = await loadDirective(pool, rules, directiveId);
      if (code !== 'clocks_failed' || state === null) return true;
      const calendar = await deps.calendar(state.calendarVersion);
      if (calendar === null) return false;
      rules.tick(state, { now: clock.now(), calendar, directory: await deps.directory() });
      return true;
    } catch (error) {
      // a server that is away says nothing about the directive; what is wrong with it is known and in the log
      if (error instanceof Unavailable) throw error;
      return false;
    }
  };
  const rests = (id: string): boolean => {
    const rest = off.get(id);
    if (rest === undefined || rest.left === 0) return false;
    rest.left -= 1;
    return true;
  };

  return {
    name: 'mend-incidents',
    everyMs,
    once: async (signal) => {
      const page = await openIncidents(pool, { codes: SELF_MENDING, after, limit: PAGE });
      after = page.length === PAGE ? (page.at(-1)?.id ?? '') : '';
      for (const { id, code, subjectId } of page) {
        if (signal.aborted) return false;
        if (rests(id)) continue;
        if (!(await isWell(code, subjectId))) {
          const turns = Math.min(MOST_TURNS_OFF, 2 * (off.get(id)?.for ?? 0.5));
          off.set(id, { for: turns, left: turns });
          continue;
        }
        off.delete(id);
        await withTransaction(pool, (tx) =>
          recordIncident(tx, id, {
            meta: (state) => systemMeta(`${id}/mended/${state?.rounds ?? 0}`, clock.now(), { role: 'administrator', correlationId: id }),
            decide: (state) => ({ ok: true, events: resolveIncident(state, MENDED) ?? [] }),
          }),
        );
        await gateway.wake(subjectId);
      }
      return page.length === PAGE;
    },
  };
};
