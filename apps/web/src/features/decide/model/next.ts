import type { Views } from '@duban/api-client';
import { isDeciding } from './verdicts.js';

type Duty = Views['Duty'];

/** Waits for a decision of the reader's: what a page of this feature is for. */
export const isToDecide = ({ act, kind }: Duty): boolean =>
  act !== null && (isDeciding(act.act) || kind === 'registration_decision' || kind === 'list_approval');

/** What a decision was about. */
export interface Subject {
  directiveId: string | null;
  taskId: string | null;
  meetingId?: string;
}

const isSame = (duty: Duty, { directiveId, taskId, meetingId, act }: Subject & { act: string }): boolean =>
  duty.directiveId === directiveId &&
  duty.taskId === taskId &&
  (meetingId === undefined || duty.meetingId === meetingId) &&
  duty.act?.act === act;

export interface Next {
  duty: Duty | null;
  /** How many wait besides the one that was just decided. */
  left: number;
}

/** What to decide next: of the same kind first, else what is due first. */
export const nextOf = (duties: readonly Duty[], done: Subject & { act: string }): Next => {
  const waiting = duties.filter((duty) => isToDecide(duty) && !isSame(duty, done));
  return { duty: waiting.find(({ act }) => act?.act === done.act) ?? waiting[0] ?? null, left: waiting.length };
};
