import { z } from 'zod';

/** RFC 3339 with offset; what we send is always UTC with milliseconds. */
export const InstantView = z.iso.datetime({ offset: true, precision: 3 }).meta({ id: 'Instant', example: '2020-02-17T01:00:00.000Z' });
/** Civil date in the calendar's own zone. */
export const LocalDateView = z.iso.date();

/** A text in both languages; Chinese is the one that counts. */
export const BilingualText = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'BilingualText' });

export const DIRECTIVE_STATUSES = [
  'DRAFT',
  'PROPOSED',
  'IN_PROGRESS',
  'COMPLETED',
  'TERMINATED',
  'DISCHARGED',
  'REOPENED',
  'MERGED',
  'DISCARDED',
] as const;
export const TASK_STATUSES = [
  'DISPATCHED',
  'IN_PROGRESS',
  'CLOSURE_REVIEW',
  'COMPLETED',
  'OBJECTED',
  'SUSPENDED',
  'RECALLED',
  'TERMINATED',
  'REASSIGNED',
  'CARRIED',
] as const;
export const OBLIGATION_KINDS = [
  'receipt',
  'plan',
  'report',
  'complete',
  'review',
  'contribution',
  'extension_decision',
  'response_decision',
  'nudge_answer',
  'block_answer',
  'notice_release',
  'standing_review',
  'upward_reply',
] as const;
export const ROLES = [
  'department_head',
  'clerk',
  'supervision_officer',
  'office_head',
  'leader_in_charge',
  'issuing_leader',
  'auditor',
  'administrator',
  'system',
] as const;
export const COLOURS = ['blue', 'orange', 'red'] as const;
export const RELEASES = ['auto', 'officer', 'leader'] as const;
export const GRADES = ['routine', 'key', 'major'] as const;
export const URGENCIES = ['normal', 'urgent', 'critical'] as const;
export const LIGHTS = ['green', 'yellow', 'red'] as const;
export const PARTS = ['lead', 'assist', 'blocker'] as const;

export const DirectiveStatusView = z.enum(DIRECTIVE_STATUSES);
export const TaskStatusView = z.enum(TASK_STATUSES);
export const ObligationKindView = z.enum(OBLIGATION_KINDS);
export const RoleView = z.enum(ROLES);
export const NoticeColourView = z.enum(COLOURS);
export const GradeView = z.enum(GRADES);
export const UrgencyView = z.enum(URGENCIES);
/** Derived from the current due date at the moment of the answer. */
export const LightView = z.enum(LIGHTS).meta({ id: 'Light' });
export type Light = z.infer<typeof LightView>;
/** `blocker`: a task of another department waits for this one. */
export const TaskPartView = z.enum(PARTS).meta({ id: 'TaskPart' });
export type TaskPart = z.infer<typeof TaskPartView>;

export const PartyView = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('department'), departmentId: z.string() }),
    z.object({ kind: z.literal('role'), role: RoleView }),
  ])
  .meta({ id: 'Party' });
export type PartyView = z.infer<typeof PartyView>;

export const FileView = z.object({ sha256: z.string(), name: z.string(), mediaType: z.string(), bytes: z.int() }).meta({ id: 'File' });
export type FileView = z.infer<typeof FileView>;

/** When paper says that something happened, and by which paper. */
export const AssertionView = z.object({ at: InstantView, basis: z.string(), file: FileView.optional() }).meta({ id: 'Assertion' });

export const LimitView = z.object({ amount: z.number(), unit: z.enum(['calendar_day', 'working_day', 'hour']) }).meta({ id: 'Limit' });

export const ReportCycleView = z
  .object({ every: z.enum(['week', 'month', 'quarter']), day: z.int() })
  .meta({ id: 'ReportCycle', description: 'Report day: weekday 1-7, day of month, or day of the last month of the quarter' });

/** Who acted, as of then. Names are filled in from the snapshots beside the record; an erased person has none. */
export const ActorView = z
  .object({
    personId: z.string(),
    name: z.string().optional(),
    postId: z.string(),
    post: z.string().optional(),
    departmentId: z.string(),
    department: z.string().optional(),
    roles: z.array(RoleView),
  })
  .meta({ id: 'Actor' });
export type ActorView = z.infer<typeof ActorView>;

export const AuthorityView = z
  .object({
    kind: z.enum(['own', 'delegated', 'proxy', 'paper', 'system']),
    onBehalfOf: z.string().optional(),
    reference: z.string().optional(),
  })
  .meta({ id: 'Authority' });

/** One page; `nextCursor` is null on the last one. A cursor belongs to its query: with another one it is refused `cursor_mismatch`. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** 关注: somebody wants to hear of what happens to it. */
export const WatchView = z
  .object({ personId: z.string(), at: InstantView, reason: z.string(), toldAt: InstantView.optional() })
  .meta({ id: 'Watch' });
