import { OBLIGATION_LABELS } from '@duban/words';
import { type DutyView, type Page } from '@duban/contracts';
import type { Instant, Role } from '@duban/domain';
import type { ObjectLiteral } from 'typeorm';
import { iso } from '../lists/instants.js';
import { anyOf, keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { DutyEntity } from './duty.entity.js';
import { lightAtRow } from './lights.js';
import { overdueView, ownerOf } from './task-items.js';
import { TaskViewEntity } from './task-view.entity.js';
import { auditConditions, type Visibility } from './visibility.js';

export interface DutyFilter {
  department?: string | undefined;
  /** Duties of the supervising side that these roles owe. */
  roles?: Role[] | undefined;
  /** Narrows duties of leaders to the directives of this person. */
  person?: string | undefined;
  /** Due strictly before. */
  dueBefore?: Instant | undefined;
  now: Instant;
  visibility: Visibility;
}

type DutyWithTask = DutyEntity & { directive: DirectiveViewEntity; task: TaskViewEntity };

const KEYSET = keysetOf(DIRECTIVE_TABLES.duty, ['due', 'directive_id', 'obligation_id'], 'ASC');

const toDutyView = (row: DutyWithTask, now: Instant): DutyView => {
  const held = row.status === 'held';
  const label = OBLIGATION_LABELS[row.kind];
  const about = row.directive.number ?? row.directive.title;
  return {
    id: `${row.directive_id}/${row.obligation_id}`,
    directiveId: row.directive_id,
    directiveNumber: row.directive.number,
    directiveTitle: row.directive.title,
    taskId: row.task_id,
    taskTitle: row.task.title,
    obligationId: row.obligation_id,
    kind: row.kind,
    owner: ownerOf(row),
    due: iso(row.due),
    status: held ? 'held' : 'open',
    subject: row.subject,
    overdue: held ? null : overdueView(iso(row.due), now),
    light: held ? 'green' : lightAtRow({ yellow_at: row.yellow_at, red_at: row.due }, now),
    grade: row.directive.grade,
    urgency: row.directive.urgency,
    text: {
      zh: `${label.zh}：${about}「${row.task.title}」`,
      en: `${label.en}: ${about} “${row.task.title}”`,
    },
    version: row.directive.version,
  };
};

/** Whose duties: those asked for, else those of the caller's departments and, for leaders, of their directives. */
const owners = (filter: DutyFilter): [string, ObjectLiteral][] | null => {
  const found: [string, ObjectLiteral][] = [];
  if (filter.department !== undefined) found.push(['o.owner_department = :department', { department: filter.department }]);
  if (filter.roles !== undefined && filter.roles.length > 0) {
    const own =
      filter.person === undefined
        ? ''
        : " AND (o.owner_role <> 'leader_in_charge' OR d.leader_in_charge = :person) AND (o.owner_role <> 'issuing_leader' OR d.issuing_leader = :person)";
    found.push([`(o.owner_role IN (:...roles)${own})`, { roles: filter.roles, person: filter.person }]);
  }
  return found.length > 0 ? found : null;
};

const allowed = (visibility: Visibility): [string, ObjectLiteral][] => {
  if (visibility.kind !== 'some') return [];
  const { departments, leaders } = visibility;
  return [
    ...(departments.length > 0 ? [['o.owner_department IN (:...own)', { own: departments }] as [string, ObjectLiteral]] : []),
    ...(leaders.length > 0
      ? [["(o.owner_role = 'leader_in_charge' AND d.leader_in_charge IN (:...leaders))", { leaders }] as [string, ObjectLiteral]]
      : []),
  ];
};

/** Open obligations by due date: what somebody owes now. */
export const listDuties = async (source: RowSource, query: DutyFilter & PageQuery): Promise<Page<DutyView>> => {
  const builder = source
    .getRepository(DutyEntity)
    .createQueryBuilder('o')
    .innerJoinAndMapOne('o.directive', DirectiveViewEntity, 'd', 'd.directive_id = o.directive_id')
    .innerJoinAndMapOne('o.task', TaskViewEntity, 't', 't.directive_id = o.directive_id AND t.task_id = o.task_id');
  if (query.visibility.kind !== 'all') {
    const audits = query.visibility.kind === 'some' ? query.visibility.audits : undefined;
    builder.andWhere(anyOf([...allowed(query.visibility), ...auditConditions(builder, audits)]));
  }
  const wanted = owners(query);
  if (wanted !== null) builder.andWhere(anyOf(wanted));
  if (query.dueBefore !== undefined) builder.andWhere('o.due < CAST(:dueBefore AS timestamptz)', { dueBefore: query.dueBefore });
  const page = await pageOfRows(builder, { name: 'duties', query, keyset: KEYSET });
  return { items: (page.items as DutyWithTask[]).map((row) => toDutyView(row, query.now)), nextCursor: page.nextCursor };
};
