import { OBLIGATION_LABELS } from '@duban/words';
import { type DutyView, type Page } from '@duban/contracts';
import type { Instant, ObligationKind, Role } from '@duban/domain';
import type { ObjectLiteral } from 'typeorm';
import { DirectiveViewEntity } from '../entities/directive-view.entity.js';
import { DutyEntity } from '../entities/duty.entity.js';
import { TaskViewEntity } from '../entities/task-view.entity.js';
import { lightAtRow } from './lights.js';
import { anyOf, pageOfRows, type Keyset, type PageQuery } from './page.js';
import type { RowSource } from './row-source.js';
import { iso, overdueView, ownerOf } from './task-items.js';
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

const KEYSET: Keyset<DutyEntity> = {
  columns: [
    { path: 'o.due', cast: 'timestamptz' },
    { path: 'o.directiveId', cast: 'text' },
    { path: 'o.obligationId', cast: 'text' },
  ],
  direction: 'ASC',
  of: (row) => [iso(row.due), row.directiveId, row.obligationId],
};

const toDutyView = (row: DutyWithTask, now: Instant): DutyView => {
  const held = row.status === 'held';
  const kind = row.kind as ObligationKind;
  const label = OBLIGATION_LABELS[kind];
  const about = row.directive.number ?? row.directive.title;
  return {
    id: `${row.directiveId}/${row.obligationId}`,
    directiveId: row.directiveId,
    directiveNumber: row.directive.number,
    directiveTitle: row.directive.title,
    taskId: row.taskId,
    taskTitle: row.task.title,
    obligationId: row.obligationId,
    kind,
    owner: ownerOf(row),
    due: iso(row.due),
    status: held ? 'held' : 'open',
    subject: row.subject,
    overdue: held ? null : overdueView(iso(row.due), now),
    light: held ? 'green' : lightAtRow({ yellowAt: row.yellowAt, redAt: row.due }, now),
    grade: row.directive.grade as DutyView['grade'],
    urgency: row.directive.urgency as DutyView['urgency'],
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
  if (filter.department !== undefined) found.push(['o.ownerDepartment = :department', { department: filter.department }]);
  if (filter.roles !== undefined && filter.roles.length > 0) {
    const own =
      filter.person === undefined
        ? ''
        : " AND (o.ownerRole <> 'leader_in_charge' OR d.leaderInCharge = :person) AND (o.ownerRole <> 'issuing_leader' OR d.issuingLeader = :person)";
    found.push([`(o.ownerRole IN (:...roles)${own})`, { roles: filter.roles, person: filter.person }]);
  }
  return found.length > 0 ? found : null;
};

const allowed = (visibility: Visibility): [string, ObjectLiteral][] => {
  if (visibility.kind !== 'some') return [];
  const { departments, leaders } = visibility;
  return [
    ...(departments.length > 0 ? [['o.ownerDepartment IN (:...own)', { own: departments }] as [string, ObjectLiteral]] : []),
    ...(leaders.length > 0
      ? [["(o.ownerRole = 'leader_in_charge' AND d.leaderInCharge IN (:...leaders))", { leaders }] as [string, ObjectLiteral]]
      : []),
  ];
};

/** Open obligations by due date: what somebody owes now. */
export const listDuties = async (source: RowSource, query: DutyFilter & PageQuery): Promise<Page<DutyView>> => {
  const builder = source
    .getRepository(DutyEntity)
    .createQueryBuilder('o')
    .innerJoinAndMapOne('o.directive', DirectiveViewEntity, 'd', 'd.directiveId = o.directiveId')
    .innerJoinAndMapOne('o.task', TaskViewEntity, 't', 't.directiveId = o.directiveId AND t.taskId = o.taskId');
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
