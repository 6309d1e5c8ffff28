import { z } from 'zod';
import {
  BilingualText,
  GradeView,
  InstantView,
  LimitView,
  LocalDateView,
  NoticeColourView,
  ReportCycleView,
  RoleView,
} from './common.view.js';

export const DepartmentView = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().optional(),
    shortNames: z.array(z.string()),
    kind: z.string(),
    parentId: z.string().nullable(),
    leaderInCharge: z.string().nullable(),
    /** Units of a group (各板块), when this is one. */
    members: z.array(z.string()),
    /** When it ends or ended; null = it goes on. */
    until: InstantView.nullable(),
  })
  .meta({ id: 'Department' });
export type DepartmentView = z.infer<typeof DepartmentView>;

export const PersonView = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().optional(),
    posts: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        departmentId: z.string(),
        roles: z.array(RoleView),
        from: InstantView,
        until: InstantView.nullable(),
        /** 分管: units that a leader is in charge of. */
        inChargeOf: z.array(z.string()),
        /** What an auditor may read; null = everything. Only for themselves and those who oversee audits. */
        auditScope: z
          .object({
            departments: z.array(z.string()),
            directives: z.array(z.string()),
            registered: z.object({ from: InstantView, until: InstantView.nullable() }).nullable(),
          })
          .nullable()
          .optional(),
      }),
    ),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof PersonView>;

/** What a change of the organisation came to. */
export const OrganisationChangeView = z
  .object({
    id: z.string().nullable().meta({ description: 'The part that was entered or changed' }),
    version: z.int().meta({ description: 'Version of the organisation after the change' }),
  })
  .meta({ id: 'OrganisationChange' });
export type OrganisationChangeView = z.infer<typeof OrganisationChangeView>;

export const ImportLineView = z
  .object({
    sheet: z.string(),
    line: z.int(),
    kind: z.enum(['department', 'group', 'person', 'post', 'charge']),
    action: z.enum(['add', 'change', 'end', 'none', 'refused']),
    label: z.string(),
    /** Types of the events that the line comes to. */
    events: z.array(z.string()),
    /** Why it is refused, in the words of the problem of that code. */
    reason: z
      .object({
        code: z.string(),
        text: BilingualText,
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
      })
      .nullable(),
  })
  .meta({ id: 'ImportLine' });
export type ImportLineView = z.infer<typeof ImportLineView>;

/** Refused lines change nothing; a confirmation applies all the others. */
export const ImportPreviewView = z
  .object({
    preview: z.string().meta({ description: 'Hash of exactly this change; send it with the confirmation' }),
    version: z.int().meta({ description: 'Version of the organisation that it builds on' }),
    counts: z.object({ add: z.int(), change: z.int(), end: z.int(), none: z.int(), refused: z.int() }),
    lines: z.array(ImportLineView),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreviewView = z.infer<typeof ImportPreviewView>;

export const DelegationView = z
  .object({
    id: z.string(),
    principalId: z.string(),
    delegateId: z.string(),
    roles: z.array(RoleView),
    departmentId: z.string().nullable(),
    actions: z.array(z.string()).nullable(),
    reference: z.string(),
    from: InstantView,
    until: InstantView.nullable(),
    /** Granted by another than its principal, who or an issuing leader has to consent; null = it needs none. */
    consent: z.object({ state: z.enum(['asked', 'given', 'refused']), askedBy: z.string() }).nullable(),
    /** In effect now: never while consent is asked or after it was refused. */
    active: z.boolean(),
  })
  .meta({ id: 'Delegation' });
export type DelegationView = z.infer<typeof DelegationView>;

export const AbsenceView = z
  .object({
    id: z.string(),
    personId: z.string(),
    kind: z.enum(['leave', 'mission', 'study', 'secondment', 'other']),
    from: InstantView,
    until: InstantView.nullable(),
    active: z.boolean(),
  })
  .meta({ id: 'Absence' });
export type AbsenceView = z.infer<typeof AbsenceView>;

/** 值班: who of a unit is on duty on a day. */
export const OnDutyView = z
  .object({ departmentId: z.string(), date: LocalDateView, personIds: z.array(z.string()) })
  .meta({ id: 'OnDuty' });
export type OnDutyView = z.infer<typeof OnDutyView>;

const byUrgency = z.object({ normal: LimitView, urgent: LimitView, critical: LimitView });
const audience = z.enum(['owner_head', 'owner_clerk', 'lead_head', 'officer', 'office_head', 'leader_in_charge', 'issuing_leader']);

/** Rules as data; the same shape that a directive pins. */
export const PolicyView = z
  .object({
    version: z.string(),
    name: BilingualText,
    grades: z.record(
      GradeView,
      z.object({
        planRequired: z.boolean(),
        signOffChain: z.array(
          z.object({
            role: z.enum(['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader']),
            meaning: z.enum(['review', 'approval', 'responsibility']),
          }),
        ),
        reportCycle: ReportCycleView.nullable(),
        complete: byUrgency.optional(),
      }),
    ),
    limits: z.object({
      receipt: byUrgency,
      plan: LimitView,
      review: LimitView,
      extensionDecision: LimitView,
      responseDecision: LimitView,
      nudgeAnswer: LimitView,
      blockAnswer: LimitView,
      noticeRelease: LimitView,
      complete: byUrgency,
      archive: LimitView,
    }),
    dueSoon: LimitView,
    ladder: z.array(
      z.object({
        id: z.string(),
        obligation: z.string(),
        offset: LimitView,
        action: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('remind') }),
          z.object({
            kind: z.literal('notice'),
            colour: NoticeColourView,
            release: z.enum(['auto', 'officer', 'leader']),
            answerWithin: LimitView,
          }),
          z.object({ kind: z.literal('alert') }),
        ]),
        to: z.array(audience),
        unless: z.array(z.enum(['blocked', 'extension_pending', 'closure_review', 'suspended'])).optional(),
        grades: z.array(GradeView).optional(),
        repeat: z.object({ every: LimitView, cap: z.int() }).optional(),
      }),
    ),
  })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof PolicyView>;

export const CalendarView = z
  .object({
    version: z.string(),
    publishedAt: InstantView,
    utcOffsetMinutes: z.int(),
    holidays: z.array(LocalDateView),
    workdays: z.array(LocalDateView),
    /** Years that are arranged; what is counted in another is provisional. */
    years: z.array(z.int()),
    /** Days of rest, as `MM-DD`, that the law fixes for the other years. */
    everyYear: z.array(z.string()).optional(),
    officeHours: z.object({ from: z.string(), to: z.string() }).optional(),
    basis: z.string(),
  })
  .meta({ id: 'Calendar' });
export type CalendarView = z.infer<typeof CalendarView>;
