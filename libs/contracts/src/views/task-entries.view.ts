import { FOLLOW_UPS } from '@duban/domain';
import { z } from 'zod';
import { ActorView, GradeView, AssertionView, AuthorityView, FileView, InstantView, PartyView, RoleView } from './common.view.js';

export const ExtensionView = z
  .object({
    n: z.int(),
    requestedAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    cause: z.string(),
    progress: z.string(),
    proposedDue: InstantView,
    timely: z.boolean(),
    withdrawn: z.literal(true).optional(),
    screenedBy: z.string().optional(),
    decision: z
      .object({
        granted: z.boolean(),
        due: InstantView.nullable(),
        by: z.string(),
        at: InstantView,
        asserted: AssertionView.optional(),
        reason: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'ExtensionRequest' });

export const TerminationView = z
  .object({
    n: z.int(),
    requestedAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    cause: z.string(),
    basis: z.string(),
    progress: z.string(),
    files: z.array(FileView),
    timely: z.boolean(),
    withdrawn: z.literal(true).optional(),
    decision: z
      .object({ granted: z.boolean(), by: z.string(), at: InstantView, asserted: AssertionView.optional(), reason: z.string() })
      .nullable(),
  })
  .meta({ id: 'TerminationRequest', description: '停办申请' });

export const DisagreementView = z
  .object({
    n: z.int(),
    raisedAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    departmentId: z.string(),
    /** The other side. */
    with: z.string(),
    about: z.enum(['division', 'contribution']),
    matter: z.string(),
    proposal: z.string().optional(),
    withdrawn: z.literal(true).optional(),
    decision: z.object({ ruling: z.string(), by: z.string(), at: InstantView, asserted: AssertionView.optional() }).nullable(),
  })
  .meta({ id: 'Disagreement', description: '牵头与配合分歧' });

export const BlockView = z
  .object({
    n: z.int(),
    raisedAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    /** Whose block it is. */
    departmentId: z.string(),
    waitingFor: PartyView,
    cause: z.string(),
    request: z.string(),
    answeredAt: InstantView.nullable(),
    clearedAt: InstantView.nullable(),
  })
  .meta({ id: 'Block' });

/** 电话催办: `answer` is what was said there and then, empty where nothing was. */
export const PhoneCallView = z
  .object({
    at: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    spokeWith: z.string(),
    text: z.string(),
    answer: z.string(),
  })
  .meta({ id: 'PhoneCall' });

export const NudgeView = z
  .object({
    n: z.int(),
    at: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    text: z.string(),
    answeredAt: InstantView.nullable(),
    calls: z.array(PhoneCallView).optional(),
  })
  .meta({ id: 'Nudge' });

export const PlanView = z
  .object({
    submittedAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    text: z.string(),
    milestones: z.array(z.object({ title: z.string(), due: InstantView })),
    committedDue: InstantView.nullable(),
  })
  .meta({ id: 'Plan' });

export const ProgressReportView = z
  .object({
    n: z.int(),
    at: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    departmentId: z.string(),
    done: z.string(),
    gap: z.string().optional(),
    cause: z.string().optional(),
    next: z.string().optional(),
    helpNeeded: z.string().optional(),
    percent: z.number().nullable(),
    measures: z.record(z.string(), z.number()),
    period: z.string().optional(),
    late: z.boolean(),
  })
  .meta({ id: 'ProgressReport' });

export const SignatureView = z
  .object({
    level: z.int(),
    role: RoleView,
    meaning: z.enum(['review', 'approval', 'responsibility']),
    actor: ActorView,
    authority: AuthorityView.optional(),
    onBehalfOf: z.string().optional(),
    at: InstantView,
    asserted: AssertionView.optional(),
    opinion: z.string(),
  })
  .meta({ id: 'Signature' });
export type SignatureView = z.infer<typeof SignatureView>;

export const ClosureView = z
  .object({
    n: z.int(),
    requestedAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    summary: z.string(),
    evidence: z.array(FileView),
    measures: z.record(z.string(), z.number()),
    inTimeByBaseline: z.boolean(),
    inTimeByCurrent: z.boolean(),
    signatures: z.array(SignatureView),
    level: z.int(),
    passedUp: z.array(z.int()),
    /** Whose signers it keeps. */
    grade: GradeView,
    rereview: z.object({ returnedBy: z.string(), personId: z.string().nullable() }).nullable(),
    withdrawn: z.literal(true).optional(),
    outcome: z.object({ approved: z.boolean(), at: InstantView, by: z.string(), opinion: z.string() }).nullable(),
  })
  .meta({ id: 'Closure' });

export const DispatchResponseView = z
  .object({
    n: z.int(),
    kind: z.enum(['explain_only', 'cannot_solve_now', 'objection']),
    at: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    departmentId: z.string(),
    cause: z.string(),
    done: z.string().optional(),
    next: z.string().optional(),
    proposedDepartmentId: z.string().optional(),
    withdrawn: z.literal(true).optional(),
    decision: z
      .object({
        upheld: z.boolean(),
        by: z.string(),
        at: InstantView,
        asserted: AssertionView.optional(),
        reason: z.string(),
        /** What must follow an accepted explanation, or 暂无法解决; past its date the task goes back to work by itself. */
        follow: z.object({ what: z.enum(FOLLOW_UPS), by: InstantView }).optional(),
        /** When it went back to work. */
        endedAt: InstantView.optional(),
      })
      .nullable(),
  })
  .meta({ id: 'DispatchResponse' });
