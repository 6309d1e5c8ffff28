import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StampedEvent } from './events/registry.js';
import { evolve, fold } from './events/evolve.js';
import type { Directive, DirectiveState, Obligation, Task } from './state/index.js';
import { TERMINAL_TASK } from './state/index.js';
import { sequences } from './testing/command-sequences.spec-support.js';
import type { Step } from './testing/command-sequences.spec-support.js';
import { DIRECTIVE_TRANSITIONS, TASK_TRANSITIONS } from './transitions.js';

const RUNS = { numRuns: 60, seed: 20200217 };
const always = (check: (steps: Step[]) => void): void => fc.assert(fc.property(sequences, check), RUNS);
const historyOf = (steps: Step[]): readonly StampedEvent[] => steps.at(-1)?.after.history ?? [];

/** Each state of a history with the one before it. */
const eachChange = (steps: Step[], check: (before: Directive, after: Directive, event: StampedEvent) => void): void => {
  let state: DirectiveState = null;
  for (const event of historyOf(steps)) {
    const after: Directive = evolve(state, event);
    if (state) check(state, after, event);
    state = after;
  }
};

const running = (one: Obligation): boolean => one.status === 'open' || one.status === 'held';

const valid = (state: Directive): void => {
  for (const task of Object.values(state.tasks)) {
    const clocks = Object.values(state.obligations).filter((one) => one.taskId === task.id && running(one));
    if (TERMINAL_TASK.includes(task.status)) expect(clocks).toEqual([]);
    const complete = clocks.find((one) => one.kind === 'complete');
    if (complete) expect(complete.due).toBe(task.currentDue);
    expect(task.suspension !== null).toBe(task.status === 'SUSPENDED');
    expect(task.extensions.filter((one) => !one.decision).length).toBeLessThanOrEqual(1);
    expect(task.nudges.filter((one) => !one.answeredAt).length).toBeLessThanOrEqual(1);
    expect(task.dueLedger[0]?.at ?? null).toBe(task.baselineDue);
    const needsDate = task.kind === 'task' && !TERMINAL_TASK.includes(task.status);
    if (needsDate) expect(complete?.id).toBe(`${task.id}/complete`);
    for (const clock of clocks) expect(clock.status === 'held').toBe(clock.heldFor !== undefined);
  }
};

describe('over random sequences of commands', () => {
  it('evolve accepts whatever decide produced, and every prefix folds to a valid state', () =>
    always((steps) => {
      eachChange(steps, (before, after) => expect(after.id).toBe(before.id));
      expect(fold(historyOf(steps))).toEqual(steps.at(-1)?.after.state);
      // Between the events of one command a state may be half-way; after each command it is whole.
      for (const step of steps) valid(step.after.directive);
    }));

  it('a task has one lead always, who is no assist of it', () =>
    always((steps) =>
      eachChange(steps, (before, after) => {
        for (const task of Object.values(after.tasks)) {
          expect(task.lead).not.toBe('');
          expect(task.assists.map((one) => one.departmentId)).not.toContain(task.lead);
          const known = before.tasks[task.id];
          if (known) expect(task.lead).toBe(known.lead);
        }
      }),
    ));

  it('a baseline never moves, and the ledger of dates only grows', () =>
    always((steps) =>
      eachChange(steps, (before, after) => {
        for (const task of Object.values(before.tasks)) {
          const now = after.tasks[task.id];
          expect(now?.baselineDue).toBe(task.baselineDue);
          expect(now?.dueLedger.slice(0, task.dueLedger.length)).toEqual(task.dueLedger);
        }
      }),
    ));

  it('statuses follow only the table of transitions, and no task disappears', () =>
    always((steps) =>
      eachChange(steps, (before, after) => {
        if (before.status !== after.status) expect(DIRECTIVE_TRANSITIONS[before.status]).toContain(after.status);
        for (const task of Object.values(before.tasks)) {
          const status = after.tasks[task.id]?.status;
          if (status !== task.status) expect(TASK_TRANSITIONS[task.status]).toContain(status);
        }
      }),
    ));

  it('nobody signs what they or those they acted for did, nor two levels of one closure', () =>
    always((steps) =>
      eachChange(steps, (before, _after, event) => {
        if (event.type !== 'ClosureSigned' && event.type !== 'ClosureReturned') return;
        const task = before.tasks[event.data.taskId] as Task;
        const earlier = task.closures.find((one) => one.n === event.data.n)?.signatures ?? [];
        const barred = [...task.doers, ...earlier.flatMap((one) => [one.actor.personId, one.onBehalfOf])];
        for (const person of [event.meta.actor.personId, event.meta.authority.onBehalfOf]) {
          if (person) expect(barred).not.toContain(person);
        }
      }),
    ));

  it('a clock that ended never runs again, and its generation never goes back', () =>
    always((steps) =>
      eachChange(steps, (before, after) => {
        for (const clock of Object.values(before.obligations)) {
          const now = after.obligations[clock.id];
          expect(now?.generation).toBeGreaterThanOrEqual(clock.generation);
          if (!running(clock)) expect(now?.status).toBe(clock.status);
        }
      }),
    ));

  it('a refused command, and evolving at all, leaves the state before as it was', () =>
    always((steps) => {
      const history = historyOf(steps);
      const middle = fold(history.slice(0, Math.ceil(history.length / 2)));
      const text = JSON.stringify(middle);
      fold(history.slice(Math.ceil(history.length / 2)), middle);
      expect(JSON.stringify(middle)).toBe(text);
    }));

  it('really get somewhere: whatever the properties are about happens in some of them', () => {
    const statuses = new Set<string>();
    const happened = new Set<string>();
    for (const steps of fc.sample(sequences, RUNS))
      eachChange(steps, (_before, after, event) => {
        Object.values(after.tasks).forEach((one) => statuses.add(one.status));
        happened.add(event.type);
        if (event.type !== 'ClosureSigned') return;
        const closure = after.tasks[event.data.taskId]?.closures.find((one) => one.n === event.data.n);
        if ((closure?.signatures.length ?? 0) > 1) happened.add('a second level signs');
      });
    // a merger would end every sequence
    const within = Object.keys(TASK_TRANSITIONS).filter((status) => status !== 'CARRIED');
    expect([...statuses].sort()).toEqual(within.sort());
    expect([...happened]).toEqual(
      expect.arrayContaining([
        ...['a second level signs', 'ClosureReturned', 'DueDateSet', 'ExtensionGranted', 'TaskReassigned'],
        ...['TaskSuspended', 'TaskResumed', 'ObligationOpened', 'DirectiveCompleted', 'DirectiveReopened'],
      ]),
    );
  });
});
