import type { Views } from '@duban/api-client';

type StoredFile = Views['File'];

/** Acts that are filled in; a receipt is one click. */
export const FORM_ACTS = [
  'AnswerNudge',
  'AnswerBlock',
  'AnswerNotice',
  'SignOff',
  'DecideExtension',
  'DecideDispatchAnswer',
  'DecideStanding',
  'DecideTermination',
  'ReleaseNotice',
  'ReportProgress',
  'SubmitPlan',
  'DeliverContribution',
  'RequestClosure',
  'RequestExtension',
  'RaiseBlock',
  'ClearBlock',
  'AnswerDispatch',
  'RequestTermination',
  'WithdrawRequest',
  'NudgeTask',
  'ScreenExtension',
  'WaiveNotice',
] as const;
export type FormAct = (typeof FORM_ACTS)[number];

export const isFormAct = (act: string | undefined): act is FormAct => FORM_ACTS.some((each) => each === act);

export interface ActTarget {
  directiveId: string;
  taskId: string;
  /** Of the nudge, block, extension or closure that it is about. */
  n?: number;
  noticeId?: string;
}

export type FieldName =
  | 'done'
  | 'percent'
  | 'gap'
  | 'cause'
  | 'next'
  | 'helpNeeded'
  | 'progress'
  | 'proposedDue'
  | 'summary'
  | 'evidence'
  | 'kind'
  | 'waitingFor'
  | 'request'
  | 'answer'
  | 'outcome'
  | 'text'
  | 'files'
  | 'reason'
  | 'committedDue'
  | 'opinion'
  | 'approve'
  | 'grant'
  | 'upheld'
  | 'due'
  | 'basis'
  | 'goodCause'
  | 'measures';

export interface Field {
  name: FieldName;
  kind: 'long' | 'number' | 'day' | 'choice' | 'department' | 'files' | 'measures';
  required?: true;
  choices?: readonly Choice[];
  /** Only asked when the task is behind its schedule. */
  behind?: true;
}

export type Choice =
  'explain_only' | 'cannot_solve_now' | 'objection' | 'extension' | 'standing' | 'termination' | 'closure' | 'answer' | 'true' | 'false';

const long = (name: FieldName, required?: true): Field => ({ name, kind: 'long', ...(required ? { required } : {}) });

const yesOrNo = (name: FieldName): Field => ({ name, kind: 'choice', required: true, choices: ['true', 'false'] });

export const FORMS: Record<FormAct, readonly Field[]> = {
  ReportProgress: [
    long('done', true),
    { name: 'measures', kind: 'measures' },
    { name: 'percent', kind: 'number' },
    { ...long('gap'), behind: true },
    { ...long('cause'), behind: true },
    { ...long('helpNeeded'), behind: true },
    long('next'),
  ],
  RequestExtension: [{ name: 'proposedDue', kind: 'day', required: true }, long('cause', true), long('progress', true)],
  RequestClosure: [long('summary', true), { name: 'measures', kind: 'measures' }, { name: 'evidence', kind: 'files' }],
  AnswerDispatch: [
    { name: 'kind', kind: 'choice', required: true, choices: ['explain_only', 'cannot_solve_now', 'objection'] },
    long('cause', true),
    long('done'),
    long('next'),
  ],
  RaiseBlock: [{ name: 'waitingFor', kind: 'department', required: true }, long('cause', true), long('request', true)],
  AnswerNudge: [long('answer', true)],
  AnswerBlock: [long('answer', true)],
  AnswerNotice: [long('answer', true)],
  ClearBlock: [long('outcome', true)],
  SubmitPlan: [long('text', true), { name: 'committedDue', kind: 'day' }],
  DeliverContribution: [long('text', true), { name: 'files', kind: 'files' }],
  WithdrawRequest: [
    { name: 'kind', kind: 'choice', required: true, choices: ['extension', 'closure', 'standing', 'termination', 'answer'] },
    long('reason', true),
  ],
  SignOff: [yesOrNo('approve'), long('opinion', true)],
  DecideExtension: [yesOrNo('grant'), { name: 'due', kind: 'day' }, long('reason', true)],
  DecideDispatchAnswer: [yesOrNo('upheld'), long('reason', true)],
  DecideStanding: [yesOrNo('grant'), long('reason', true)],
  DecideTermination: [yesOrNo('grant'), long('reason', true)],
  RequestTermination: [long('cause', true), long('basis', true), long('progress', true), { name: 'files', kind: 'files' }],
  ReleaseNotice: [long('text', true)],
  WaiveNotice: [long('goodCause', true)],
  NudgeTask: [long('text', true)],
  ScreenExtension: [long('opinion', true)],
};

/** What has been filled in so far; also what is kept on the device. */
export interface Draft {
  values: Partial<Record<FieldName, string>>;
  files: StoredFile[];
  measures: Record<string, string>;
}

export const EMPTY_DRAFT: Draft = { values: {}, files: [], measures: {} };

export const isEmpty = ({ values, files, measures }: Draft): boolean =>
  files.length === 0 && [...Object.values(values), ...Object.values(measures)].every((value) => value === '');

/** Fields to show: what is asked of a task that is behind is not asked of one that is not, unless something stands there. */
export const fieldsOf = (act: FormAct, { behind, measured }: { behind: boolean; measured: boolean }, draft: Draft): Field[] =>
  FORMS[act].filter((field) => {
    if (field.kind === 'measures') return measured;
    return !field.behind || behind || Boolean(draft.values[field.name]);
  });

const filled = (draft: Draft, name: FieldName): string => draft.values[name]?.trim() ?? '';

/** What is asked for and still empty, in the order of the form. */
export const missingIn = (fields: readonly Field[], draft: Draft): FieldName[] =>
  fields.filter(({ required, name }) => required && filled(draft, name) === '').map(({ name }) => name);

const valueOf = ({ name, kind }: Field, draft: Draft): unknown => {
  if (kind === 'files') return draft.files.length > 0 ? draft.files : undefined;
  if (kind === 'measures') {
    const given = Object.entries(draft.measures).filter(([, value]) => value.trim() !== '');
    return given.length > 0 ? Object.fromEntries(given.map(([id, value]) => [id, Number(value)])) : undefined;
  }
  const value = filled(draft, name);
  if (value === '') return undefined;
  if (kind === 'number') return Number(value);
  if (kind === 'department') return { kind: 'department', departmentId: value };
  return kind === 'choice' && (value === 'true' || value === 'false') ? value === 'true' : value;
};

/** What is sent: only what was filled in. */
export const bodyOf = (fields: readonly Field[], draft: Draft, actingFor?: { departmentId: string }): Record<string, unknown> => {
  const given = fields.map((field) => [field.name, valueOf(field, draft)] as const).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(actingFor ? { actingFor } : {}) };
};
