import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { EventMeta } from '../../shared/event-meta.js';
import type { StoredPayload } from './define-event.js';
import { evolve } from './evolve.js';
import { DIRECTIVE_EVENT_TYPES, isDirectiveEventType } from './registry.js';
import type { StampedEvent } from './registry.js';
import type { Directive } from '../state/index.js';
import { LEADER, OFFICER, clerk, closure, command, day, given, order, receive, register } from '../testing/given-when-then.spec-support.js';
import { UPCASTERS, UnreadableEvent, currentSchemaVersion, upcast } from './upcast.js';
import type { UpcasterRegistry } from './upcast.js';

interface Golden {
  type: string;
  schemaVersion: number;
  data: StoredPayload;
  meta: EventMeta;
}
const folder = new URL('../golden/', import.meta.url);
const golden = (name: string): Golden => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
const lifted = (name: string): StampedEvent => {
  const { type, schemaVersion, data, meta } = golden(name);
  return { ...upcast(type, schemaVersion, data), meta };
};

const FILES = DIRECTIVE_EVENT_TYPES.flatMap((type) =>
  Array.from({ length: currentSchemaVersion(type) }, (_, i) => `${type}.v${i + 1}.json`),
).sort();

const c = clerk('fgw');
const tasks = [order({ assists: [{ departmentId: 'gxj', duty: '提供企业名单', contributionDue: day(6) }] })];
const sent = given(register({ grade: 'major', tasks }));
const working = sent.and(
  receive(),
  command('RaiseBlock', { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'czj' }, cause: '缺', request: '请' }, c),
  command('NudgeTask', { taskId: 't1', text: '请报' }, OFFICER),
);
const ask = command('RequestExtension', { taskId: 't1', cause: '缺', progress: '半', proposedDue: day(30) }, c);
const asked = working.and(ask, command('DecideExtension', { taskId: 't1', n: 1, grant: false, reason: '否' }, LEADER), ask);
const suspended = working.and(command('SuspendTask', { taskId: 't1', until: day(9), reason: '停' }, LEADER));
const standing = working.and(
  command(
    'RequestStanding',
    { taskId: 't1', reason: '长', reviewOn: day(60), endCondition: '止', reportCycle: { every: 'month', day: 25 } },
    c,
  ),
);
const objected = sent.and(command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '非' }, c));
const delivered = working.and(command('DeliverContribution', { taskId: 't1', text: '单', files: [] }, clerk('gxj')));

/** The state that an event of the type belongs after, where the ordinary one will not do. */
const owed = (): Directive => evolve(working.state, lifted('NoticeOwed.v1.json'));
const BEFORE: Record<string, () => Directive> = {
  DirectiveApproved: () => evolve(null, lifted('DirectiveRegistered.v1.json')),
  TaskReceived: () => sent.directive,
  ObligationOpened: () => sent.directive,
  DispatchAnswerDecided: () => objected.directive,
  TaskResumed: () => suspended.directive,
  ExtensionScreened: () => working.and(ask).directive,
  ExtensionRefused: () => working.and(ask).directive,
  ExtensionGranted: () => asked.directive,
  StandingDecided: () => standing.directive,
  StandingReviewed: () => standing.and(command('DecideStanding', { taskId: 't1', grant: true, reason: '可' }, LEADER)).directive,
  NoticeIssued: owed,
  NoticeAnswered: owed,
  NoticeWaived: owed,
  ClosureSigned: () => delivered.and(closure()).directive,
  ClosureReturned: () => delivered.and(closure()).directive,
};

describe('golden events', () => {
  it('are there for each type and each version that was ever written, and for nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  it.each(FILES)('%s says what it is, and evolve takes it in', (name) => {
    const { type, schemaVersion } = golden(name);
    expect(`${type}.v${schemaVersion}.json`).toBe(name);
    const event = lifted(name);
    const before = event.type === 'DirectiveRegistered' ? null : (BEFORE[type]?.() ?? working.directive);
    const after = evolve(before, event);
    expect(after.id).toBe('d-1');
    expect(after).not.toEqual(before);
  });
});

describe('upcasting', () => {
  const registry: UpcasterRegistry = {
    DirectiveDiscarded: [(old) => ({ reason: old['why'] }), (old) => ({ ...old, reason: `${String(old['reason'])}。` })],
  };

  it('lifts each version to the present one, step by step', () => {
    expect(currentSchemaVersion('DirectiveDiscarded', registry)).toBe(3);
    const present = { type: 'DirectiveDiscarded', data: { reason: '不立。' } };
    expect(upcast('DirectiveDiscarded', 1, { why: '不立' }, registry)).toEqual(present);
    expect(upcast('DirectiveDiscarded', 2, { reason: '不立' }, registry)).toEqual(present);
    expect(upcast('DirectiveDiscarded', 3, { reason: '不立。' }, registry)).toEqual(present);
  });

  it('says of an upcaster that throws which event it could not take in', () => {
    const broken: UpcasterRegistry = { DirectiveDiscarded: [(old) => ({ reason: (old['why'] as string).trim() })] };
    expect(() => upcast('DirectiveDiscarded', 1, {}, broken)).toThrow(UnreadableEvent);
    expect(() => upcast('DirectiveDiscarded', 1, {}, broken)).toThrow(/version 1 of DirectiveDiscarded: TypeError/);
  });

  it('refuses a type or version that this build does not know', () => {
    expect(() => upcast('DirectiveDiscarded', 4, {}, registry)).toThrow(UnreadableEvent);
    expect(() => upcast('DirectiveDiscarded', 0, {}, registry)).toThrow(UnreadableEvent);
    expect(() => upcast('TaskForgotten', 1, {}, registry)).toThrow(UnreadableEvent);
    expect(isDirectiveEventType('toString')).toBe(false);
  });

  it('of what v1 did not say makes nothing up', () => {
    const lifting = DIRECTIVE_EVENT_TYPES.filter((type) => (UPCASTERS[type]?.length ?? 0) > 0);
    expect(lifting.sort()).toEqual(['DirectiveProposed', 'ExtensionGranted', 'TaskReassigned']);
    expect(lifted('DirectiveProposed.v1.json').data).toEqual({ orders: null });
    expect(lifted('TaskReassigned.v1.json').data).toMatchObject({ from: null, to: null, due: null, ground: null });
    expect(lifted('ExtensionGranted.v1.json').data).toMatchObject({ previousDue: null, level: null });
    expect(lifted('TaskReassigned.v2.json').data).toMatchObject({ from: 'fgw', ground: 'decision' });
  });
});
