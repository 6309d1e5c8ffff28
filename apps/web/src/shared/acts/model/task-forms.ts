import type { Values } from './field-name.js';
import type { FieldName } from './field-name.js';
import { behind, files, long, measures, yesOrNo, type Field } from './field.js';
import type { FormOn } from './form-on.js';

const cannotSolve = ({ kind }: Values): boolean => kind === 'cannot_solve_now';
const needed = (name: FieldName): Field => ({ ...long(name), required: cannotSolve });

/** An answer that is accepted without handing the work on says what follows, and by when. */
const follows = ({ asked }: FormOn, { upheld, reassignTo }: Values): boolean =>
  upheld === 'true' && !reassignTo && asked?.kind !== 'objection';

/** What is asked of whoever acts on a task. */
export const TASK_FORMS = {
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
  NudgeByPhone: [{ name: 'spokeWith', kind: 'line', required: true }, long('text', true), long('answer')],
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
      options: ({ task }) => (task?.measures ?? []).map(({ id, name }) => ({ id, label: name })),
    },
    { name: 'partTitle', kind: 'line', required: true, sentAs: ['title'] },
    { name: 'partStandard', kind: 'long', required: true, sentAs: ['closureStandard'] },
    { name: 'leadOfPart', kind: 'unit', sentAs: ['to'] },
    { name: 'partDue', kind: 'day', sentAs: ['due', 'at'] },
    {
      ...{ name: 'partAssists', kind: 'some', sentAs: ['assists'], when: ({ task }) => (task?.assists ?? []).length > 0 },
      options: ({ task }) => (task?.assists ?? []).map(({ departmentId }) => ({ id: departmentId, label: null })),
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
} satisfies Record<string, readonly Field[]>;
