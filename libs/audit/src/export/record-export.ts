import { SYSTEM_ACTOR, type Actor, type ExportScope, type ExportSummary, type Instant } from '@duban/domain';
import { appendToStream, lockStream, withTransaction } from '@duban/event-store';
import type pg from 'pg';

export const exportStreamId = (id: string): string => `audit-export/${id}`;

/** Facts of an export, one stream for each. */
export type ExportFact =
  | { type: 'ExportRequested'; data: { scope: ExportScope } }
  | { type: 'ExportCompleted'; data: ExportSummary }
  | { type: 'ExportFailed'; data: { code: string } }
  | { type: 'ExportCancelled'; data: Record<string, never> };

const ENDS: readonly ExportFact['type'][] = ['ExportCompleted', 'ExportFailed', 'ExportCancelled'];

/**
 * Records what became of an export; who took a copy of the record is itself part of it. A fact that is there already is not written
 * again. @returns whether this call wrote it
 */
export const recordExport = (
  pool: pg.Pool,
  id: string,
  fact: ExportFact,
  { at, actor = SYSTEM_ACTOR }: { at: Instant; actor?: Actor },
): Promise<boolean> =>
  withTransaction(pool, async (tx) => {
    const streamId = exportStreamId(id);
    const head = await lockStream(tx, streamId);
    if (head.closed || (head.version > 0 && !ENDS.includes(fact.type))) return false;
    await appendToStream(tx, {
      streamId,
      category: 'audit-access',
      expectedVersion: head.version,
      head,
      events: [
        {
          type: fact.type,
          schemaVersion: 1,
          data: fact.data,
          meta: {
            occurredAt: at,
            actor,
            accountable: { kind: 'role', role: actor === SYSTEM_ACTOR ? 'system' : 'auditor' },
            authority: { kind: actor === SYSTEM_ACTOR ? 'system' : 'own' },
            causationId: `${id}/${fact.type}`,
            correlationId: id,
            policyVersion: '',
            calendarVersion: '',
          },
        },
      ],
      nextDue: null,
      closed: ENDS.includes(fact.type),
    });
    return true;
  });
