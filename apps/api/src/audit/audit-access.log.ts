import { Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from '@duban/platform';
import { randomUUID } from 'node:crypto';
import { appendFacts, behindOthers, bufferedLog, firstShapes, queueOf, STREAMS, type StreamKind } from '@duban/event-store';
import { eventSchemas, systemMeta, type Actor, type Instant } from '@duban/domain';
import { Port } from '../ports/ports.js';

/** No free words, which could name somebody for ever. */
export interface AuditAccess {
  kind: 'read' | 'export';
  route: string;
  directives: string[];
  asked: Record<string, string>;
}

interface AuditAccessed {
  type: 'AuditAccessed';
  data: AuditAccess;
}

/** By auditor. */
export const AUDIT_ACCESSES: StreamKind<AuditAccessed> = {
  ...STREAMS.auditAccess,
  events: eventSchemas<AuditAccessed>(firstShapes('AuditAccessed')),
};

interface Noted {
  access: AuditAccess;
  actor: Actor;
  at: Instant;
  requestId: string;
}

/** Real ms for which facts gather before they are written together. */
const GATHER_MS = 200;
const AGAIN_MS = 2_000;
/** Facts kept while the database does not take them; beyond it the oldest are given up, and said so. */
const MAX_WAITING = 20_000;

/**
 * Writes down what auditors read and export, a few at a time and behind the answer: a reading never waits for its own record, and
 * one that the record could not take yet is tried again.
 */
@Injectable()
export class AuditAccessLog implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly log = bufferedLog<Noted>({
    everyMs: GATHER_MS,
    againMs: AGAIN_MS,
    waiting: queueOf(MAX_WAITING, (lost) => this.logger.error({ lost }, 'audit accesses could not be recorded')),
    groupOf: ({ actor }) => actor.personId,
    write: (facts) => this.append(facts),
    onError: (err, facts) => this.logger.warn({ err, facts: facts.length }, 'audit accesses wait to be recorded'),
  });

  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('logger') private readonly logger: Logger,
  ) {}

  note(access: AuditAccess, actor: Actor, at: Instant, requestId: string = randomUUID()): void {
    this.log.note({ access, actor, at, requestId });
  }

  /** Resolves when everything noted before the call was written, or could not be. */
  flush(): Promise<void> {
    return this.log.flush();
  }

  onModuleDestroy(): Promise<void> {
    return this.log.flush();
  }

  /** Requests that were under way when the stop began have been answered by now. */
  beforeApplicationShutdown(): Promise<void> {
    return this.log.close();
  }

  private async append(noted: readonly Noted[]): Promise<void> {
    const personId = noted[0]?.actor.personId ?? '';
    const facts = noted.map(({ access, actor, at, requestId }) => ({
      ...({ type: 'AuditAccessed', data: access } as const),
      meta: systemMeta(requestId, at, { actor, role: 'auditor' }),
    }));
    await behindOthers(this.pool, (tx) => appendFacts(tx, AUDIT_ACCESSES, personId, () => ({ facts })));
  }
}
