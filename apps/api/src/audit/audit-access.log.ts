import { Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from '@duban/platform';
import { randomUUID } from 'node:crypto';
import { appendToStream, lockStream, VersionConflict, withTransaction } from '@duban/event-store';
import type { Actor, Instant } from '@duban/domain';
import { Port } from '../ports/ports.js';

export const AUDIT_ACCESS_EVENT = 'AuditAccessed';

/** A fact of the stream `audit-access/<person>`: no free words, which could name somebody for ever. */
export interface AuditAccess {
  kind: 'read' | 'export';
  route: string;
  directives: string[];
  asked: Record<string, string>;
}

interface Noted {
  access: AuditAccess;
  actor: Actor;
  at: Instant;
  requestId: string;
}

export const auditAccessStreamId = (personId: string): string => `audit-access/${personId}`;

/** Real ms for which facts gather before they are written together. */
const GATHER_MS = 200;
const AGAIN_MS = 2_000;
/** Facts kept while the database does not take them; beyond it the oldest are given up, and said so. */
const MOST = 20_000;
const ATTEMPTS = 3;

/**
 * Writes down what auditors read and export, a few at a time and behind the answer: a reading never waits for its own record, and
 * one that the record could not take yet is tried again.
 */
@Injectable()
export class AuditAccessLog implements OnModuleDestroy, BeforeApplicationShutdown {
  private waiting: Noted[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('logger') private readonly logger: Logger,
  ) {}

  note(access: AuditAccess, actor: Actor, at: Instant, requestId: string = randomUUID()): void {
    this.waiting.push({ access, actor, at, requestId });
    if (this.waiting.length > MOST) {
      const lost = this.waiting.splice(0, this.waiting.length - MOST).length;
      this.logger.error({ lost }, 'audit accesses could not be recorded');
    }
    this.later(GATHER_MS);
  }

  /** Resolves when everything noted before the call was written, or could not be. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }

  /** Requests that were under way when the stop began have been answered by now. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private later(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, ms).unref();
  }

  private async write(): Promise<void> {
    const taken = this.waiting;
    this.waiting = [];
    const byPerson = new Map<string, Noted[]>();
    for (const noted of taken) byPerson.set(noted.actor.personId, [...(byPerson.get(noted.actor.personId) ?? []), noted]);
    for (const [personId, facts] of byPerson) {
      try {
        await this.append(personId, facts);
      } catch (err) {
        this.logger.warn({ err, facts: facts.length }, 'audit accesses wait to be recorded');
        this.waiting = [...facts, ...this.waiting];
        this.later(AGAIN_MS);
      }
    }
  }

  private async append(personId: string, facts: readonly Noted[], attempt = 1): Promise<void> {
    const streamId = auditAccessStreamId(personId);
    try {
      await withTransaction(this.pool, async (tx) => {
        const head = await lockStream(tx, streamId);
        await appendToStream(tx, {
          streamId,
          category: 'audit-access',
          expectedVersion: head.version,
          head,
          events: facts.map(({ access, actor, at, requestId }) => ({
            type: AUDIT_ACCESS_EVENT,
            schemaVersion: 1,
            data: access,
            meta: {
              occurredAt: at,
              actor,
              accountable: { kind: 'role', role: 'auditor' },
              authority: { kind: 'own' },
              causationId: requestId,
              correlationId: requestId,
              policyVersion: '',
              calendarVersion: '',
            },
          })),
          nextDue: null,
          closed: false,
        });
      });
    } catch (error) {
      // Two processes that begin a person's stream at once meet in the insert; the second one goes on behind the first.
      if (attempt >= ATTEMPTS || !(error instanceof VersionConflict)) throw error;
      await this.append(personId, facts, attempt + 1);
    }
  }
}
