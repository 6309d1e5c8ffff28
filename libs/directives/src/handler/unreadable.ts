import type { HandleResult } from '@duban/protocol';
import { addMs, HOUR, type DirectiveCommand } from '@duban/domain';
import { LRUCache } from 'lru-cache';
import { Unreadable } from '../failures.js';
import { unreadableRefusal, unreadableRow } from '../incidents/incident-notice.js';
import { withDatabase } from '../load/database.js';
import type { HandlerPorts } from './ports.js';
import { readForBatch } from './read.js';
import { NO_SUMMARY } from './summary.js';
import { OPERATOR_TEXTS } from '@duban/words';
import { appendTo } from './write.js';

/** Another worker may read what this one cannot: so often the batch is given back for another try. */
const TRIES = 3;
const REMEMBERED = 1_000;
/** Until it is looked at again without being asked, in the directive's own time and in real time. */
const PAUSE_MS = HOUR;
const SLEEP_MS = 5 * 60_000;

type AnswerPorts = Pick<HandlerPorts, 'pool' | 'clock' | 'appended'>;

/**
 * After bounded tries a directive that cannot be loaded answers: what was recorded before with its recorded answer, all else with a
 * refusal that is judged anew when it is sent again. Its next look is put off, so that neither a timer nor the sweep runs in a circle.
 */
export const answeringUnreadable = (ports: AnswerPorts) => {
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
      const result = await answer(ports, directiveId, commands, error);
      ports.appended?.();
      return result;
    }
  };
};

const answer = (
  { pool, clock }: AnswerPorts,
  directiveId: string,
  commands: readonly DirectiveCommand[],
  error: Unreadable,
): Promise<HandleResult> =>
  withDatabase(pool, async (db): Promise<HandleResult> => {
    const stream = await readForBatch(db, directiveId, commands);
    const { version, closed, nextDue: due } = stream.head;
    const pause = addMs(clock.now(), PAUSE_MS);
    const nextDue = due === null || due > pause ? due : pause;
    const { dedupeKey: id, kind, payload } = unreadableRow(directiveId, version, error.cause);
    await appendTo(db, stream, { events: [], commands: [], nextDue, closed, outbox: [{ id, kind, payload }], parts: [] });
    return {
      outcomes: commands.map(({ meta: { id: commandId } }) => {
        const known = stream.recorded.get(commandId);
        return known ?? { commandId, accepted: false, refusal: unreadableRefusal(directiveId) };
      }),
      version,
      nextDue,
      sleepMs: nextDue === null || closed ? null : Math.max(clock.realMsUntil(nextDue), SLEEP_MS),
      closed,
      summary: { ...NO_SUMMARY, line: `${OPERATOR_TEXTS.unreadable.zh} ${OPERATOR_TEXTS.unreadable.en}` },
    };
  });
