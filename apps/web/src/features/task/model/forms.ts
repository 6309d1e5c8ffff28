import type { Choice, FieldName, Values } from './field-name.js';
import type { FormOn } from './form-on.js';

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
  'DecideDisagreement',
  'ReviewStanding',
  'ReleaseNotice',
  'ReportProgress',
  'SubmitPlan',
  'DeliverContribution',
  'RequestClosure',
  'RequestExtension',
  'RaiseBlock',
  'ClearBlock',
  'AnswerDispatch',
  'RaiseDisagreement',
  'RequestStanding',
  'RequestTermination',
  'WithdrawRequest',
  'NudgeTask',
  'ScreenExtension',
  'WaiveNotice',
  'WatchDirective',
  'EndWatch',
  'SetSpecialWatch',
  'EndSpecialWatch',
  'DivideTask',
  'SetReplyDate',
] as const;
export type FormAct = (typeof FORM_ACTS)[number];

export const isFormAct = (act: string | undefined): act is FormAct => FORM_ACTS.some((each) => each === act);

/** What is done with the whole directive, also from the page of one of its tasks. */
const OF_DIRECTIVE = ['WatchDirective', 'EndWatch', 'SetSpecialWatch', 'EndSpecialWatch', 'SetReplyDate'] as const;
export type DirectiveAct = (typeof OF_DIRECTIVE)[number];
export const isOfDirective = (act: string): act is DirectiveAct => OF_DIRECTIVE.some((each) => each === act);

export interface ActTarget {
  directiveId: string;
  taskId: string;
  /** Of the nudge, block, extension or closure that it is about. */
  n?: number;
  noticeId?: string;
}

/** unit: any department; party: a department or a post of the supervising side; side: another that has a part in the task; some: several of a few. */
export type FieldKind =
  'line' | 'some' | 'long' | 'number' | 'day' | 'choice' | 'unit' | 'party' | 'side' | 'files' | 'measures' | 'milestones';

export interface Field {
  name: FieldName;
  kind: FieldKind;
  required?: boolean | ((values: Values) => boolean);
  choices?: readonly Choice[] | ((on: FormOn) => readonly Choice[]);
  /** Asked only then, or where something stands in it already. */
  when?: (on: FormOn, values: Values) => boolean;
  /** Where it stands in what is sent, when not under its own name. */
  sentAs?: readonly [group: string, name?: string];
  /** What several are chosen of. */
  options?: (on: FormOn) => readonly Option[];
}

/** Said by its own name, or by that of its department. */
export interface Option {
  id: string;
  label: string | null;
}

const SEPARATOR = '\n';
/** Several that are chosen, as they stand in a field. */
export const chosenIn = (value: string | undefined): string[] => (value ?? '').split(SEPARATOR).filter((one) => one !== '');
export const withChosen = (value: string | undefined, id: string, on: boolean): string =>
  [...chosenIn(value).filter((one) => one !== id), ...(on ? [id] : [])].join(SEPARATOR);

const long = (name: FieldName, required = false): Field => ({ name, kind: 'long', required });
const behind = (name: FieldName): Field => ({ ...long(name), when: ({ task }) => task.flags.behindSchedule });
const yesOrNo = (name: FieldName): Field => ({ name, kind: 'choice', required: true, choices: ['true', 'false'] });
const files = (name: 'files' | 'evidence'): Field => ({ name, kind: 'files' });
const measures: Field = { name: 'measures', kind: 'measures', when: ({ task }) => task.measures.length > 0 };

const cannotSolve = ({ kind }: Values): boolean => kind === 'cannot_solve_now';
const needed = (name: FieldName): Field => ({ ...long(name), required: cannotSolve });

/** An answer that is accepted without handing the work on says what follows, and by when. */
const follows = ({ asked }: FormOn, { upheld, reassignTo }: Values): boolean =>
  upheld === 'true' && !reassignTo && asked?.kind !== 'objection';

export const FORMS: Record<FormAct, readonly Field[]> = {
  ReportProgress: [
    long('done', true),
    measures,
    { name: 'percent', kind: 'number' },
    behind('gap'),
    behind('cause'),
    behind('helpNeeded'),
    long('next'),
  ],
  RequestExtension: [{ name: 'proposedDue', kind: 'day', required: true }, long('cause', true), long('progress', true)],
  RequestClosure: [long('summary', true), measures, files('evidence')],
  AnswerDispatch: [
    {
      ...{ name: 'kind', kind: 'choice', required: true },
      choices: ({ leads }) => (leads ? ['explain_only', 'cannot_solve_now', 'objection'] : ['objection']),
    },
    long('cause', true),
    needed('done'),
    needed('next'),
    { name: 'proposedDepartmentId', kind: 'unit', when: (_, { kind }) => kind === 'objection' },
  ],
  RaiseBlock: [{ name: 'waitingFor', kind: 'party', required: true }, long('cause', true), long('request', true)],
  RaiseDisagreement: [
    { name: 'with', kind: 'side', required: true },
    { name: 'about', kind: 'choice', required: true, choices: ['division', 'contribution'] },
    long('matter', true),
    long('proposal'),
  ],
  AnswerNudge: [long('answer', true)],
  AnswerBlock: [long('answer', true)],
  AnswerNotice: [long('answer', true)],
  ClearBlock: [long('outcome', true)],
  SubmitPlan: [long('text', true), { name: 'milestones', kind: 'milestones' }, { name: 'committedDue', kind: 'day' }],
  DeliverContribution: [{ ...long('text'), required: true }, files('files')],
  WithdrawRequest: [{ name: 'kind', kind: 'choice', required: true, choices: ({ pending }) => pending }, long('reason', true)],
  SignOff: [yesOrNo('approve'), { ...long('opinion'), required: ({ approve }) => approve !== 'true' }],
  DecideExtension: [
    yesOrNo('grant'),
    { name: 'due', kind: 'day', required: true, when: (_, { grant }) => grant === 'true' },
    { ...long('reason'), required: ({ grant }) => grant !== 'true' },
  ],
  DecideDispatchAnswer: [
    yesOrNo('upheld'),
    { name: 'reassignTo', kind: 'unit', when: (_, { upheld }) => upheld === 'true' },
    {
      ...{ name: 'followWhat', kind: 'choice', required: true, when: follows, sentAs: ['follow', 'what'] },
      choices: ['review', 'coordination', 'suspension', 'reassignment', 'termination'],
    },
    { name: 'followBy', kind: 'day', required: true, when: follows, sentAs: ['follow', 'by'] },
    long('reason', true),
  ],
  DecideStanding: [yesOrNo('grant'), { ...long('reason'), required: ({ grant }) => grant !== 'true' }],
  DecideTermination: [yesOrNo('grant'), { ...long('reason'), required: ({ grant }) => grant !== 'true' }],
  DecideDisagreement: [long('ruling', true)],
  RequestStanding: [
    long('reason', true),
    long('endCondition', true),
    { name: 'every', kind: 'choice', required: true, choices: ['week', 'month', 'quarter'], sentAs: ['reportCycle', 'every'] },
    { name: 'onDay', kind: 'number', required: true, sentAs: ['reportCycle', 'day'] },
    { name: 'reviewOn', kind: 'day', required: true },
  ],
  ReviewStanding: [
    { name: 'outcome', kind: 'choice', required: true, choices: ['continue', 'end'] },
    long('finding', true),
    { name: 'reviewOn', kind: 'day', required: true, when: (_, { outcome }) => outcome === 'continue' },
  ],
  RequestTermination: [long('cause', true), long('basis', true), long('progress', true), files('files')],
  ReleaseNotice: [long('text', true)],
  WaiveNotice: [long('goodCause', true)],
  WatchDirective: [
    {
      ...{ name: 'scope', kind: 'choice', required: true, sentAs: ['taskId'] },
      choices: ({ watched }) => [...(watched.whole ? [] : (['whole'] as const)), ...(watched.task ? [] : (['task'] as const))],
    },
    long('reason', true),
  ],
  EndWatch: [
    {
      ...{ name: 'scope', kind: 'choice', required: true, sentAs: ['taskId'] },
      choices: ({ watched }) => [...(watched.whole ? (['whole'] as const) : []), ...(watched.task ? (['task'] as const) : [])],
    },
  ],
  SetSpecialWatch: [long('reason', true)],
  EndSpecialWatch: [long('reason', true)],
  DivideTask: [
    {
      ...{ name: 'partMeasures', kind: 'some', required: true, sentAs: ['measures'] },
      options: ({ task }) => task.measures.map(({ id, name }) => ({ id, label: name })),
    },
    { name: 'partTitle', kind: 'line', required: true, sentAs: ['title'] },
    { name: 'partStandard', kind: 'long', required: true, sentAs: ['closureStandard'] },
    { name: 'leadOfPart', kind: 'unit', sentAs: ['to'] },
    { name: 'partDue', kind: 'day', sentAs: ['due', 'at'] },
    {
      ...{ name: 'partAssists', kind: 'some', sentAs: ['assists'], when: ({ task }) => task.assists.length > 0 },
      options: ({ task }) => task.assists.map(({ departmentId }) => ({ id: departmentId, label: null })),
    },
    { name: 'restTitle', kind: 'line', sentAs: ['rest', 'title'] },
    { name: 'restStandard', kind: 'long', sentAs: ['rest', 'closureStandard'] },
    long('reason', true),
  ],
  SetReplyDate: [
    { name: 'replyBy', kind: 'day', required: true },
    { name: 'documentNumber', kind: 'line', required: true },
    long('reason', true),
    files('files'),
  ],
  NudgeTask: [long('text', true)],
  ScreenExtension: [long('opinion', true)],
};
