import { DUTY_GROUPS, DUTY_KINDS, LIST_DUTY_KINDS, type DirectiveCommandType, type DutyKind, type ListDutyKind } from '@duban/domain';
import { z } from 'zod';
import { CountedView } from './board.view.js';
import { possibilities } from './can.view.js';
import { BilingualText, GradeView, InstantView, LightView, LocalDateView, PartyView, RoleView, UrgencyView } from './common.view.js';
import { NamesView } from './names.view.js';
import { PersonView } from './organisation.view.js';
import { OverdueView, ProvisionalView } from './task.view.js';

/** A clock's kind, or what waits without a clock: a notice to answer, a proposal or a list to approve, or either of them come back. */
export const DutyKindView = z.enum([...DUTY_KINDS, ...LIST_DUTY_KINDS] as [DutyKind | ListDutyKind]).meta({ id: 'DutyKind' });
export type DutyKindView = z.infer<typeof DutyKindView>;

/** By what is to be done: what a page shows together. */
export const DutyGroupView = z.enum(DUTY_GROUPS).meta({ id: 'DutyGroup' });
export type DutyGroupView = z.infer<typeof DutyGroupView>;

/** The day that ends at a due instant, in the calendar's zone. */
export const DueDayView = z
  .object({
    date: LocalDateView,
    /** 1 = Monday … 7 = Sunday. */
    weekday: z.int(),
    workingDay: z.boolean(),
    text: BilingualText,
  })
  .meta({ id: 'DueDay' });

/** Working days from today to the last day: 0 = today is the last one, negative = so many have passed since. */
export const RemainingView = z.object({ workingDays: z.int(), text: BilingualText }).meta({ id: 'Remaining' });

/** What to send, and where, to answer a duty. */
export const DutyActView = z
  .object({
    /** The command's type. */
    act: z.string(),
    name: BilingualText,
    method: z.literal('post'),
    /** Below /api/v1, with every id in its place. */
    path: z.string(),
    /** To be sent along with what the act asks for. */
    body: z.object({ n: z.int().optional(), actingFor: z.object({ departmentId: z.string() }).optional() }),
  })
  .meta({ id: 'DutyAct' });
export type DutyActView = z.infer<typeof DutyActView>;
export type DutyCommand = DirectiveCommandType | 'ApproveList' | 'SubmitList';

/** Something a party owes now: the inbox. */
export const DutyView = z
  .object({
    id: z.string(),
    group: DutyGroupView,
    kind: DutyKindView,
    /** What is owed. */
    label: BilingualText,
    /** null for a list of a meeting. */
    directiveId: z.string().nullable(),
    directiveNumber: z.string().nullable(),
    /** Of the meeting, for its list. */
    directiveTitle: z.string(),
    meetingId: z.string().nullable(),
    /** null: it is about the directive or the list as a whole. */
    taskId: z.string().nullable(),
    taskTitle: z.string().nullable(),
    obligationId: z.string().nullable(),
    lead: z.string().nullable(),
    assists: z.array(z.string()),
    /** 汇总单位: where several units each do the same, the one that brings it together. */
    collator: z.string().nullable(),
    leaderInCharge: z.string().nullable(),
    contact: z.string().nullable(),
    owner: PartyView,
    openedAt: InstantView,
    /** null: no clock runs for it. */
    due: InstantView.nullable(),
    dueDay: DueDayView.nullable(),
    remaining: RemainingView.nullable(),
    provisional: ProvisionalView,
    status: z.enum(['open', 'held']),
    heldFor: z.string().nullable(),
    subject: z.string().nullable(),
    /** It was done, and came back. */
    returned: z.boolean(),
    /** Who asked for it, and in what words (催办内容、协调事项、退回意见). */
    asked: z.object({ by: z.string(), departmentId: z.string().nullable(), text: z.string() }).nullable(),
    overdue: OverdueView.nullable(),
    /** Red for work that is overdue alone: a late receipt, answer or decision is yellow. */
    light: LightView,
    grade: GradeView.nullable(),
    urgency: UrgencyView.nullable(),
    text: BilingualText,
    /** What answers it; null where the reader has no way to. With `can` it is there only if it can be done now. */
    act: DutyActView.nullable(),
    version: z.int(),
    can: possibilities.can,
  })
  .meta({ id: 'Duty' });
export type DutyView = z.infer<typeof DutyView>;

/** A reader's first screen, in one answer. */
export const HomeView = z
  .object({
    asOf: InstantView,
    me: PersonView.omit({ posts: true }).extend({
      login: z.string().nullable().meta({ description: 'By which the reader signs in; null = the record has none' }),
      posts: z.array(PersonView.shape.posts.element.extend({ department: BilingualText })),
      /** 代办、授权: for whom else they may act now. */
      actingFor: z.array(
        z.object({
          delegationId: z.string(),
          principalId: z.string(),
          principal: BilingualText,
          roles: z.array(RoleView),
          departmentId: z.string().nullable(),
          reference: z.string(),
          until: InstantView.nullable(),
        }),
      ),
    }),
    /** What is theirs to do, by what is to be done; groups without anything are left out. */
    duties: z.object({
      total: CountedView,
      overdue: CountedView,
      groups: z.array(
        z.object({
          group: DutyGroupView,
          label: BilingualText,
          total: CountedView,
          overdue: CountedView,
          /** The first of them, as the query lists them. */
          items: z.array(DutyView),
        }),
      ),
    }),
    toSign: CountedView,
    toRelease: CountedView,
    toApprove: CountedView,
    blocksAsked: CountedView,
    /** 待阅: sent for reading and not read yet. */
    toRead: CountedView,
    /** 关注、挂牌督办: directives that the reader watches, and those under special watch. */
    watched: CountedView,
    specialWatch: CountedView,
    unread: CountedView,
    names: NamesView.optional(),
  })
  .meta({ id: 'Home' });
export type HomeView = z.infer<typeof HomeView>;
