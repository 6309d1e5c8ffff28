import { causedBy, domainRules, type CommandForDirective } from '@duban/directives';
import { CITY_DEFAULT_2020, type Actor, type EventMeta, type MeetingEvent } from '@duban/domain';
import { causedCommandRows, appendFacts, MEETINGS, withTransaction, type CommandCause } from '@duban/event-store';
import type pg from 'pg';
import { CALENDAR, day, OFFICE_HEAD, OFFICER, partyOf, T0 } from './people.js';

const metaOf = (by: Actor): EventMeta => ({
  ...{ occurredAt: T0, actor: by, accountable: partyOf(by), authority: { kind: 'own' }, causationId: `c-${by.personId}` },
  ...{ correlationId: 'list', policyVersion: '', calendarVersion: '' },
});

const drafted = (draftId: string): MeetingEvent => ({
  type: 'DraftAdded',
  data: {
    draftId,
    content: {
      ...{ title: '推动企业有序复工', requirement: '分类制定方案并组织实施', closureStandard: '规上企业全部复工' },
      ...{ grade: 'routine', urgency: 'normal', leaderInCharge: 'leader', segmentIds: ['s1'] },
      tasks: [
        {
          ...{ shape: 'split', leads: ['dept-a'], assists: [], kind: 'task', title: '复工', closureStandard: '全部复工' },
          due: { at: day(20), origin: 'decision' },
        },
      ],
    },
    reason: '按纪要',
  },
});

const listOf = (meetingId: string, draftIds: string[], from: number): readonly [MeetingEvent, Actor][] => {
  const file = { sha256: 'a'.repeat(64), name: '纪要.txt', mediaType: 'text/plain', bytes: 9 };
  const received = { meetingId, kind: 'minutes', title: '专题会议', number: null, date: '2020-02-17', chair: '周明' } as const;
  const text = '要有序复工。';
  const segment = { id: 's1', paragraph: 1, start: 0, end: text.length, text, sha256: 'b'.repeat(64), class: 'task' } as const;
  const split = { ...segment, reason: { rule: 'modal', words: ['要'] }, imperative: true, marker: null } as const;
  const numbers = draftIds.map((_, n) => ({ series: 'directive' as const, year: 2020, seq: from + n }));
  const registering = { policy: CITY_DEFAULT_2020, calendarVersion: CALENDAR.version, issuingLeader: 'issuer', groups: {}, numbers };
  return [
    [{ type: 'MinutesReceived', data: { ...received, file, textSha256: file.sha256, notes: [] } }, OFFICER],
    [{ type: 'SegmentsIdentified', data: { splitterVersion: 'minutes-1', segments: [split], look: [] } }, OFFICER],
    ...draftIds.map((id) => [drafted(id), OFFICER] as const),
    [{ type: 'ListSubmitted', data: { n: 1, draftIds, clock: null, to: [] } }, OFFICER],
    [{ type: 'ListApproved', data: { n: 1, draftIds, opinion: '同意', registering, to: [] } }, OFFICE_HEAD],
  ] as [MeetingEvent, Actor][];
};

/**
 * A list as its approval stands in the record, with the rows that its registrations are sent by; numbers count on from `from`.
 * @returns the approval's place
 */
export const recordApprovedList = async (
  pool: pg.Pool,
  meetingId: string,
  draftIds: string[],
  from = 1,
): Promise<Pick<CommandCause, 'streamId' | 'version'>> => {
  const events = listOf(meetingId, draftIds, from).map(([event, by]) => ({ ...event, meta: metaOf(by) }));
  const cause = { streamId: MEETINGS.streamId(meetingId), version: events.length };
  const outbox = causedCommandRows(cause.streamId, cause.version, draftIds.length);
  await withTransaction(pool, (tx) => appendFacts(tx, MEETINGS, meetingId, () => ({ facts: events, closed: true, outbox })));
  return cause;
};

/** What the rows of the outbox refer to, in the order of their writing. */
export const commandsInOutbox = async (pool: pg.Pool): Promise<CommandForDirective[]> => {
  const { rows } = await pool.query<{ payload: CommandCause }>("select payload from duban.outbox where kind = 'command' order by id");
  const found: CommandForDirective[] = [];
  for (const { payload } of rows) {
    const command = (await causedBy(pool, domainRules, payload))[payload.ordinal];
    if (!command) throw new Error(`${JSON.stringify(payload)} causes nothing`);
    found.push(command);
  }
  return found;
};
