import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { type BulkCommandType, type BulkItem, type Ground, type ItemRefusal, type Parts, type SettledItem } from '@duban/domain';
import { decidedByRole, may, withoutGround, type HeldStance, type Subject } from '@duban/identity';
import { readPartsOfDirectives, readPartsOfTasks, taskKey } from '@duban/read-models';
import { bestOf, PresentDirectives, taskRefusal } from '../commands/index.js';
import type { Call } from '../http/call.js';
import { Port } from '../ports/ports.js';

export interface ItemRequest {
  directiveId: string;
  /** Of a task's act. */
  taskId?: string | undefined;
  data?: Record<string, unknown> | undefined;
}

export interface BulkRequest {
  call: Pick<Call, 'subject' | 'receivedAt'>;
  command: BulkCommandType;
  /** What is the same for all of them. */
  shared: object;
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
  constructor(
    private readonly present: PresentDirectives,
    @Port('pool') private readonly pool: Pool,
  ) {}

  async judge(request: BulkRequest): Promise<Judged> {
    const looked = await this.look(request);
    const grounds: Ground[] = [];
    const indexOf = new Map<string, number>();
    const judged: Judged = { grounds, items: [], settled: [], attempts: [] };
    request.items.forEach(({ directiveId, taskId = '', data }, n) => {
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

  /** The grounds on which each item would be taken, where the table lets several do it. */
  private grounds({ call, command, actingFor, shared }: BulkRequest): (item: ItemRequest, parts: Parts | null) => Promise<Looked> {
    const { subject, receivedAt } = call;
    const letBy = remembering((parts: Parts | null) => subject.stances(actingFor, receivedAt, command, parts));
    const loaded = remembering((directiveId: string) => this.present.load(directiveId, receivedAt));
    return async ({ directiveId, taskId, data }, parts) => {
      const stances = letBy(parts);
      if (stances.length <= 1) return standing(stances[0] ?? null, actingFor);
      const sent = { type: command, data: { ...shared, ...data, ...(taskId === undefined ? {} : { taskId }) } };
      return standing(bestOf(stances, sent, await loaded(directiveId), receivedAt) ?? null, actingFor);
    };
  }

  /** Those of the tasks, or of the directives as a whole. */
  private async partsOf(items: readonly ItemRequest[]): Promise<Map<string, Parts>> {
    const ofTasks = items.filter((item): item is OfTask => item.taskId !== undefined);
    if (ofTasks.length > 0) return readPartsOfTasks(this.pool, ofTasks);
    return readPartsOfDirectives(this.pool, [...new Set(items.map(({ directiveId }) => directiveId))]);
  }

  private async look(request: BulkRequest): Promise<Looked[]> {
    const { call, command, items } = request;
    const { subject } = call;
    const on = this.grounds(request);
    const parts = await this.partsOf(items);
    // Whose role alone decides is still asked about directives that exist: a made-up id must not begin a run.
    if (decidedByRole(subject, command)) {
      return inTurn(items, async (item) => (parts.has(keyOf(item)) ? on(item, null) : unknown(item)));
    }
    const theirs = items.map((item) => {
      const found = parts.get(keyOf(item));
      return found && may(subject, command, found) ? found : null;
    });
    const others = items.filter((_, n) => theirs[n] === null).map(({ directiveId }) => directiveId);
    const wholes = others.length === 0 ? new Map<string, Parts>() : await readPartsOfDirectives(this.pool, [...new Set(others)]);
    const judged = async (item: ItemRequest, n: number): Promise<Looked> => {
      const own = theirs[n];
      if (own) return on(item, own);
      return refused(subject, item, { parts: parts.get(keyOf(item)) ?? null, whole: wholes.get(item.directiveId) ?? null });
    };
    return inTurn(items, judged);
  }
}

const inTurn = async <A, T>(all: readonly A[], judge: (one: A, n: number) => Promise<T>): Promise<T[]> => {
  const found: T[] = [];
  for (const [n, one] of all.entries()) found.push(await judge(one, n));
  return found;
};

/** Asked of the same thing again, the same answer. */
const remembering = <A, T>(find: (asked: A) => T): ((asked: A) => T) => {
  const known = new Map<string, T>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? find(asked);
    known.set(key, found);
    return found;
  };
};

const standing = (stance: HeldStance | null, actingFor: string | null): Looked =>
  stance ? { ground: withoutGround(stance) } : { refusal: { code: 'not_permitted', params: { actingFor } }, attempt: 403 };

type OfTask = ItemRequest & { taskId: string };
const keyOf = ({ directiveId, taskId }: ItemRequest): string => (taskId === undefined ? directiveId : taskKey({ directiveId, taskId }));

const unknown = ({ directiveId }: ItemRequest): Looked => ({
  refusal: { code: 'directive_not_found', params: { directiveId } },
  attempt: null,
});

const refused = (subject: Subject, item: ItemRequest, found: { parts: Parts | null; whole: Parts | null }): Looked => {
  const { taskId } = item;
  if (taskId === undefined && found.whole && may(subject, 'read.directive', found.whole))
    return { refusal: { code: 'not_permitted' }, attempt: 403 };
  const { code, params, concealed } = taskRefusal(subject, { ...item, taskId: taskId ?? '', ...found });
  return { refusal: { code, params }, attempt: concealed ? 404 : code === 'not_your_task' ? 403 : null };
};
