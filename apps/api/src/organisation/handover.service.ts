import { createHash } from 'node:crypto';
import type { DirectiveListItem, DutyView, HandoverView, Page, TaskListItem } from '@duban/contracts';
import { DOING, DUTY_KINDS, isClock, isInEffect, WORKING, type DirectiveStatus, type Instant, type Post, type Role } from '@duban/domain';
import { permitsSomewhere } from '@duban/identity';
import {
  calendarsOf,
  listDirectives,
  listDuties,
  listTasks,
  unapprovedMeetings,
  type CalendarOf,
  type DutyQuery,
  type RowSource,
  type Visibility,
} from '@duban/read-models';
import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Call } from '../http/call.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { PastService } from '../record/index.js';

const SUPERVISING: readonly Role[] = ['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader'];
const PENDING: readonly DirectiveStatus[] = ['DRAFT', 'PROPOSED'];
const PAGE = 200;

type Given = { now: Instant; visibility: Visibility };
type Listed = Pick<HandoverView, 'duties' | 'tasks' | 'drafts' | 'directives'>;

const all = async <T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> => {
  const items: T[] = [];
  for (let cursor: string | undefined; ;) {
    const { items: more, nextCursor } = await page(cursor);
    items.push(...more);
    if (nextCursor === null) return items;
    cursor = nextCursor;
  }
};

const CLOCKS = DUTY_KINDS.filter(isClock);

const listed = async (
  source: RowSource,
  { personId, departmentId, roles }: Post,
  given: Given,
  calendarOf: CalendarOf,
): Promise<Listed> => {
  const paged = { ...given, limit: PAGE };
  const owed = async (whose: Pick<DutyQuery, 'department' | 'roles' | 'person'>): Promise<DutyView[]> => {
    const items = await all((cursor) => listDuties(source, { ...paged, cursor, ...whose, kinds: CLOCKS }, { calendarOf }));
    return items.map((one) => ({ ...one, act: null }));
  };
  const supervising = roles.filter((role) => SUPERVISING.includes(role));
  const does = roles.some((role) => DOING.includes(role));
  const duties: DutyView[] = [];
  if (does) duties.push(...(await owed({ department: departmentId })));
  if (supervising.length > 0) duties.push(...(await owed({ roles: supervising, person: personId })));
  const tasks: TaskListItem[] = does
    ? await all((cursor) => listTasks(source, { ...paged, cursor, department: departmentId, open: true }))
    : [];
  const naming = (statuses: readonly DirectiveStatus[]): Promise<DirectiveListItem[]> =>
    all((cursor) => listDirectives(source, { ...paged, cursor, statuses, names: personId }));
  return { duties, tasks, drafts: await naming(PENDING), directives: await naming(WORKING) };
};

/** What stands on a list, whatever else is said of it today: the same list read later as of the same instant. */
const hashOf = ({ duties, tasks, drafts, directives }: Listed): string => {
  const lines = [
    ...duties.map(({ directiveId, obligationId, due }) => `duty ${directiveId}/${obligationId} ${due}`),
    ...tasks.map(({ directiveId, taskId }) => `task ${directiveId} ${taskId}`),
    ...drafts.map(({ id }) => `draft ${id}`),
    ...directives.map(({ id }) => `directive ${id}`),
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};

/** 交接清单: made from the lists that there are, now or as of an instant, narrowed to what its reader may see. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly past: PastService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  async of(call: Pick<Call, 'subject' | 'receivedAt'>, post: Post, asOf: Instant | undefined): Promise<HandoverView> {
    const query = { asOf, by: 'recorded' as const };
    const calendarOf = calendarsOf(this.calendars.byVersion, this.calendars.asOf(call.receivedAt));
    const lists = await this.past.list({ ...call, query }, (source, given) => listed(source, post, given, calendarOf));
    const { organisation } = await this.organisation();
    const { id: postId, personId, departmentId, roles } = post;
    const at = asOf ?? call.receivedAt;
    const delegations = Object.values(organisation.delegations)
      .filter((one) => [one.principalId, one.delegateId].includes(personId) && (one.until === null || one.until > at))
      .map((one) => ({ ...one, consent: one.consent ?? null, active: isInEffect(one, at) }));
    const meetings = permitsSomewhere(call.subject, 'read.meetings') ? await unapprovedMeetings(this.dataSource, personId) : [];
    const acknowledged = organisation.handovers?.[postId] ?? [];
    return { postId, personId, departmentId, roles, asOf: at, sha256: hashOf(lists), ...lists, meetings, delegations, acknowledged };
  }
}
