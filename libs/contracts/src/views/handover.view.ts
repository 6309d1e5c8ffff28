import { z } from 'zod';
import { InstantView, LocalDateView, RoleView } from './common.view.js';
import { DirectiveListItem } from './directive.view.js';
import { DelegationView } from './organisation.view.js';
import { DutyView } from './duty.view.js';
import { TaskListItem } from './task-list.view.js';

/** 交接清单: what the holder of a post has open, as far as its reader may see it. */
export const HandoverView = z
  .object({
    postId: z.string(),
    personId: z.string(),
    departmentId: z.string(),
    roles: z.array(RoleView),
    asOf: InstantView,
    sha256: z.string().meta({ description: 'Of what stands on the list; whoever follows signs for it' }),
    /** What the post owes, by date: receipts, reports, notices to release, requests to decide, closures to sign. */
    duties: z.array(DutyView),
    /** Open tasks of the unit, for whoever does its work. */
    tasks: z.array(TaskListItem),
    /** Directives in hand that are not dispatched yet. */
    drafts: z.array(DirectiveListItem),
    /** Directives that name the person as leader or contact: somebody else is to be named. */
    directives: z.array(DirectiveListItem),
    /** Lists of meetings that the person took in and that nobody has approved, as of now. */
    meetings: z.array(z.object({ id: z.string(), title: z.string(), date: LocalDateView, status: z.string() })),
    delegations: z.array(DelegationView),
    acknowledged: z.array(z.object({ by: z.string(), asOf: InstantView, sha256: z.string() })),
  })
  .meta({ id: 'Handover' });
export type HandoverView = z.infer<typeof HandoverView>;
