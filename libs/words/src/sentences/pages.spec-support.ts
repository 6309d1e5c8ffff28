import type { ClockExplained, ExtensionPreview, MeetingAlertSubject, ObligationKind, PostAlertSubject } from '@duban/domain';
import { alertTexts } from '../alert-text.js';
import { clockText, dayReasonText } from '../explanation-text.js';
import { extensionPreviewText } from '../extension-preview-text.js';
import { OBLIGATION_LABELS, ROLE_LABELS } from '../labels.js';
import { operatorLine, operatorNext, operatorTask } from '../operator-text.js';
import { entitledText, leadLabel, postsEndedText, whoMayText } from '../problems/who-may.js';
import { NAMES } from './cast.spec-support.js';
import type { Sentence } from './sentence.spec-support.js';

const NOW = '2020-02-17T01:00:00.000Z';
const TODAY = '2020-02-17';
const KINDS = Object.keys(OBLIGATION_LABELS) as ObligationKind[];

const told = (section: string, key: string, subject: Parameters<typeof alertTexts>[0]['subject']): Sentence => ({
  ...{ section, key },
  ...alertTexts({ directiveNumber: null, subject, createdAt: NOW }, NAMES),
});

const ofLists = (): Sentence[] => {
  const list: MeetingAlertSubject['list'] = {
    ...{ title: '防汛专题会议纪要', number: '〔2020〕3号', became: 'submitted', n: 1, by: 'officer', lines: 12 },
    ...{ struck: 0, mended: 0, due: '2020-02-20T16:00:00.000Z', reason: '' },
  };
  const reason = '补充依据';
  return [
    ...(['submitted', 'due_soon', 'overdue'] as const).map((became) => told('lists', became, { list: { ...list, became } })),
    told('lists', 'submitted, one line', { list: { ...list, lines: 1 } }),
    ...(['withdrawn', 'returned', 'superseded'] as const).map((became) => told('lists', became, { list: { ...list, became, reason } })),
    told('lists', 'approved', { list: { ...list, became: 'approved', by: 'office-head', struck: 2, mended: 1, reason: '同意' } }),
    told('lists', 'approved, one line', { list: { ...list, became: 'approved', lines: 1, number: null } }),
  ];
};

const ofPosts = (): Sentence[] => {
  const post: PostAlertSubject = {
    post: { personId: 'fgw-head', departmentId: 'fgw', title: { zh: '主任', en: 'head' }, roles: ['department_head'] },
    ...{ became: 'assigned', unit: null, at: NOW, until: null, work: [] },
  };
  const work = [{ departmentId: 'fgw', tasks: 1 }];
  return [
    told('posts', 'assigned', post),
    told('posts', 'ended', { ...post, became: 'ended', work }),
    told('posts', 'charge given', { ...post, became: 'charge_given', unit: 'gxj', until: '2020-05-31T16:00:00.000Z' }),
    told('posts', 'charge ended', { ...post, became: 'charge_ended', unit: 'gxj', work: [{ departmentId: 'gxj', tasks: 3 }] }),
    told('posts', 'audit scope', { ...post, became: 'scope_set', at: null }),
  ];
};

const ofDayReasons = (): Sentence[] =>
  [
    { reason: 'working_day', festival: null, counted: true, suspended: false },
    { reason: 'shifted_workday', festival: null, counted: true, suspended: false },
    { reason: 'weekend', festival: null, counted: false, suspended: false },
    { reason: 'holiday', festival: null, counted: false, suspended: false },
    { reason: 'holiday', festival: 'qingming', counted: false, suspended: false },
    { reason: 'working_day', festival: null, counted: false, suspended: true },
  ].map((day, n) => ({
    ...{ section: 'counted days', key: `${n + 1}` },
    ...dayReasonText({ date: '2020-04-04', works: day.counted, ...day } as Parameters<typeof dayReasonText>[0]),
  }));

const ofExplanations = (): Sentence[] => {
  const day = (counted: boolean) => ({ date: '2020-02-18', counted, works: counted });
  const clock = (kind: ObligationKind, over: object): ClockExplained =>
    ({
      obligation: { kind },
      ...{ countedFrom: '2020-02-17', countedIn: 'working_day', dueDay: '2020-02-20', lateDays: [] },
      ...{ basis: { kind: 'policy', limit: { amount: 3, unit: 'working_day' } }, days: [day(true), day(true), day(false), day(true)] },
      ...over,
    }) as unknown as ClockExplained;
  const decided = { kind: 'decision', entry: { kind: 'extension', by: 'leader', setAt: NOW, reason: '物资紧缺' } };
  const given = {
    ...{ policyName: { zh: '市级督办通用规则（2020）', en: 'City supervision, general rules (2020)' }, today: TODAY },
    ...{ dayOf: () => TODAY, names: NAMES },
  };
  const said = (key: string, one: ClockExplained): Sentence => ({ section: 'explanations', key, ...clockText(one, given) });
  return [
    ...KINDS.map((kind) => said(kind, clock(kind, {}))),
    said('late', clock('receipt', { lateDays: [day(true), day(false)] })),
    said('of the source', clock('complete', { basis: { kind: 'source', phrase: '2月底前' }, countedIn: null })),
    said('of a source without words', clock('complete', { basis: { kind: 'source', phrase: null }, countedIn: null })),
    said('decided', clock('complete', { basis: decided, countedIn: null })),
    ...(['cycle', 'order', 'task_date'] as const).map((kind) => said(kind, clock('report', { basis: { kind }, countedIn: null }))),
  ];
};

const ofPreviews = (): Sentence[] => {
  const preview = {
    ...{ day: { date: '2020-04-04', works: false, reason: 'holiday', festival: 'qingming' }, nextWorkingDay: '2020-04-07' },
    ...{ provisional: false, added: { calendarDays: 5, workingDays: 1 }, beyondBaseline: { calendarDays: 35, workingDays: 24 } },
    ...{ notAskable: null, notGrantable: null },
  } as unknown as ExtensionPreview;
  const given = { today: TODAY, currentDay: '2020-03-30', baselineDay: '2020-02-29', answerDay: '2020-02-19' };
  const said = (key: string, over: object): Sentence => ({
    ...{ section: 'extensions tried', key },
    ...extensionPreviewText({ ...preview, ...over }, { ...given, decider: ROLE_LABELS.leader_in_charge }),
  });
  return [
    said('a holiday', {}),
    said('no later', { added: { calendarDays: 0, workingDays: 0 }, nextWorkingDay: null }),
    said('no date so far', { added: null, beyondBaseline: null, nextWorkingDay: null }),
    said('of a year to come', { provisional: true, nextWorkingDay: null }),
  ];
};

/** Both languages are one text there: an operator reads it as it is. */
const ofOperators = (): Sentence[] => {
  const number = '督〔2020〕2号';
  const [at, due] = ['2020-02-18T01:00:00.000Z', '2020-02-20T16:00:00.000Z'];
  const owner = { kind: 'department', departmentId: 'fgw' } as const;
  const unit = NAMES.zh.department;
  const said = (key: string, zh: string): Sentence => ({ section: 'operators', key, zh, en: '' });
  return [
    said('a run', operatorLine({ number, status: 'IN_PROGRESS', open: 2, all: 3 })),
    said('a run without a number', operatorLine({ number: null, status: 'DRAFT', open: 0, all: 0 })),
    said('its next clock', operatorNext({ number, at: due, clock: { kind: 'complete', owner, due } }, unit)),
    said('a step before it', operatorNext({ number, at, clock: { kind: 'complete', owner, due } }, unit)),
    said(
      'a post’s clock',
      operatorNext({ number, at: due, clock: { kind: 'review', owner: { kind: 'role', role: 'office_head' }, due } }, unit),
    ),
    said('a clock of the system’s own', operatorNext({ number, at, clock: null }, unit)),
    said('a task', operatorTask({ id: 't1', lead: '市发改委', status: 'IN_PROGRESS', due })),
    said('standing work', operatorTask({ id: 't2', lead: '市发改委', status: 'IN_PROGRESS', due: null })),
  ];
};

const ofWhoMay = (): Sentence[] => {
  const head = { label: ROLE_LABELS.office_head, persons: [{ zh: '钱振华', en: 'Qian Zhenhua' }] };
  const leader = { label: ROLE_LABELS.leader_in_charge, persons: [] };
  const lead = { label: leadLabel({ zh: '市发改委', en: 'the Development and Reform Commission' }), persons: [] };
  return [
    { section: 'who may', key: 'one', ...whoMayText([head]) },
    { section: 'who may', key: 'several', ...whoMayText([lead, leader, head]) },
    { section: 'who may', key: 'whoever decides', ...entitledText([leader, head]) },
    { section: 'who may', key: 'posts have ended', ...postsEndedText('2020-01-31T16:00:00.000Z', [head]) },
  ];
};

/** What stands on pages, in refusals and in Temporal's UI besides alerts and timelines. */
export const pageSentences = (): Sentence[] => [
  ...ofLists(),
  ...ofPosts(),
  ...ofDayReasons(),
  ...ofExplanations(),
  ...ofPreviews(),
  ...ofWhoMay(),
  ...ofOperators(),
];
