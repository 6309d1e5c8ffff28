import { expect } from '@jest/globals';
import {
  commandMeta,
  decide,
  fold,
  stamp,
  type Decision,
  type DepartmentId,
  type DecisionContext,
  type Directive,
  type DirectiveCommand,
  type DirectiveEvent,
  type DirectiveState,
  type Instant,
  type PersonId,
  type Refusal,
  type RefusalCode,
  type Role,
  type StampedEvent,
  type Task,
} from '@duban/domain';
import { CALENDAR, directory, HOLDERS } from './people.js';

/** A history, and what commands make of it. Each step returns a new story. */
export class Story {
  readonly state: DirectiveState;

  constructor(
    readonly history: readonly StampedEvent[],
    readonly holders: Partial<Record<Role, PersonId[]>> = HOLDERS,
    /** The state that the history is known to fold to. */
    known?: Directive,
    /** Units that have ended, with those that go on in their place. */
    readonly successions: Readonly<Record<DepartmentId, DepartmentId[]>> = {},
  ) {
    this.state = known ?? fold(history);
  }

  get directive(): Directive {
    if (!this.state) throw new Error('nothing is registered in this story');
    return this.state;
  }

  task(id = 't1'): Task {
    const task = this.directive.tasks[id];
    if (!task) throw new Error(`no task ${id} in this story`);
    return task;
  }

  with(holders: Partial<Record<Role, PersonId[]>>): Story {
    return new Story(this.history, { ...this.holders, ...holders }, this.state ?? undefined, this.successions);
  }

  succeeded(from: DepartmentId, ...successors: DepartmentId[]): Story {
    return new Story(this.history, this.holders, this.state ?? undefined, { ...this.successions, [from]: successors });
  }

  context(receivedAt: Instant): DecisionContext {
    const last = this.history.at(-1)?.meta.occurredAt ?? receivedAt;
    const { isDepartment, ...people } = directory(this.holders);
    const units = {
      successorsOf: (id: DepartmentId) => this.successions[id] ?? [],
      isDepartment: (id: DepartmentId) => !Object.hasOwn(this.successions, id) && isDepartment(id),
    };
    return { now: last > receivedAt ? last : receivedAt, calendar: CALENDAR, directory: { ...people, ...units } };
  }

  decide(asked: DirectiveCommand): Decision {
    return decide(this.state, asked, this.context(asked.meta.receivedAt));
  }

  /** Goes on with accepted commands; a refusal here is a mistake of the spec. */
  and(...commands: DirectiveCommand[]): Story {
    return commands.reduce<Story>((story, asked) => {
      const decision = story.decide(asked);
      if (!decision.ok) throw new Error(`${asked.type} was refused: ${JSON.stringify(decision.refusal)}`);
      const meta = commandMeta(asked, story.state, story.context(asked.meta.receivedAt).now);
      const events = stamp(decision.events, meta);
      return new Story([...story.history, ...events], story.holders, fold(events, story.state) ?? undefined, story.successions);
    }, this);
  }

  when(asked: DirectiveCommand): Outcome {
    return new Outcome(this, asked);
  }
}

/** What came of a command: exact, and in order. */
export class Outcome {
  private readonly decision: Decision;

  constructor(
    private readonly before: Story,
    private readonly asked: DirectiveCommand,
  ) {
    this.decision = before.decide(asked);
  }

  then(...events: DirectiveEvent[]): Story {
    expect(this.decision).toEqual({ ok: true, events });
    return this.before.and(this.asked);
  }

  thenTypes(...types: DirectiveEvent['type'][]): Story {
    expect(this.decision.ok ? this.decision.events.map((event) => event.type) : this.decision.refusal).toEqual(types);
    return this.before.and(this.asked);
  }

  thenRefused(code: RefusalCode, params?: Refusal['params']): void {
    expect(this.decision.ok ? this.decision.events : this.decision.refusal.code).toEqual(code);
    if (params && !this.decision.ok) expect(this.decision.refusal.params).toEqual(params);
  }

  thenNothing(): void {
    expect(this.decision).toEqual({ ok: true, events: [] });
  }
}

/** `given(register()).when(receive()).then(…)` */
export const given = (...commands: DirectiveCommand[]): Story => new Story([]).and(...commands);
