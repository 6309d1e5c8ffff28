import { expect } from '@jest/globals';
import { actor, CALENDAR, OFFICER } from '@duban/testing/people';
import type { CommandMeta } from '../directive/command-meta.js';
import type { DraftSuggestion, MinutesSegment, SegmentClass } from '../minutes/analysis.js';
import { CITY_DEFAULT_2020 } from '../policy/default-policies.js';
import type { Actor, PersonId, Role } from '../shared/party.js';
import type { MeetingCommand, MeetingCommandMap, MeetingCommandType } from './acts/registry.js';
import { approvalTerms } from './state/approval-clock.js';
import type { DecidingContext } from './acts/shared/context.js';
import { decideMeeting } from './acts/decide.js';
import type { MeetingEvent, StampedMeetingEvent } from './events/registry.js';
import { evolveMeeting } from './events/evolve.js';
import type { MatterMatch } from './state/matter-match.js';
import type { MeetingRefusalCode } from './state/refusals.js';
import type { DraftContent, DraftOrder, Meeting, MeetingState } from './state/meeting-state.js';

export const CLERK = actor('clerk', 'dcs', 'clerk');

/** Leaders of these specs, for every field. */
const LEADERS: Record<PersonId, Role[]> = {
  leader: ['leader_in_charge'],
  issuer: ['issuing_leader'],
  'leader-2': ['leader_in_charge', 'issuing_leader'],
  'office-head': ['office_head'],
};
const POST = {
  ...{ only: null, departmentId: 'gov', inChargeOf: ['fgw', 'gxj', 'czj', 'dhq', 'xsq', 'dcs'], entrustedWith: [] },
  ...{ actions: null, auditScope: null, leaders: new Set(['leader', 'leader-2']) },
};

export const NOW = '2020-02-17T08:00:00.000Z';
/** What an approval of these specs pins. */
export const PINNED = { policy: CITY_DEFAULT_2020, calendarVersion: 'cn-2020.2' };
export const CONTEXT: DecidingContext = {
  now: NOW,
  pinned: PINNED,
  approval: approvalTerms(PINNED.policy, CALENDAR),
  issuingLeader: 'issuer',
  membersOf: (groupId) => (groupId === 'bankuai' ? ['dhq', 'xsq'] : []),
  directory: {
    version: 'd1',
    holders: (ref) =>
      ref.role === 'person'
        ? [ref.personId]
        : Object.keys(LEADERS).filter((personId) => LEADERS[personId]?.some((one) => one === ref.role)),
    isDepartment: (id) => ['fgw', 'gxj', 'czj', 'dhq', 'xsq', 'dcs'].includes(id),
    knows: () => true,
    standingsOf: (personId) => (LEADERS[personId] ?? []).map((role) => ({ ...POST, role, principal: personId })),
    statedBy: () => [],
    servesIn: () => [],
    successorsOf: () => [],
  },
};

export const segment = (id: string, at: number, of: SegmentClass, text: string): MinutesSegment => ({
  id,
  paragraph: 1,
  start: at,
  end: at + text.length,
  text,
  sha256: `hash-${id}`,
  class: of,
  reason: { rule: 'modal', words: ['要'] },
  imperative: of === 'task',
  marker: null,
});
export const SEGMENTS: MinutesSegment[] = [
  segment('s1', 0, 'statement', '会议听取了汇报。'),
  segment('s2', 10, 'task', '要在2月底前修复泵站。'),
  segment('s3', 30, 'task', '要尽快疏通河道。'),
  segment('s4', 50, 'guidance', '要坚定信心。'),
];

export const suggestion = (id: string, segmentIds: string[]): DraftSuggestion => ({
  id,
  title: '修复泵站',
  requirement: '在2月底前修复泵站',
  closureStandard: '',
  class: 'task',
  segmentIds,
  dueSuggestion: null,
  timePhrases: [],
  departmentSuggestions: [],
  addressee: { text: '', kind: 'none' },
  shapeSuggestion: 'joint',
  collatorSuggestion: null,
  measures: [],
  checklist: [],
  goals: [],
  references: [],
  mergeCandidates: [],
});

export const order = (over: Partial<DraftOrder> = {}): DraftOrder => ({
  shape: 'joint',
  leads: ['fgw'],
  assists: [],
  kind: 'task',
  title: '修复泵站',
  closureStandard: '泵站恢复运行',
  ...over,
});
export const content = (over: Partial<DraftContent> = {}): DraftContent => ({
  title: '修复泵站',
  requirement: '在2月底前修复泵站',
  closureStandard: '泵站恢复运行',
  grade: 'routine',
  urgency: 'normal',
  leaderInCharge: 'leader',
  tasks: [order()],
  segmentIds: ['s2'],
  ...over,
});

export const receipt = (over: Partial<MeetingCommandMap['ReceiveMinutes']> = {}): MeetingCommandMap['ReceiveMinutes'] => ({
  meetingId: 'm1',
  kind: 'minutes',
  title: '河长制会议纪要',
  number: '〔2020〕3号',
  date: '2020-02-17',
  chair: '周明',
  file: { sha256: 'file-hash', name: 'minutes.txt', mediaType: 'text/plain', bytes: 100 },
  text: '会议听取了汇报。要在2月底前修复泵站。',
  textSha256: 'text-hash',
  ...over,
});

export interface Step {
  type: MeetingCommandType;
  data: unknown;
  by?: Actor;
  onBehalfOf?: PersonId;
}
export const step = <T extends MeetingCommandType>(
  type: T,
  data: MeetingCommandMap[T],
  by: Actor = OFFICER,
  onBehalfOf?: PersonId,
): Step => ({
  type,
  data,
  by,
  ...(onBehalfOf ? { onBehalfOf } : {}),
});

export const metaOf = (given: Step): CommandMeta => ({
  id: `c-${given.type}`,
  receivedAt: NOW,
  actor: given.by ?? OFFICER,
  accountable: { kind: 'role', role: 'supervision_officer' },
  authority: given.onBehalfOf ? { kind: 'proxy', onBehalfOf: given.onBehalfOf } : { kind: 'own' },
  correlationId: 'x',
});
const commandOf = (given: Step): MeetingCommand => ({ type: given.type, data: given.data, meta: metaOf(given) }) as MeetingCommand;

export const stamped = (events: readonly MeetingEvent[], given: Step): StampedMeetingEvent[] =>
  events.map((event) => {
    const { actor: by, accountable, authority, id, correlationId } = metaOf(given);
    return { ...event, meta: { occurredAt: NOW, actor: by, accountable, authority, causationId: id, correlationId } };
  });

export const decideStep = (state: MeetingState, given: Step, ctx = CONTEXT) => decideMeeting(state, commandOf(given), ctx);

/** Plays steps that must all be accepted. */
export const after = (...steps: Step[]): Meeting => {
  let state: MeetingState = null;
  for (const given of steps) {
    const decision = decideStep(state, given);
    if (!decision.ok) throw new Error(`${given.type} was refused: ${JSON.stringify(decision.refusal)}`);
    state = stamped(decision.events, given).reduce<MeetingState>(evolveMeeting, state);
  }
  if (!state) throw new Error('nothing happened');
  return state;
};

export const RECEIVED = step('ReceiveMinutes', receipt());
export const SPLIT = step('IdentifySegments', {
  splitterVersion: 'minutes-1',
  analysis: { segments: SEGMENTS, drafts: [suggestion('d1', ['s2']), suggestion('d2', ['s3'])] },
});
/** The same, where two sentences of which nothing was made are to be looked at. */
export const SPLIT_WITH_HINTS = step('IdentifySegments', {
  splitterVersion: 'minutes-1',
  analysis: {
    segments: SEGMENTS,
    drafts: [suggestion('d1', ['s2']), suggestion('d2', ['s3'])],
    look: [
      { segmentId: 's1', why: ['limit'] },
      { segmentId: 's4', why: ['owner', 'imperative'] },
    ],
  },
});
export const MATCH: MatterMatch = {
  ...{ draftId: 'd1', segmentId: 's2', directiveId: 'directive-1', number: '临督〔2020〕1号', title: '修复泵站' },
  ...{ by: ['words', 'owner'], similarity: 90, strong: true, dueNow: '2020-02-28T16:00:00.000Z' },
  stated: { dueWas: '2020-02-28', due: { at: '2020-03-10T16:00:00.000Z', origin: 'source', phrase: '3月10日前' }, status: '推进中' },
};
export const MATCHED = step('MatchMatters', { matches: [MATCH] });
export const HELD_APART = step('HoldApart', { draftId: 'd1', reason: '另一座泵站' });
export const LOOKED_OVER = step('LookOver', { segmentIds: ['s1', 's4'] });
export const CONFIRMED = step('ConfirmDraft', { draftId: 'd1', content: content(), reason: '' });
export const DISCARDED = step('DiscardDraft', { draftId: 'd2', reason: '已由另一事项办理' });
export const SUBMITTED = step('SubmitList', {});

export const expectEvents = (state: MeetingState, given: Step, ...events: MeetingEvent[]): void =>
  expect(decideStep(state, given)).toEqual({ ok: true, events });
export const expectRefusal = (state: MeetingState, given: Step, code: MeetingRefusalCode, params?: Record<string, unknown>): void =>
  expect(decideStep(state, given)).toEqual({ ok: false, refusal: params ? { code, params } : { code } });

/** The submission of a list of one line by an officer: the office's head is asked, within three working days. */
export const listSubmission = (): MeetingEvent => ({
  type: 'ListSubmitted',
  data: {
    n: 1,
    draftIds: ['d1'],
    clock: {
      limit: PINNED.policy.limits.review,
      rules: PINNED.policy.ladder.filter(({ obligation }) => obligation === 'review'),
      calendarVersion: CALENDAR.version,
      due: '2020-02-20T16:00:00.000Z',
      steps: [
        { key: 'review-remind', ruleId: 'review-remind', at: '2020-02-19T01:00:00.000Z' },
        { key: 'review-overdue', ruleId: 'review-overdue', at: '2020-02-20T16:00:00.000Z' },
      ],
    },
    to: ['office-head'],
  },
});
