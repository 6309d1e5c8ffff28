import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { AttemptLog } from '@duban/audit';
import { recordJob, type JobActed } from '@duban/directives';
import { type JobView } from '@duban/contracts';
import { unpinnedMeta, type Assertion, type BulkCommandType, type CommandMeta, type ExportScope, type JobCommandMap } from '@duban/domain';
import { attested, commandFingerprint, findCommandResults, fingerprintOf, JOBS, sentCommand } from '@duban/event-store';
import { permitsSomewhere, visibilityOf, type Stance, type Subject } from '@duban/identity';
import { covers, type Standing } from '@duban/domain';
import { countOpenJobs, getJob } from '@duban/read-models';
import { CommandService, wordOf } from '../commands/index.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';
import { attemptAt } from '../http/attempt-of.js';
import { BulkAccess, type ItemRequest } from './bulk-access.js';

export interface BulkBody {
  kind: 'commands';
  command: BulkCommandType;
  actingFor?: { departmentId: string } | undefined;
  /** When and on what basis all of them were decided, before they were sent. */
  asserted?: Assertion | undefined;
  shared: Record<string, unknown>;
  items: ItemRequest[];
}

type JobCall = Pick<Call, 'route' | 'subject' | 'receivedAt' | 'idempotencyKey' | 'ifMatch' | 'request'> & {
  params: Record<string, unknown>;
};

/** What is recorded of a request, besides its id. */
type JobRequest = JobCommandMap['RequestJob'] extends infer R ? (R extends { jobId: string } ? Omit<R, 'jobId'> : never) : never;

/** More of one person's at once would only make each slower, and everybody else's too. */
const MAX_OPEN = 10;
const LATER_S = 5;
const tooMany = (): Problem => new Problem('too_many_open_jobs', {}, LATER_S);

/** Whoever reads all of what a kind of job is about sees everybody's. */
const SEES_ALL: Record<JobView['kind'], (subject: Subject) => boolean> = {
  commands: (subject) => visibilityOf(subject).kind === 'all',
  export: (subject) => visibilityOf(subject).kind === 'all' && permitsSomewhere(subject, 'export.audit'),
};

/** In person, or by a delegation that hands this on. */
const mayCancelAll = (standing: Standing): boolean => standing.role === 'office_head' && covers(standing, 'cancel.job');

/** 作业: requests, looks at and cancels them. */
@Injectable()
export class JobService {
  constructor(
    private readonly commands: CommandService,
    private readonly access: BulkAccess,
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('attempts') private readonly attempts: AttemptLog,
  ) {}

  async requestBulk(call: JobCall, body: BulkBody): Promise<JobView> {
    const { command, shared, items } = body;
    const actingFor = body.actingFor?.departmentId ?? null;
    const stance = call.subject.stance(actingFor, call.receivedAt, command);
    if (!stance) throw new Problem('not_permitted', { params: { action: command, actingFor } });
    const asserted = body.asserted ? { asserted: body.asserted } : {};
    return this.requestOnce(call, { stance, body, ...asserted, outline: { kind: body.kind, command } }, async () => {
      const { attempts, settled, ...judged } = await this.access.judge({ call, command, shared: shared ?? {}, actingFor, items });
      for (const attempt of attempts) this.attempts.note(attemptAt(call.request, call.receivedAt, attempt));
      return { total: items.length, settled, kind: 'commands', request: { command, shared, ...judged } };
    });
  }

  requestExport(call: JobCall, scope: ExportScope): Promise<JobView> {
    const stance = call.subject.stance(null, call.receivedAt, 'export.audit');
    if (!stance) throw new Problem('not_permitted', { params: { action: 'export.audit' } });
    const body = { kind: 'export', scope } as const;
    return this.requestOnce(call, { stance, body, outline: body }, async () => ({
      total: null,
      settled: [],
      kind: 'export',
      request: { scope },
    }));
  }

  /** `outline`: what of the body is kept with the command, beside its hash. */
  private async requestOnce(
    call: JobCall,
    { stance, body, outline, asserted }: { stance: Stance; body: object; outline: object; asserted?: Assertion },
    judged: () => Promise<JobRequest>,
  ): Promise<JobView> {
    const jobId = this.commands.commandId(call);
    const meta = { ...this.metaOf(call, stance), ...(asserted ? { assertedAt: asserted } : {}) };
    const kept = {
      ...{ id: jobId, type: 'RequestJob' },
      fingerprint: commandFingerprint({ type: 'RequestJob', data: body, meta }),
      body: attested({ type: 'RequestJob', data: { jobId, ...outline, requestHash: fingerprintOf(body) }, meta }),
    };
    const recorded = (await findCommandResults(this.pool, JOBS.streamId(jobId), [kept])).get(jobId);
    if (recorded?.conflict) throw new Problem(recorded.conflict);
    // sent again: what was judged when it came the first time stays as it is
    if (recorded) return this.view(jobId);
    // before thousands of items are judged; what holds is the count under the lock of the append
    if ((await countOpenJobs(this.pool, call.subject.personId)) >= MAX_OPEN) throw tooMany();
    const command = { type: 'RequestJob', data: { jobId, ...(await judged()) } } as const;
    return this.acted(await recordJob(this.pool, jobId, { command, meta: unpinnedMeta(meta), kept, mostOpen: MAX_OPEN }));
  }

  /** @throws Problem not_found, also for another person's */
  async visible(jobId: string, subject: Subject): Promise<JobView> {
    const job = await getJob(this.dataSource, jobId);
    if (job && (job.requestedBy === subject.personId || SEES_ALL[job.kind](subject))) return job;
    throw new Problem('not_found', {}, null, job !== null);
  }

  /** By whoever requested it, or by the office's head. */
  async cancel(call: JobCall, jobId: string, reason: string): Promise<JobView> {
    const job = await this.visible(jobId, call.subject);
    if (job.requestedBy !== call.subject.personId && !call.subject.standings.some(mayCancelAll)) {
      throw new Problem('not_permitted', { params: { action: call.route.action ?? null } });
    }
    // reading is handed on with every delegation: whoever sees a job has this ground
    const stance = call.subject.stance(null, call.receivedAt, 'read.jobs');
    if (!stance) throw new Problem('not_permitted', { params: { action: call.route.action ?? null } });
    const meta = this.metaOf(call, stance);
    const command = { type: 'CancelJob', data: { reason } } as const;
    const kept = sentCommand({ ...command, meta });
    const given = { command, meta: unpinnedMeta(meta), kept, expectedVersion: call.ifMatch };
    return this.acted(await recordJob(this.pool, jobId, given));
  }

  private metaOf(call: JobCall, stance: Stance): CommandMeta {
    return {
      id: this.commands.commandId(call),
      receivedAt: call.receivedAt,
      ...stance,
      correlationId: call.request.id,
      attested: wordOf(call),
      ...(call.ifMatch === null ? {} : { expectedVersion: call.ifMatch }),
    };
  }

  private acted(acted: JobActed): Promise<JobView> {
    if (!acted.ok) throw acted.code === 'too_many_open_jobs' ? tooMany() : new Problem(acted.code);
    return this.view(acted.job.id);
  }

  private async view(jobId: string): Promise<JobView> {
    const job = await getJob(this.dataSource, jobId);
    if (!job) throw new Problem('not_found');
    return job;
  }
}
