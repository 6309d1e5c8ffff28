import { eventSchemas, SYSTEM_ACTOR, systemMeta, type Actor, type ExportScope, type ExportSummary, type Instant } from '@duban/domain';
import { appendFacts, firstShapes, STREAMS, withTransaction, type StreamKind } from '@duban/event-store';
import type pg from 'pg';

/** Facts of an export, one stream for each. */
export type ExportFact =
  | { type: 'ExportRequested'; data: { scope: ExportScope } }
  | { type: 'ExportCompleted'; data: ExportSummary }
  | { type: 'ExportFailed'; data: { code: string } }
  | { type: 'ExportCancelled'; data: Record<string, never> };

const EXPORTS: StreamKind<ExportFact> = {
  ...STREAMS.auditExport,
  events: eventSchemas<ExportFact>(firstShapes('ExportRequested', 'ExportCompleted', 'ExportFailed', 'ExportCancelled')),
};
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
  withTransaction(pool, (tx) =>
    appendFacts(tx, EXPORTS, id, ({ version, closed }) => {
      const role = actor === SYSTEM_ACTOR ? 'system' : 'auditor';
      const meta = systemMeta(`${id}/${fact.type}`, at, { actor, role, correlationId: id });
      const ends = ENDS.includes(fact.type);
      return { facts: closed || (version > 0 && !ends) ? [] : [{ ...fact, meta }], closed: ends };
    }),
  );
