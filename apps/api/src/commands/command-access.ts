import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { directiveStreamId } from '@duban/protocol';
import { findCommandResults } from '@duban/event-store';
import { decidedByRole, may, type Subject } from '@duban/identity';
import { NO_PARTS, type Parts } from '@duban/domain';
import { readParts } from '@duban/read-models';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';
import { partsOfTasks } from './parts-of-tasks.js';

export interface Admission {
  call: Pick<Call, 'route' | 'subject'> & { params: Record<string, unknown> };
  commandId: string;
  /** null for a directive that is only now registered. */
  directiveId: string | null;
  /** Further acts of the same command, each of which they must be allowed; default none. */
  also?: readonly string[];
}

interface Refused {
  code: 'directive_not_found' | 'task_not_found' | 'not_your_task';
  params: Record<string, string>;
  /** It exists, and is not theirs to see. */
  concealed: boolean;
}

/** In which words somebody without a ground is refused a task: what they may not read is answered as if it did not exist. */
export const taskRefusal = (
  subject: Subject,
  { directiveId, taskId, parts, whole }: { directiveId: string; taskId: string; parts: Parts | null; whole: Parts | null },
): Refused => {
  if (!parts || !whole || !may(subject, 'read.directive', whole)) {
    return { code: 'directive_not_found', params: { directiveId }, concealed: whole !== null };
  }
  if (parts.leads.length === 0) return { code: 'task_not_found', params: { taskId }, concealed: false };
  return { code: 'not_your_task', params: { taskId, leads: parts.leads.join(',') }, concealed: false };
};

/**
 * The relation half of the permission table, asked before a command is sent on: what has the subject to do with this task or
 * directive. At most one read by primary keys, none where the role alone decides.
 */
@Injectable()
export class CommandAccess {
  private readonly partsOfTask: ReturnType<typeof partsOfTasks>;

  constructor(@Port('pool') private readonly pool: Pool) {
    this.partsOfTask = partsOfTasks(pool);
  }

  /**
   * The parts on which the subject may do it; null when their roles alone decide.
   * @throws Problem `directive_not_found`, the same for what they may not read and for what does not exist; `task_not_found`,
   * `not_your_task` or `not_permitted` for what they may read
   */
  async admit(admission: Admission): Promise<Parts | null> {
    const parts = await this.admitTo(admission);
    const denied = admission.also?.find((action) => !may(admission.call.subject, action, parts ?? NO_PARTS));
    if (denied !== undefined) throw new Problem('not_permitted', { params: { action: denied } });
    return parts;
  }

  private async admitTo({ call, commandId, directiveId }: Admission): Promise<Parts | null> {
    const { subject, route, params } = call;
    const action = route.action ?? '';
    if (directiveId === null) {
      if (!may(subject, action, NO_PARTS)) throw new Problem('not_permitted', { params: { action } });
      return NO_PARTS;
    }
    if (decidedByRole(subject, action)) return null;
    const taskId = typeof params['taskId'] === 'string' ? params['taskId'] : undefined;
    const parts = await (taskId === undefined ? readParts(this.pool, directiveId) : this.partsOfTask({ directiveId, taskId }));
    if (parts && may(subject, action, parts)) return parts;
    // Accepted before, and the part is lost since: a retry still gets its one answer.
    if (await this.isRecorded(commandId, directiveId)) return null;
    const whole = taskId === undefined ? parts : await readParts(this.pool, directiveId);
    if (taskId === undefined && whole && may(subject, 'read.directive', whole)) throw new Problem('not_permitted', { params: { action } });
    const { code, params: why, concealed } = taskRefusal(subject, { directiveId, taskId: taskId ?? '', parts, whole });
    throw new Problem(code, { params: why }, null, concealed);
  }

  private async isRecorded(commandId: string, directiveId: string): Promise<boolean> {
    const found = await findCommandResults(this.pool, directiveStreamId(directiveId), [{ id: commandId, fingerprint: '' }]);
    return found.has(commandId);
  }
}
