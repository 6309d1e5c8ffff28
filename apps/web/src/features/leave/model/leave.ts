import type { Views } from '@duban/api-client';
import { spanOf } from '../../../shared/dates/civil.js';

export const KINDS = ['leave', 'mission', 'study', 'secondment', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export interface LeaveDraft {
  from: string;
  until: string;
  kind: Kind;
  delegateId: string;
}

export type LeaveField = 'from' | 'until' | 'delegateId';

export const missingIn = (draft: LeaveDraft): LeaveField[] =>
  (['from', 'until', 'delegateId'] as const).filter((field) => draft[field] === '');

const DAY_MS = 86_400_000;

/** Days away, both ends counted; null while there are not two. */
export const daysAway = ({ from, until }: Pick<LeaveDraft, 'from' | 'until'>): number | null => {
  const days = (Date.parse(until) - Date.parse(from)) / DAY_MS + 1;
  return days >= 1 ? days : null;
};

export interface LeaveBody {
  kind: Kind;
  delegateId: string;
  from?: string;
  until: string;
}

export const bodyOf = ({ from, until, kind, delegateId }: LeaveDraft, now: string): LeaveBody => ({
  kind,
  delegateId,
  ...spanOf(from, until, now),
});

type Handover = Views['Handover'];

export interface OpenLine {
  id: string;
  number: string | null;
  title: string;
  what: Views['BilingualText'] | null;
  due: string | null;
  late: boolean;
}

export interface OpenPart {
  part: 'duties' | 'tasks' | 'drafts' | 'directives' | 'meetings';
  lines: OpenLine[];
}

/** The sheet's parts, those with nothing in them left out; what is due first stands first. */
export const openPartsOf = ({ duties, tasks, drafts, directives, meetings }: Handover): OpenPart[] => {
  const plain = (id: string, number: string | null, title: string): OpenLine => ({ id, number, title, what: null, due: null, late: false });
  const parts: OpenPart[] = [
    {
      part: 'duties',
      lines: duties.map(({ id, directiveNumber, taskTitle, directiveTitle, label, due, overdue }) => ({
        ...{ id, number: directiveNumber, title: taskTitle ?? directiveTitle, what: label, due, late: overdue !== null },
      })),
    },
    {
      part: 'tasks',
      lines: tasks.map(({ directiveId, taskId, directiveNumber, title, currentDue, overdue }) => ({
        ...plain(`${directiveId}/${taskId}`, directiveNumber, title),
        ...{ due: currentDue, late: overdue !== null },
      })),
    },
    { part: 'drafts', lines: drafts.map(({ id, number, title }) => plain(id, number, title)) },
    { part: 'directives', lines: directives.map(({ id, number, title }) => plain(id, number, title)) },
    { part: 'meetings', lines: meetings.map(({ id, title }) => plain(id, null, title)) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
};
