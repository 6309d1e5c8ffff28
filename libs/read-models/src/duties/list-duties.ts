import type { Light } from '@duban/contracts';
import { offsetFromDue, type Instant, type Limit, type WorkCalendar } from '@duban/domain';
import { DUTY_LABELS } from '@duban/words';
import { MeetingViewEntity } from '../meetings/meeting-view.entity.js';
import type { RowSource } from '../lists/row-source.js';
import { dutyLight, type DutyFilter, type DutyGround } from './duty-filter.js';
import { timed, type DutyItem } from './duty-items.js';

/** Lists of meetings that wait at the same time: more than an office ever had. */
const MOST = 500;
/** A list has no pinned policy: it turns yellow as a directive's clocks do by default. */
const DUE_SOON: Limit = { amount: -2, unit: 'working_day' };

const SIGNERS: readonly DutyGround['role'][] = ['office_head', 'leader_in_charge', 'issuing_leader'];
const DRAFTERS: readonly DutyGround['role'][] = ['supervision_officer', 'office_head'];

type Row = Pick<MeetingViewEntity, 'status' | 'drafters'>;

/** Whoever drafted a list does not approve it. */
const isOn = ({ role, persons, kinds }: DutyGround, { status, drafters }: Row): boolean => {
  if (kinds !== null) return false;
  return status === 'SUBMITTED' ? SIGNERS.includes(role) && !persons.some((person) => drafters.includes(person)) : DRAFTERS.includes(role);
};

const lightOf = (kind: string, due: Instant | null, now: Instant, calendar: WorkCalendar): Light => {
  if (due === null) return 'green';
  return dutyLight({ kind, status: 'open', due: new Date(due), yellow_at: new Date(offsetFromDue(due, DUE_SOON, calendar)) }, now);
};

const toItem = (row: MeetingViewEntity, now: Instant, calendar: WorkCalendar): DutyItem => {
  const waits = row.status === 'SUBMITTED';
  const kind = waits ? 'list_approval' : 'list_rework';
  const { submission } = row;
  const label = DUTY_LABELS[kind];
  const due = waits ? (submission?.due ?? null) : null;
  const about = row.number ?? row.title;
  const asked = waits ? submission && { by: submission.by, text: row.title } : submission?.returned;
  return {
    id: `${row.meeting_id}.${kind}`,
    group: waits ? 'approve' : 'rework',
    kind,
    label,
    ...{ directiveId: null, directiveNumber: null, directiveTitle: row.title, meetingId: row.meeting_id },
    ...{
      taskId: null,
      taskTitle: null,
      obligationId: null,
      lead: null,
      assists: [],
      collator: null,
      provisional: null,
      leaderInCharge: null,
      contact: row.received_by,
    },
    owner: { kind: 'role', role: waits ? 'office_head' : 'supervision_officer' },
    openedAt: submission?.returned?.at ?? submission?.at ?? row.received_at.toISOString(),
    ...timed({ kind, due, held: false }, now, calendar),
    ...{ status: 'open', heldFor: null, subject: null, returned: !waits },
    asked: asked ? { by: asked.by, departmentId: null, text: asked.text } : null,
    light: lightOf(kind, due, now, calendar),
    ...{ grade: null, urgency: null },
    text: { zh: `${label.zh}：${about}`, en: `${label.en}: ${about}` },
    version: row.version,
  };
};

/** What narrows a list of duties to directives, departments or tasks leaves no list of a meeting in it. */
const speaksOfLists = ({ department, roles, directive, kinds }: DutyFilter): boolean =>
  [department, roles, directive, kinds].every((one) => one === undefined);

/** Lists that wait for whoever may sign for them, or have come back from there. `reads` = the reader may read meetings. */
export const listDutiesOfMeetings = async (
  source: RowSource,
  filter: DutyFilter & { reads: boolean },
  calendar: WorkCalendar,
): Promise<DutyItem[]> => {
  if (!speaksOfLists(filter) || !filter.reads) return [];
  const rows = await source
    .getRepository(MeetingViewEntity)
    .createQueryBuilder('m')
    .where("m.status <> 'APPROVED' AND m.superseded_by IS NULL")
    .andWhere("(m.status = 'SUBMITTED' OR jsonb_typeof(m.submission->'returned') = 'object')")
    .orderBy('m.meeting_id')
    .limit(MOST)
    .getMany();
  const { grounds, owner, kind, group, light, overdue, dueBefore, now } = filter;
  return rows
    .filter((row) => grounds === undefined || grounds.some((ground) => isOn(ground, row)))
    .map((row) => toItem(row, now, calendar))
    .filter(
      (item) =>
        (owner === undefined || (item.owner.kind === 'role' && item.owner.role === owner)) &&
        (kind === undefined || item.kind === kind) &&
        (group === undefined || item.group === group) &&
        (light === undefined || item.light === light) &&
        (overdue === undefined || (item.overdue !== null) === overdue) &&
        (dueBefore === undefined || (item.due !== null && item.due < dueBefore)),
    );
};
