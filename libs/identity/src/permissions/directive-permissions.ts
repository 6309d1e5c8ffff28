import type { DirectiveCommandType, Role } from '@duban/domain';
import { RELATIONS } from './relation.js';
import type { Relation } from './relation.js';

/** Roles that may do something, each with the relations in which it may. What is not listed is refused. */
export type Grants = Partial<Record<Role, readonly Relation[]>>;

export const ANY = RELATIONS;
export const OFFICE: Grants = { supervision_officer: ANY, office_head: ANY };
/** Whoever may decide for the leadership: the office's head, the leader in charge of it, the leader who gave it. */
export const DECIDERS: Grants = { office_head: ANY, leader_in_charge: ['in_charge'], issuing_leader: ANY };
export const SUPERVISORS: Grants = { ...OFFICE, ...DECIDERS };

const doing = (...relations: Relation[]): Grants => ({
  department_head: relations,
  clerk: relations,
  supervision_officer: ['entrusted'],
  office_head: ['entrusted'],
});
const LEAD = doing('own');
const LEAD_OR_ASSIST = doing('own', 'assist');

/** One row for each command of a directive; the compiler refuses a command without a row. */
export const DIRECTIVE_PERMISSIONS: Record<DirectiveCommandType, Grants> = {
  RegisterDirective: OFFICE,
  ProposeDirective: OFFICE,
  DecideRegistration: DECIDERS,
  DiscardDirective: SUPERVISORS,
  DispatchTasks: OFFICE,
  AmendDirective: OFFICE,
  MergeDirective: OFFICE,
  AbsorbDirective: OFFICE,
  DischargeDirective: OFFICE,
  ReinspectDirective: OFFICE,
  ReopenDirective: SUPERVISORS,
  RepinPolicy: { office_head: ANY },

  ReceiveTask: LEAD_OR_ASSIST,
  AnswerDispatch: LEAD_OR_ASSIST,
  DecideDispatchAnswer: OFFICE,
  SubmitPlan: LEAD,
  ReportProgress: LEAD_OR_ASSIST,
  DeliverContribution: doing('assist'),
  RaiseBlock: LEAD_OR_ASSIST,
  AnswerBlock: { ...SUPERVISORS, department_head: ['asked'], clerk: ['asked'] },
  ClearBlock: { ...OFFICE, department_head: ['own', 'assist'], clerk: ['own', 'assist'] },
  RequestExtension: LEAD,
  ScreenExtension: OFFICE,
  DecideExtension: SUPERVISORS,
  SetDueDate: SUPERVISORS,
  RequestStanding: LEAD,
  DecideStanding: SUPERVISORS,
  ReviewStanding: OFFICE,
  NudgeTask: SUPERVISORS,
  AnswerNudge: LEAD,
  ReleaseNotice: SUPERVISORS,
  // A notice may be about anybody's duty: the rules ask whose.
  AnswerNotice: doing('own', 'assist', 'asked'),
  WaiveNotice: SUPERVISORS,
  SuspendTask: SUPERVISORS,
  ResumeTask: SUPERVISORS,
  RecallTask: OFFICE,
  TerminateTask: SUPERVISORS,
  ReassignTask: OFFICE,
  RequestClosure: LEAD,
  SignOff: SUPERVISORS,
};
