import type { HandleResult } from '@duban/protocol';
import { addMs, HOUR, type DirectiveCommand } from '@duban/domain';
import { LRUCache } from 'lru-cache';
import { Unreadable } from '../failures.js';
import type { HandleDeps } from './handle.js';
import { unreadableRefusal, unreadableRow } from '../incidents/incident-notice.js';
import { summaryOf } from './summary.js';

/** Another worker may read what this one cannot: so often the batch is given back for another try. */
const TRIES = 3;
const REMEMBERED = 1_000;
/** Until it is looked at again without being asked, in the directive's own time and in real time. */
const PAUSE_MS = HOUR;
const SLEEP_MS = 5 * 60_000;

/**
 * After bounded tries a directive that cannot be loaded answers: what was recorded before with its recorded answer, all else with a
 * refusal that is judged anew when it is sent again. Its next look is put off, so that neither a timer nor the sweep runs in a circle.
 */
export const answeringUnreadable = (deps: Pick<HandleDeps, 'record' | 'clock'>) => {
  const tries = new LRUCache<string, number>({ max: REMEMBERED });
  return async (directiveId: string, commands: readonly DirectiveCommand[], settle: () => Promise<HandleResult>): Promise<HandleResult> => {
    try {
      const result = await settle();
      tries.delete(directiveId);
      return result;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const tried = (tries.get(directiveId) ?? 0) + 1;
      tries.set(directiveId, tried);
      if (tried < TRIES) throw error;
      return answer(deps, directiveId, commands, error);
    }
  };
};

const answer = (
  { record, clock }: Pick<HandleDeps, 'record' | 'clock'>,
  directiveId: string,
  commands: readonly DirectiveCommand[],
  error: Unreadable,
): Promise<HandleResult> =>
  record.open(directiveId, commands, async (stream): Promise<HandleResult> => {
    const { recorded } = stream;
    const pause = addMs(clock.now(), PAUSE_MS);
    const { version, closed } = stream;
    const nextDue = stream.nextDue === null || stream.nextDue > pause ? stream.nextDue : pause;
    const { dedupeKey, kind, payload } = unreadableRow(directiveId, version, error.cause);
    const outbox = [{ id: dedupeKey, kind, payload }];
    const nothing = { slices: [], accepted: new Map(), rows: null, snapshot: null };
    await stream.writing('single', (writer) => writer.append({ ...nothing, outbox, nextDue, closed }));
    return {
      outcomes: commands.map(({ meta: { id: commandId } }) => {
        const known = recorded.get(commandId);
        return known ?? { commandId, accepted: false, refusal: unreadableRefusal(directiveId) };
      }),
      version,
      nextDue,
      sleepMs: nextDue === null || closed ? null : Math.max(clock.realMsUntil(nextDue), SLEEP_MS),
      closed,
      summary: { ...summaryOf(directiveId, null), line: `${directiveId} · 记录不能读取 unreadable` },
    };
  });
