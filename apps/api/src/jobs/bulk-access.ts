import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { BulkCommandType, BulkItem, Ground, ItemRefusal, SettledItem } from '@duban/domain';
import { decidedByRole, may, type Subject } from '@duban/identity';
import { type Parts } from '@duban/domain';
import { readPartsOfDirectives, readPartsOfTasks, taskKey } from '@duban/read-models';
import { taskRefusal } from '../commands/index.js';
import type { Call } from '../http/call.js';
import { Port } from '../ports/ports.js';

export interface ItemRequest {
  directiveId: string;
  taskId: string;
  data?: Record<string, unknown> | undefined;
}

export interface BulkRequest {
  call: Pick<Call, 'subject' | 'receivedAt'>;
  command: BulkCommandType;
  /** The department acted for; null = one's own ground. */
  actingFor: string | null;
  items: readonly ItemRequest[];
}

export interface Judged {
  grounds: Ground[];
  items: BulkItem[];
  settled: SettledItem[];
  /** Those refused because they are not theirs: attempts that whoever answers for access wants to know of. */
  attempts: { directiveId: string; status: 403 | 404; code: string }[];
}

type Looked = { ground: Ground } | { refusal: ItemRefusal; attempt: 403 | 404 | null };

/** The permission table asked for many tasks at once, with the rules and the words of a single command; two reads at most. */
@Injectable()
export class BulkAccess {
  constructor(@Port('pool') private readonly pool: Pool) {}

  async judge(request: BulkRequest): Promise<Judged> {
    const looked = await this.look(request);
    const grounds: Ground[] = [];
    const indexOf = new Map<string, number>();
    const judged: Judged = { grounds, items: [], settled: [], attempts: [] };
    request.items.forEach(({ directiveId, taskId, data }, n) => {
      const found = looked[n];
      const item = { directiveId, taskId, ...(data && Object.keys(data).length > 0 ? { data } : {}) };
      if (!found || 'refusal' in found) {
        const refusal: ItemRefusal = found?.refusal ?? { code: 'not_permitted' };
        judged.items.push({ ...item, ground: null });
        judged.settled.push({ n, status: 'refused', refusal });
        if (found?.attempt) judged.attempts.push({ directiveId, status: found.attempt, code: refusal.code });
        return;
      }
      const key = JSON.stringify(found.ground);
      const ground = indexOf.get(key) ?? grounds.push(found.ground) - 1;
      indexOf.set(key, ground);
      judged.items.push({ ...item, ground });
    });
    return judged;
  }

  private async look({ call, command, actingFor, items }: BulkRequest): Promise<Looked[]> {
    const { subject, receivedAt } = call;
    const known = new Map<string, Looked>();
    /** Items of the same parts stand on the same ground. */
    const on = (parts: Parts | null): Looked => {
      const key = JSON.stringify(parts);
      const found = known.get(key) ?? standing(subject.stance(actingFor, receivedAt, command, parts), actingFor);
      known.set(key, found);
      return found;
    };
    const parts = await readPartsOfTasks(this.pool, items);
    // Whose role alone decides is still asked about directives that exist: a made-up id must not begin a run.
    if (decidedByRole(subject, command)) return items.map((item) => (parts.has(taskKey(item)) ? on(null) : unknown(item)));
    const theirs = items.map((item) => {
      const found = parts.get(taskKey(item));
      return found && may(subject, command, found) ? found : null;
    });
    const others = items.filter((_, n) => theirs[n] === null).map(({ directiveId }) => directiveId);
    const wholes = others.length === 0 ? new Map<string, Parts>() : await readPartsOfDirectives(this.pool, [...new Set(others)]);
    return items.map((item, n) => {
      const own = theirs[n];
      return own
        ? on(own)
        : refused(subject, item, { parts: parts.get(taskKey(item)) ?? null, whole: wholes.get(item.directiveId) ?? null });
    });
  }
}

const standing = (ground: Ground | null, actingFor: string | null): Looked =>
  ground ? { ground } : { refusal: { code: 'not_permitted', params: { actingFor } }, attempt: 403 };

const unknown = ({ directiveId }: ItemRequest): Looked => ({
  refusal: { code: 'directive_not_found', params: { directiveId } },
  attempt: null,
});

const refused = (subject: Subject, item: ItemRequest, found: { parts: Parts | null; whole: Parts | null }): Looked => {
  const { code, params, concealed } = taskRefusal(subject, { ...item, ...found });
  return { refusal: { code, params }, attempt: concealed ? 404 : code === 'not_your_task' ? 403 : null };
};
