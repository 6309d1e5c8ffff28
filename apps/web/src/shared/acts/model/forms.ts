import { long, yesOrNo, type Field } from './field.js';
import { DIRECTIVE_FORMS, OFFICE_TASK_FORMS } from './office-forms.js';
import { TASK_FORMS } from './task-forms.js';

/** Acts that are filled in, in the order in which they are offered; a receipt is one click. */
const TASK_ACTS = [
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
  'NudgeByPhone',
  'ScreenExtension',
  'WaiveNotice',
] as const;
const WATCHING = ['WatchDirective', 'EndWatch', 'SetSpecialWatch', 'EndSpecialWatch'] as const;
const OFFICE_TASK_ACTS = Object.keys(OFFICE_TASK_FORMS) as (keyof typeof OFFICE_TASK_FORMS)[];
const WHOLE_ACTS = Object.keys(DIRECTIVE_FORMS) as (keyof typeof DIRECTIVE_FORMS)[];

export const FORM_ACTS = [...TASK_ACTS, ...WATCHING, 'DivideTask', 'SetReplyDate', ...OFFICE_TASK_ACTS, ...WHOLE_ACTS] as const;
/** What a leader does on a page of its own, and the office enters from a signed paper. */
const PAPER_FORMS = {
  DecideRegistration: [yesOrNo('approve'), { ...long('reason'), required: ({ approve }) => approve !== 'true' }],
  MarkRead: [long('instruction', true)],
} satisfies Record<string, readonly Field[]>;
export type FormAct = (typeof FORM_ACTS)[number] | keyof typeof PAPER_FORMS;

export const FORMS: Record<FormAct, readonly Field[]> = { ...TASK_FORMS, ...OFFICE_TASK_FORMS, ...DIRECTIVE_FORMS, ...PAPER_FORMS };

export const isFormAct = (act: string | undefined): act is FormAct => FORM_ACTS.some((each) => each === act);

/** What may be entered from a signed paper. */
export const isPaperAct = (act: string): act is FormAct => isFormAct(act) || Object.hasOwn(PAPER_FORMS, act);

/** What is done with the whole directive, also from the page of one of its tasks. */
const BESIDE_TASK = [...WATCHING, 'SetReplyDate'] as const;
export const isBesideTask = (act: string): boolean => BESIDE_TASK.some((each) => each === act);

export type DirectiveAct = (typeof BESIDE_TASK)[number] | keyof typeof DIRECTIVE_FORMS | keyof typeof PAPER_FORMS;
export const isOfDirective = (act: string): act is DirectiveAct =>
  isBesideTask(act) || WHOLE_ACTS.some((each) => each === act) || Object.hasOwn(PAPER_FORMS, act);

/** What nobody has to do: it is never a page's main button, nor missed where it is not possible. */
export const isAside = (act: string): boolean =>
  isBesideTask(act) || act === 'DivideTask' || OFFICE_TASK_ACTS.some((each) => each === act) || act === 'CirculateDirective';

export interface ActTarget {
  directiveId: string;
  /** null: of the directive as a whole. */
  taskId: string | null;
  /** Of the nudge, block, extension or closure that it is about. */
  n?: number;
  noticeId?: string;
}
