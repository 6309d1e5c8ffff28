import type { BulkItem, BulkRequest, CommandMeta, OrganisationEvent } from '@duban/domain';
import { unpinnedMeta } from '@duban/domain';
import { commandFingerprint, type Recorded } from '@duban/event-store';
import type { AfterChange } from '@duban/identity';
import { readOpenWork, taskKey } from '@duban/read-models';
import { v5 as uuidv5 } from 'uuid';
import { recordJobIn } from '../jobs/job-record.js';
import { tellOfOrganisation } from './tell-of-organisation.js';

/** Namespace of the ids of these jobs; a change would let a retried succession begin a second one. */
const SUCCESSION_JOB = '5a0cbd7e-7a0e-5c41-9a6b-0f4f5a3c7d12';

/** The job that moves the open tasks of a unit, by the command that ended it. */
export const successionJobId = (commandId: string): string => uuidv5(commandId, SUCCESSION_JOB);

type Succeeded = Recorded<Extract<OrganisationEvent, { type: 'DepartmentSucceeded' }>>;
const isSucceeded = (event: Recorded<OrganisationEvent>): event is Succeeded => event.type === 'DepartmentSucceeded';

/**
 * Requests, in the transaction that ends a unit, the job by which its successors take over what it has open: one command for each task,
 * in that directive's own record, on the ground of whoever ended the unit.
 */
export const handOverWork: AfterChange = async (tx, before, events) => {
  await tellOfOrganisation(tx, before, events);
  const succeeded = events.find(isSucceeded);
  if (succeeded === undefined) return;
  const { departmentId: from, successorId, elsewhere, reference } = succeeded.data;
  const open = await readOpenWork(tx, from);
  if (open.length === 0) return;
  const { actor, accountable, authority, correlationId, causationId, occurredAt } = succeeded.meta;
  const named = new Map(elsewhere.map((task) => [taskKey(task), task.departmentId]));
  const items = open.map(({ directiveId, taskId }): BulkItem => ({
    directiveId,
    taskId,
    data: { departmentId: named.get(taskKey({ directiveId, taskId })) ?? successorId },
    ground: 0,
  }));
  const jobId = successionJobId(causationId);
  const ground = { actor, accountable, authority };
  const meta: CommandMeta = { id: jobId, receivedAt: occurredAt, ...ground, correlationId };
  const request: BulkRequest = { command: 'TakeOverTask', shared: { from, reason: reference }, grounds: [ground], items };
  const asked = { type: 'RequestJob', data: { jobId, kind: 'commands', command: request.command, succession: causationId } };
  const kept = { id: jobId, type: asked.type, fingerprint: commandFingerprint({ ...asked, meta }), body: { ...asked, meta } };
  await recordJobIn(tx, jobId, {
    command: { type: 'RequestJob', data: { jobId, total: items.length, settled: [], kind: 'commands', request } },
    meta: unpinnedMeta(meta),
    kept,
  });
};
