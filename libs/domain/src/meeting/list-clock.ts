import type { Instant } from '../shared/time.js';
import { listAudience } from './acts/shared/list-addressees.js';
import type { MeetingContext } from './acts/shared/context.js';
import type { MeetingEvent } from './events/registry.js';
import type { Meeting, MeetingState, Submission } from './state/meeting-state.js';

/** The round that waits for its signer. */
const waiting = (meeting: Meeting): Submission | null => {
  const last = meeting.status === 'SUBMITTED' && meeting.supersededBy === null ? meeting.submissions.at(-1) : undefined;
  return last && last.outcome === null ? last : null;
};

const stepsAhead = ({ clock, taken }: Submission) => (clock?.steps ?? []).filter(({ key }) => !taken.includes(key));

/** When a submitted list asks its signers again; null = nothing is to come by itself. */
export const listDue = (meeting: MeetingState): Instant | null => {
  const submission = meeting && waiting(meeting);
  return submission ? (stepsAhead(submission)[0]?.at ?? null) : null;
};

/** What time has made due on a submitted list: the latest step, whatever has passed unseen. Once it is taken the same look yields nothing. */
export const lookAtList = (meeting: MeetingState, { now, directory }: Pick<MeetingContext, 'now' | 'directory'>): MeetingEvent[] => {
  const submission = meeting && waiting(meeting);
  if (meeting === null || !submission?.clock) return [];
  const { clock, n } = submission;
  const due = stepsAhead(submission).filter(({ at }) => at <= now);
  const step = due.at(-1);
  if (step === undefined) return [];
  const rulesOf = (ids: readonly string[]) => clock.rules.filter(({ id }) => ids.includes(id));
  const told = [...rulesOf([step.ruleId]), ...rulesOf(due.map(({ ruleId }) => ruleId)).filter(({ action }) => action.kind === 'alert')];
  const data = {
    ...{ n, ruleId: step.ruleId, step: step.key, superseded: due.slice(0, -1).map(({ key }) => key), due: clock.due },
    overdue: clock.due <= now,
    to: listAudience(
      meeting,
      told.flatMap(({ to }) => to),
      directory,
    ),
  };
  return [{ type: 'ListReminded', data }];
};

/** What made it: the look at its clock of a meeting that stood at this version. */
export const listLookCause = (meetingId: string, version: number): string => `tick/meeting/${meetingId}/${version}`;
