import type { Duty } from '../../../shared/api/home.js';
import { endOfWeek } from '../../../shared/dates/civil.js';
import { shapeOf, type Shape } from '../../../shared/status/standing.js';

/** 全部, 本周 (due by Sunday, or late already), 牵头, 配合. */
export const PARTS = ['all', 'week', 'lead', 'assist'] as const;
export type Part = (typeof PARTS)[number];

export interface InboxRow {
  duty: Duty;
  title: string;
  /** Whether my unit leads, assists, or neither. */
  part: 'lead' | 'assist' | null;
  /** Several units each do the same, and mine brings it together. */
  gathers: boolean;
  /** The other units, as ids: those that assist where mine leads, the lead where mine assists. */
  others: string[];
  shape: Shape;
  /** Its day has passed. */
  late: boolean;
  /** Where the whole of it stands; null for what has no task. */
  task: { directiveId: string; taskId: string } | null;
}

export interface InboxGroup {
  group: Duty['group'];
  rows: InboxRow[];
}

/** In the order of what to do next, as a department's day goes. */
const ORDER: readonly Duty['group'][] = [
  'receive',
  'answer',
  'rework',
  'review',
  'decide',
  'release',
  'approve',
  'report',
  'plan',
  'contribute',
  'close',
];

const partOf = ({ lead, assists }: Duty, own: ReadonlySet<string>): InboxRow['part'] => {
  if (lead !== null && own.has(lead)) return 'lead';
  return assists.some((each) => own.has(each)) ? 'assist' : null;
};

const rowOf = (duty: Duty, own: ReadonlySet<string>): InboxRow => {
  const part = partOf(duty, own);
  const { directiveId, taskId, lead, assists, collator } = duty;
  return {
    duty,
    part,
    gathers: collator !== null && own.has(collator),
    title: duty.taskTitle ?? duty.directiveTitle,
    others: part === 'lead' ? assists : lead === null ? [] : [lead],
    // What no clock runs for is neither late nor in time: it waits.
    shape: duty.due === null ? 'wait' : shapeOf(duty),
    late: duty.overdue !== null,
    task: directiveId !== null && taskId !== null ? { directiveId, taskId } : null,
  };
};

export interface Inbox {
  groups: InboxGroup[];
  counts: Record<Part, number>;
}

/** Everything that waits for the reader, by what to do next; within a group as the API orders it, what is due first first. */
export const inboxOf = (duties: readonly Duty[], own: ReadonlySet<string>, shown: Part, asOf: string): Inbox => {
  const rows = duties.map((duty) => rowOf(duty, own));
  const sunday = endOfWeek(asOf);
  const isOf = ({ duty, part }: InboxRow, asked: Part): boolean => {
    if (asked === 'week') return duty.due !== null && duty.due <= sunday;
    return asked === 'all' || part === asked;
  };
  const ofPart = (part: Part): InboxRow[] => rows.filter((row) => isOf(row, part));
  const visible = ofPart(shown);
  return {
    groups: ORDER.map((group) => ({ group, rows: visible.filter(({ duty }) => duty.group === group) })).filter(
      ({ rows: some }) => some.length > 0,
    ),
    counts: { all: rows.length, week: ofPart('week').length, lead: ofPart('lead').length, assist: ofPart('assist').length },
  };
};
