import { INCIDENT_CODES, isToldEvent, noticeText, SYSTEM_ACTOR, toldRows } from '@duban/domain';
import type { AlertDuty, AlertSubject, AnyAlertSubject, BulkCommandType, NoticeColour, ObligationKind, WorkCalendar } from '@duban/domain';
import { alertTexts } from '../alert-text.js';
import { leftText, owedText } from '../alert-duty.js';
import { remainingText } from '../duty-words.js';
import { dayText, overdueText } from '../formats.js';
import { incidentTexts } from '../incident-text.js';
import { OBLIGATION_LABELS } from '../labels.js';
import { ACT_WORDS } from '../registry.js';
import { NAMES, PAGE } from './cast.spec-support.js';
import { allEvents } from './events.spec-support.js';
import type { Sentence } from './sentence.spec-support.js';

const NOW = '2020-02-17T01:00:00.000Z';
const KINDS = Object.keys(OBLIGATION_LABELS) as ObligationKind[];
const OWNER = { kind: 'department', departmentId: 'fgw' } as const;
const duty = (kind: ObligationKind, late: boolean): AlertDuty => ({
  kind,
  owner: OWNER,
  due: late ? '2020-02-14T16:00:00.000Z' : '2020-03-02T16:00:00.000Z',
  late,
});

const told = (section: string, key: string, subject: AnyAlertSubject): Sentence => ({
  section,
  key,
  ...alertTexts({ directiveNumber: '督〔2020〕3号', subject, createdAt: NOW }, NAMES),
});

const LATE = ['AlertRaised', 'NoticeOwed', 'NoticeIssued'];

/** What the newest shape of each event tells, once for each of its kinds of alert. */
const ofDirectives = (): Sentence[] => {
  const asked = new Map(toldRows('directive').map((row) => [row.type, 'duties' in row ? row.duties[0] : undefined]));
  return allEvents().flatMap(({ name, event }) => {
    if (!isToldEvent(event)) return [];
    const asks = asked.get(event.type);
    const subject: AlertSubject = {
      event,
      title: ('taskId' in event.data && PAGE.tasks.t1?.title) || PAGE.title,
      lead: 'fgw',
      duty: duty('complete', LATE.includes(event.type)),
      by: 'leader',
      asked:
        asks === undefined || event.type === 'TaskDispatched'
          ? null
          : { ...duty(asks, false), owner: { kind: 'role', role: 'office_head' } },
    };
    return [told('alerts', name, subject)];
  });
};

const ofClocks = (): Sentence[] =>
  KINDS.flatMap((kind) => [
    { section: 'clocks', key: `${kind}, before`, ...leftText(duty(kind, false), 3, NAMES) },
    { section: 'clocks', key: `${kind}, late`, ...owedText(duty(kind, true), NAMES) },
  ]);

const CALENDAR = { utcOffsetMinutes: 480 } as WorkCalendar;
const COLOURS: readonly NoticeColour[] = ['blue', 'orange', 'red'];

/** Of the texts that no person writes. */
const ofNotices = (): Sentence[] =>
  KINDS.flatMap((kind) =>
    COLOURS.map((colour) => {
      const about = {
        task: { title: PAGE.title },
        obligation: { kind, due: duty(kind, true).due },
        colour,
        answerDue: duty(kind, false).due,
      };
      const [zh = '', en = ''] = noticeText(about, CALENDAR).split('\n');
      return { section: 'notices', key: `${kind}, ${colour}`, zh, en };
    }),
  );

const ofIncidents = (): Sentence[] =>
  INCIDENT_CODES.flatMap((code) => {
    const kinds = [
      { kind: 'directive', id: 'd-1', number: '督〔2020〕7号' },
      { kind: 'directive', id: 'd-1', number: null },
      { kind: 'job', id: 'j-1', number: null },
      { kind: 'outbox', id: 'command', number: null },
      { kind: 'route', id: 'GET /tasks', number: null },
      { kind: 'department', id: 'fgw', number: '市发改委' },
    ] as const;
    const base = { code, commandType: 'NudgeTask', refusal: code === 'follow_up_refused' ? ('no_tasks' as const) : null };
    const [first] = kinds;
    const open = { ...base, status: 'OPEN' as const, resolvedBy: null, note: null };
    return [
      ...kinds.map((subject) => ({ section: 'incidents', key: `${code}, ${subject.kind}`, ...incidentTexts({ ...base, subject }).what })),
      { section: 'incidents', key: `${code}, what to do`, ...incidentTexts({ ...base, subject: first }).toDo },
      told('incidents', `${code}, open`, { incident: { ...open, subject: first } }),
      told('incidents', `${code}, resolved`, {
        incident: { ...open, subject: first, status: 'RESOLVED', resolvedBy: 'officer', note: '已电话催办' },
      }),
      told('incidents', `${code}, over`, {
        incident: { ...open, subject: first, status: 'RESOLVED', resolvedBy: SYSTEM_ACTOR.personId },
      }),
    ];
  });

const ofJobs = (): Sentence[] => {
  const bulk = Object.values(ACT_WORDS).flatMap(({ type, many }) => (many ? [type as BulkCommandType] : []));
  const job = { kind: 'commands', end: 'done', total: 4, done: 3, refused: 1, cancelledBy: null, until: null } as const;
  const bundle = { kind: 'export', command: null, total: 1, done: 1, until: '2020-02-24T01:00:00.000Z' } as const;
  return [
    ...bulk.map((command) => told('jobs', command, { job: { ...job, command } })),
    told('jobs', 'failed', { job: { ...job, command: 'ReceiveTask', end: 'failed', refused: 0, done: 1 } }),
    told('jobs', 'cancelled', { job: { ...job, command: 'ReceiveTask', end: 'cancelled', cancelledBy: 'officer' } }),
    told('jobs', 'export', { job: { ...job, ...bundle } }),
    told('jobs', 'export failed', { job: { ...job, ...bundle, end: 'failed', total: null, done: 0, until: null } }),
  ];
};

const ofOrganisation = (): Sentence[] => {
  const delegation = {
    ...{ id: 'd1', principalId: 'leader', delegateId: 'officer', roles: ['leader_in_charge' as const], departmentId: 'fgw' },
    ...{ reference: '政办函〔2020〕6号', from: '2020-02-16T16:00:00.000Z', until: '2020-02-29T16:00:00.000Z' },
  };
  const succession = { departmentId: 'fgw', successors: ['gxj', 'wjw'], reference: '编发〔2020〕2号', at: '2020-02-29T16:00:00.000Z' };
  return [
    ...(['granted', 'asked', 'consented', 'refused', 'ended'] as const).flatMap((became) =>
      [true, false].map((yours) => told('organisation', `${became}${yours ? ', yours' : ''}`, { delegation, became, by: 'leader', yours })),
    ),
    told('organisation', 'succession', { succession }),
  ];
};

/** What a page says of the day on which something is due. */
const ofDays = (): Sentence[] => [
  { section: 'days', key: 'this year', ...dayText('2020-02-19', '2020-02-17') },
  { section: 'days', key: 'another year', ...dayText('2021-01-04', '2020-12-30') },
  ...[
    { workingDays: 3, late: false, today: false },
    { workingDays: 1, late: false, today: false },
    { workingDays: 0, late: false, today: true },
    { workingDays: 0, late: false, today: false },
    { workingDays: 0, late: true, today: true },
    { workingDays: -1, late: true, today: false },
    { workingDays: -4, late: true, today: false },
  ].flatMap((left) =>
    (['complete', 'receipt'] as const).map((kind) => ({
      section: 'days',
      key: `${left.workingDays}${left.late ? ', late' : ''}${left.workingDays === 0 && left.today ? ', today' : ''}, ${kind}`,
      ...remainingText(left, kind),
    })),
  ),
];

const ofLateness = (): Sentence[] =>
  [1, 24, 25, 240].map((hours) => ({ section: 'lateness', key: `${hours} h`, ...overdueText(hours * 3_600_000) }));

export const alertSentences = (): Sentence[] => [
  ...ofDirectives(),
  ...ofClocks(),
  ...ofNotices(),
  ...ofIncidents(),
  ...ofJobs(),
  ...ofOrganisation(),
  ...ofDays(),
  ...ofLateness(),
];
