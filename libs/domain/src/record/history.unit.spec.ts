import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../directive/events/evolve.js';
import { receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { directory } from '@duban/testing/people';
import { sequences, type Step } from '../directive/testing/command-sequences.spec-support.js';
import { addMs, HOUR } from '../shared/time.js';
import { actsBetween, factChanges } from './changes.js';
import { deadlineLedger } from './deadlines.js';
import { EXCEPTION_RULES, exceptionRule } from '../exceptions/exception-rules.js';
import { caseUntil, type RecordedEvent } from './history.js';
import { CHINA_CALENDARS } from '../calendar/china-calendars.js';

const RUNS = { numRuns: 25, seed: 20200217 };
const always = (check: (steps: Step[]) => void): void => fc.assert(fc.property(sequences, check), RUNS);
const recorded = (steps: Step[]): RecordedEvent[] =>
  (steps.at(-1)?.after.history ?? []).map((event, i) => ({ ...event, version: i + 1, recordedAt: event.meta.occurredAt }));

test('folding to an instant gives the state that was live then, from the first event or from a snapshot kept as text', () =>
  always((steps) => {
    const events = recorded(steps);
    for (const { after } of steps.filter((_, i) => i % 5 === 0)) {
      const known = after.history.length;
      expect(fold(events.slice(0, known))).toEqual(after.state);
      const kept = Math.floor(known / 7) * 7;
      const snapshot = JSON.parse(JSON.stringify(fold(events.slice(0, kept)))) as ReturnType<typeof fold>;
      expect(JSON.stringify(fold(events.slice(kept, known), snapshot))).toBe(JSON.stringify(after.state));
    }
  }));

test('what was the case folds for any papers that come later, and without papers is what was recorded', () =>
  always((steps) => {
    const events = recorded(steps);
    const at = events.at(-1)?.meta.occurredAt ?? '';
    expect(fold(caseUntil(events, at))).toEqual(fold(events));
    const early = events.map((event, i) => ({
      ...event,
      meta: i % 3 === 1 ? { ...event.meta, assertedAt: { at: addMs(event.meta.occurredAt, -72 * HOUR), basis: '签收单' } } : event.meta,
    }));
    const middle = events[Math.floor(events.length / 2)]?.meta.occurredAt ?? '';
    for (const when of [middle, at]) expect(fold(caseUntil(early, when))?.id).toBe(fold(events)?.id);
  }));

test('a paper older than the dispatch it answers still counts, from the dispatch on', () => {
  const { history } = given(register(), receive());
  const events = history.map((event, i) => ({ ...event, version: i + 1, recordedAt: event.meta.occurredAt }));
  const end = events.at(-1)?.meta.occurredAt ?? '';
  const onPaper = events.map((event) =>
    event.type === 'TaskReceived'
      ? { ...event, meta: { ...event.meta, assertedAt: { at: addMs(end, -72 * HOUR), basis: '签收单' } } }
      : event,
  );
  expect(fold(caseUntil(onPaper, end))?.tasks['t1']?.status).toBe('IN_PROGRESS');
});

test('the acts in between account for every fact that differs between the two ends', () =>
  always((steps) => {
    const events = recorded(steps);
    const half = Math.floor(events.length / 2);
    const acts = actsBetween(fold(events.slice(0, half)), events.slice(half));
    const told = new Set(acts.flatMap((act) => act.changes.map((change) => change.path)));
    for (const { path } of factChanges(fold(events.slice(0, half)), fold(events))) expect(told).toContain(path);
    expect(acts.reduce((sum, act) => sum + act.events.length, 0)).toBe(events.length - half);
  }));

test('found in the events alone, nobody ever signed what they had worked on or were not fit to; every rule reads every history', () =>
  always((steps) => {
    const events = recorded(steps);
    const state = fold(events);
    const calendar = CHINA_CALENDARS[0];
    if (state === null || calendar === undefined) throw new Error('nothing to read');
    const subject = { state, events, at: events.at(-1)?.meta.occurredAt ?? '', calendar, handedOn: [], directory: () => directory() };
    expect(
      exceptionRule('signed_by_involved')
        .find(subject)
        .filter((one) => one.facts['how'] === 'doing'),
    ).toEqual([]);
    for (const code of ['leader_unfit', 'signed_by_unfit'] as const) expect(exceptionRule(code).find(subject)).toEqual([]);
    for (const rule of EXCEPTION_RULES) expect(Array.isArray(rule.find(subject))).toBe(true);
    for (const task of deadlineLedger(state, events, subject.at)) {
      expect(task.lines.find((line) => line.kind === 'baseline')?.due ?? null).toBe(task.baseline);
    }
  }));
