import type { DirectiveView, TaskListItem } from '@duban/contracts';
import { demoPersonId } from '@duban/identity';
import type { Cast, Person } from '@duban/stack';
import { KeenCallers } from './keen-callers.js';
import { underLoad, type Load, type Sample } from './sample.js';

const REGISTRATION = {
  source: { kind: 'superior', title: '上级交办', date: '2020-02-17' },
  title: '压测事项',
  requirement: '各单位按要求办理并反馈进展。',
  closureStandard: '报送办理结果。',
  issuingLeader: demoPersonId('shuji'),
  leaderInCharge: demoPersonId('leader.li'),
  contact: demoPersonId('duban.officer'),
};
const VISIBLE_WITHIN_MS = 10_000;
const DUE = { at: '2020-03-31T16:00:00.000Z', origin: 'decision' };

export interface Dispatched {
  directiveId: string;
  /** One task for each caller, in the callers' order. */
  taskIds: string[];
}

/** What a caller reports when it has acknowledged. */
export const PROGRESS = { done: '按序时进度推进。', percent: 50 };

/** A caller's own task of the directive whose turn it is; it is to be received the first time round, to be reported on after that. */
export const turnOf = (directives: readonly Dispatched[], caller: number, turn: number) => {
  const directive = directives[(caller + turn) % directives.length];
  const taskId = directive?.taskIds[caller];
  if (!directive || taskId === undefined) throw new Error(`nothing for caller ${caller}`);
  return { directiveId: directive.directiveId, taskId, received: turn >= directives.length };
};

export interface Acknowledged {
  sample: Sample;
  /** First request of a caller on its task of a directive; the others are progress reports. */
  receipts: number;
}

/** The side that is measured: people of the demo city at the public API. */
export class Field {
  private constructor(
    private readonly officer: Person,
    private readonly head: Person,
    readonly departments: string[],
    private readonly callers: { person: Person; department: string }[],
    private readonly keen: KeenCallers,
  ) {}

  /** Signs in so many callers: heads of the departments first, then their clerks. */
  static async signIn(cast: Cast, callers: number): Promise<Field> {
    await cast.learn();
    const { doers } = cast;
    const called = Array.from({ length: callers }, async (_, index) => {
      const department = doers[index % doers.length] ?? '';
      return { department, person: await (index % (2 * doers.length) < doers.length ? cast.head(department) : cast.clerk(department)) };
    });
    return new Field(
      await cast.person('duban.officer'),
      await cast.person('duban.head'),
      doers,
      await Promise.all(called),
      new KeenCallers(cast.api, callers),
    );
  }

  /** Of the callers, in their order. */
  get logins(): string[] {
    return this.callers.map(({ person }) => person.login);
  }

  /** So many of the callers, each to answer for a task of their own: heads first. */
  doers(count: number): { person: Person; department: string }[] {
    return this.callers.slice(0, count);
  }

  /** Directives with a task for every caller that there is, however many of them will call. */
  async open(directives: number): Promise<Dispatched[]> {
    const departments = this.callers.map(({ department }) => department);
    return Promise.all(Array.from({ length: directives }, () => this.dispatched(departments)));
  }

  /** A directive with a task for each of the departments, in their order. */
  async dispatched(departments: string[]): Promise<Dispatched> {
    return this.approve(await this.propose(departments.map((department) => order('joint', [department]))));
  }

  /** Each caller acknowledges its own task of each directive, then reports progress on them in turn. */
  async acknowledge(directives: Dispatched[], load: Load): Promise<Acknowledged> {
    let receipts = 0;
    const sample = await underLoad(load, async (caller, turn) => {
      const { directiveId, taskId, received } = turnOf(directives, caller, turn);
      const person = this.callers[caller]?.person;
      if (!person) throw new Error(`nobody is caller ${caller}`);
      const task = `/directives/${directiveId}/tasks/${taskId}`;
      if (received) return this.keen.post(person, `${task}/progress-reports`, PROGRESS);
      receipts += 1;
      return this.keen.post(person, `${task}/receipt`, {});
    });
    return { sample, receipts };
  }

  /**
   * Real ms of the request that plans it, and from sending the approval, which dispatches it, until the list of tasks shows each
   * department's. At most 200 departments: they are read as one page.
   * @throws when it does not within 10 s
   */
  async fanOut(departments: string[]): Promise<{ plannedMs: number; visibleMs: number }> {
    const plannedAt = performance.now();
    const directiveId = await this.propose([order('split', departments)]);
    const startedAt = performance.now();
    await this.approve(directiveId);
    for (;;) {
      const { items } = await this.officer.get<{ items: TaskListItem[] }>(`/tasks?directive=${directiveId}&limit=200`);
      const ms = performance.now() - startedAt;
      const shown = new Set(items.map((item) => item.lead));
      if (departments.every((department) => shown.has(department))) return { plannedMs: startedAt - plannedAt, visibleMs: ms };
      if (ms > VISIBLE_WITHIN_MS) throw new Error(`${shown.size} of ${departments.length} tasks visible after ${ms.toFixed(0)} ms`);
    }
  }

  close(): Promise<void> {
    return this.keen.close();
  }

  /** @throws unless each of the directives is completed */
  async requireCompleted(directiveIds: string[]): Promise<void> {
    for (const id of new Set(directiveIds)) {
      const { status } = await this.officer.get<DirectiveView>(`/directives/${id}`);
      if (status !== 'COMPLETED') throw new Error(`directive ${id} is ${status}`);
    }
  }

  private async propose(tasks: object[]): Promise<string> {
    const { body } = await this.officer.post<{ directiveId: string }>('/directives', { ...REGISTRATION, tasks, propose: true });
    return body.directiveId;
  }

  private async approve(directiveId: string): Promise<Dispatched> {
    const approval = { approve: true, reason: '同意立项' };
    const { body } = await this.head.post<{ taskIds?: string[] }>(`/directives/${directiveId}/approval`, approval);
    return { directiveId, taskIds: body.taskIds ?? [] };
  }

  /** Events of these directives: a directive's version is their number. */
  async events(directives: Dispatched[]): Promise<number> {
    const views = await Promise.all(directives.map(({ directiveId }) => this.officer.get<DirectiveView>(`/directives/${directiveId}`)));
    return views.reduce((sum, view) => sum + view.version, 0);
  }
}

const order = (shape: 'joint' | 'split', leads: string[]) => ({
  shape,
  leads,
  assists: [],
  kind: 'task',
  title: '落实并反馈',
  closureStandard: '报送办理结果。',
  due: DUE,
});
