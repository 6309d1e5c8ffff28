import { files, long, yesOrNo, type Field, type Option } from './field.js';
import type { FieldName, Values } from './field-name.js';
import type { FormOn } from './form-on.js';

const ENDED: readonly string[] = ['COMPLETED', 'RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'];
const day = (name: FieldName, required = false): Field => ({ name, kind: 'day', required });
const sent = (field: Field, ...at: [group: string, name?: string]): Field => ({ ...field, sentAs: at });
const given =
  (name: FieldName) =>
  (_: FormOn, values: Values): boolean =>
    (values[name] ?? '') !== '';

const assistsOf = ({ task }: FormOn): Option[] => (task?.assists ?? []).map(({ departmentId }) => ({ id: departmentId, label: null }));

/** Everybody with a part in the task: one of them has a successor. */
const partsOf = (on: FormOn): Option[] => (on.task === null ? [] : [{ id: on.task.lead, label: null }, ...assistsOf(on)]);

const liveTasks = ({ directive }: FormOn): Option[] =>
  (directive?.tasks ?? []).filter(({ status }) => !ENDED.includes(status)).map(({ id, title }) => ({ id, label: title }));

const BETWEEN = ' ';
/** A sentence of the basis, by its paper and its place there. */
const sentences = ({ directive }: FormOn): Option[] =>
  (directive?.basis ?? []).map(({ meetingId, segmentId, text }) => ({ id: `${meetingId}${BETWEEN}${segmentId}`, label: text }));
const segmentOf = (id: string): { meetingId: string; segmentId: string } => {
  const [meetingId = '', segmentId = ''] = id.split(BETWEEN);
  return { meetingId, segmentId };
};

/** What the office and the leaders do with a task, besides deciding on what was asked. */
export const OFFICE_TASK_FORMS = {
  SetDueDate: [
    {
      ...{ name: 'kind', kind: 'choice', required: true },
      // a new limit is for what is late
      choices: ({ task }) => (task?.flags.overdue === true ? ['new_limit', 'correction', 'rejudged'] : ['correction', 'rejudged']),
    },
    { ...sent(day('newDue', true), 'due'), when: (_, { kind }) => kind !== undefined && kind !== 'rejudged' },
    { ...long('basis', true), when: (_, { kind }) => kind === 'correction' },
    long('reason', true),
  ],
  ReassignTask: [
    { ...sent({ name: 'newLead', kind: 'unit', required: true }, 'to') },
    sent(day('newLeadDue'), 'due', 'at'),
    long('reason', true),
  ],
  AmendTask: [
    sent({ name: 'newTitle', kind: 'line' }, 'title'),
    sent(long('newStandard'), 'closureStandard'),
    sent({ name: 'targets', kind: 'targets' }, 'measures'),
    long('reason', true),
  ],
  AmendAssists: [
    { name: 'assistAdded', kind: 'unit' },
    { ...long('assistDuty', true), when: given('assistAdded') },
    { ...day('assistDue'), when: given('assistAdded') },
    { name: 'assistChanged', kind: 'one', options: assistsOf, when: ({ task }) => (task?.assists ?? []).length > 0 },
    { ...long('changedDuty'), when: given('assistChanged') },
    { ...day('changedDue'), when: given('assistChanged') },
    { name: 'assistsRemoved', kind: 'some', options: assistsOf, when: ({ task }) => (task?.assists ?? []).length > 0 },
    long('reason', true),
  ],
  SuspendTask: [day('until', true), long('reason', true)],
  ResumeTask: [],
  TakeOverTask: [
    { name: 'from', kind: 'one', required: true, options: partsOf },
    { ...sent({ name: 'takenOverBy', kind: 'unit', required: true }, 'departmentId') },
    long('reason', true),
  ],
  RecallTask: [long('reason', true)],
  TerminateTask: [long('reason', true)],
} satisfies Record<string, readonly Field[]>;

/** What is done with a directive as a whole. */
export const DIRECTIVE_FORMS = {
  ProposeDirective: [{ name: 'orders', kind: 'orders', sentAs: ['tasks'] }],
  DispatchTasks: [{ name: 'orders', kind: 'orders', sentAs: ['tasks'] }],
  ReplyUpward: [
    { name: 'documentNumber', kind: 'line', required: true },
    sent(day('replyDate', true), 'date'),
    long('text', true),
    { ...files('files'), required: true },
  ],
  ReinspectDirective: [yesOrNo('holds'), long('inspected', true)].map((field) =>
    field.name === 'inspected' ? sent(field, 'finding') : field,
  ),
  ReopenDirective: [long('reason', true), { name: 'orders', kind: 'orders', required: true, sentAs: ['tasks'] }],
  DischargeDirective: [
    long('explanation', true),
    { name: 'decidedBy', kind: 'line', required: true },
    day('noticeFrom', true),
    day('noticeTo', true),
    { name: 'noticePlace', kind: 'line', required: true },
  ],
  CirculateDirective: [sent({ name: 'readers', kind: 'persons', required: true }, 'to'), long('note')],
  AmendDirective: [
    sent({ name: 'newTitle', kind: 'line' }, 'title'),
    sent(long('newRequirement'), 'requirement'),
    sent(long('newStandard'), 'closureStandard'),
    sent({ name: 'newLeader', kind: 'person' }, 'leaderInCharge'),
    sent({ name: 'newContact', kind: 'person' }, 'contact'),
    { name: 'basisRemoved', kind: 'some', options: sentences, when: ({ directive }) => (directive?.basis ?? []).length > 1 },
    long('reason', true),
  ],
  Regrade: [
    {
      ...sent({ name: 'newGrade', kind: 'choice' }, 'grade'),
      choices: ({ directive }) => (['routine', 'key', 'major'] as const).filter((one) => one !== directive?.grade),
    },
    {
      ...sent({ name: 'newUrgency', kind: 'choice' }, 'urgency'),
      choices: ({ directive }) => (['normal', 'urgent', 'critical'] as const).filter((one) => one !== directive?.urgency),
    },
    long('reason', true),
  ],
  MergeDirective: [
    { name: 'into', kind: 'matter', required: true },
    { name: 'ended', kind: 'some', options: liveTasks, when: (on) => liveTasks(on).length > 0 },
    long('reason', true),
  ],
  SplitDirective: [
    { name: 'splitTasks', kind: 'some', required: true, options: liveTasks },
    { name: 'splitTitle', kind: 'line', required: true },
    long('splitRequirement', true),
    long('splitStandard', true),
    { name: 'splitLeader', kind: 'person' },
    { name: 'splitBasis', kind: 'some', options: sentences, when: ({ directive }) => (directive?.basis ?? []).length > 0 },
    long('reason', true),
  ],
  RepinPolicy: [{ name: 'policyVersion', kind: 'policy', required: true }, long('reason', true)],
  DiscardDirective: [long('reason', true)],
} satisfies Record<string, readonly Field[]>;

type Body = Record<string, unknown>;
const some = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const without = (body: Body, ...names: FieldName[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.some((one) => one === name)));
const startOf = (date: unknown): string => new Date(`${String(date)}T00:00:00+08:00`).toISOString();
const DAY_MS = 86_400_000;
const endOf = (date: unknown): string => new Date(Date.parse(startOf(date)) + DAY_MS).toISOString();

/** What several fields say together, as the API takes it. */
export const TOGETHER: Partial<Record<keyof typeof OFFICE_TASK_FORMS | keyof typeof DIRECTIVE_FORMS, (body: Body) => Body>> = {
  AmendAssists: (body) => ({
    ...(body.assistAdded === undefined
      ? {}
      : {
          added: [
            {
              departmentId: body.assistAdded,
              duty: body.assistDuty,
              ...(body.assistDue === undefined ? {} : { contributionDue: body.assistDue }),
            },
          ],
        }),
    ...(body.assistChanged === undefined
      ? {}
      : {
          changed: [
            {
              departmentId: body.assistChanged,
              ...(body.changedDuty === undefined ? {} : { duty: body.changedDuty }),
              ...(body.changedDue === undefined ? {} : { contributionDue: body.changedDue }),
            },
          ],
        }),
    removed: some(body.assistsRemoved),
    reason: body.reason,
  }),
  DispatchTasks: (body) => ({ tasks: [], ...body }),
  AmendDirective: (body) => ({
    ...without(body, 'basisRemoved'),
    ...(body.basisRemoved === undefined ? {} : { basisRemoved: some(body.basisRemoved).map(segmentOf) }),
  }),
  DischargeDirective: (body) => ({
    ...without(body, 'noticeFrom', 'noticeTo', 'noticePlace'),
    publicNotice: { from: startOf(body.noticeFrom), to: endOf(body.noticeTo), place: body.noticePlace },
  }),
  SplitDirective: (body) => ({
    reason: body.reason,
    parts: [
      {
        ...{
          title: body.splitTitle,
          requirement: body.splitRequirement,
          closureStandard: body.splitStandard,
          tasks: some(body.splitTasks),
        },
        ...(body.splitLeader === undefined ? {} : { leaderInCharge: body.splitLeader }),
        basis: some(body.splitBasis).map((id) => segmentOf(id).segmentId),
      },
    ],
  }),
};
