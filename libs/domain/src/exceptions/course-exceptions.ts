import { taskIdOf } from '../directive/events/task-of.js';
import type { TaskId } from '../shared/party.js';
import { addMs, DAY, MINUTE, toMs, type Instant } from '../shared/time.js';
import type { RecordedEvent } from '../record/history.js';
import { readKept } from '../directive/state/carried.js';
import { withDueThen } from './due-then.js';
import type { ExceptionFinding, ExceptionSubject } from './exception-rule.js';

/** Calendar days after which an objection that nobody has decided is worth a look. */
export const OBJECTION_HELD_DAYS = 5;
/** Minutes between a return and the closing in which little can have been mended. */
export const SOON_AFTER_RETURN_MINUTES = 60;

type Of<T extends RecordedEvent['type']> = Extract<RecordedEvent, { type: T }>;

const caseOf = (event: RecordedEvent, facts: ExceptionFinding['facts'], taskId = taskIdOf(event)): ExceptionFinding => ({
  ...{ taskId: taskId ?? null, version: event.version, at: event.meta.occurredAt, by: event.meta.actor.personId },
  facts,
});

/** 未办结即并案、终止: work that ended, or went elsewhere, with nobody saying that it was done. */
export const endedWhileOpen = ({ events }: ExceptionSubject): ExceptionFinding[] => {
  const merged = events.filter((event): event is Of<'DirectiveMerged'> => event.type === 'DirectiveMerged' && event.data.tasks !== null);
  const byMerger = new Set(merged.map(({ meta }) => meta.causationId));
  const ended = withDueThen(events).flatMap(({ event, dueThen }) => {
    if (byMerger.has(event.meta.causationId)) return [];
    const late = dueThen !== null && event.meta.occurredAt > dueThen ? 1 : 0;
    if (event.type === 'TaskTerminated') return [caseOf(event, { how: 'terminated', late, due: dueThen, into: null })];
    // to recall what nobody has taken on yet is clerical, unless it was late by then
    return event.type === 'TaskRecalled' && late === 1 ? [caseOf(event, { how: 'recalled', late, due: dueThen, into: null })] : [];
  });
  const away = merged.flatMap((event) =>
    (event.data.tasks ?? []).map(({ taskId, outcome, late, currentDue }) =>
      caseOf(
        event,
        { how: outcome === 'carried' ? 'merged' : 'ended_by_merger', late: late ? 1 : 0, due: currentDue, into: event.data.into },
        taskId,
      ),
    ),
  );
  return [...ended, ...away];
};

/** 更正、重算为更晚的时限: a wrong date was put right, and the right one gives more time; the superior's date too, which the office enters. */
export const correctedToLater = ({ events }: ExceptionSubject): ExceptionFinding[] =>
  withDueThen(events).flatMap(({ event, dueThen }) => {
    if (event.type === 'ReplyDateSet') {
      const { from: was, replyBy: due } = event.data;
      return due <= was ? [] : [caseOf(event, { kind: 'reply_date', was, due })];
    }
    if (event.type !== 'DueDateSet' || event.data.kind === 'new_limit') return [];
    const { kind, due } = event.data;
    return dueThen === null || due <= dueThen ? [] : [caseOf(event, { kind, was: dueThen, due })];
  });

/** 所称时间早于交办: what is said to have been done before there was anything to do. Older records can hold it. */
export const assertedBeforeDispatch = ({ events }: ExceptionSubject): ExceptionFinding[] => {
  const dispatched = new Map<TaskId, Instant>();
  return events.flatMap((event) => {
    const taskId = taskIdOf(event);
    const { assertedAt, occurredAt } = event.meta;
    if (!taskId) return [];
    if (event.type === 'TaskDispatched') dispatched.set(taskId, assertedAt?.at ?? occurredAt);
    // what came from another directive, or is part of another task, was dispatched there
    if (event.type === 'CarriedTaskOpened') dispatched.set(taskId, readKept(event.data.kept).task.dispatchedAt);
    if (event.type === 'TaskDivided' && event.data.part !== null) {
      const whole = dispatched.get(taskId);
      if (whole !== undefined) dispatched.set(event.data.successor, whole);
    }
    const since = dispatched.get(taskId);
    return assertedAt === undefined || since === undefined || toMs(assertedAt.at) >= toMs(since)
      ? []
      : [caseOf(event, { act: event.type, onPaper: assertedAt.at, dispatched: since })];
  });
};

/** 督办单未发即止: owed, and then what it was about was done, ended or given another date. */
export const noticeOvertaken = ({ events }: ExceptionSubject): ExceptionFinding[] =>
  events.flatMap((event) =>
    event.type === 'NoticeOvertaken' ? [caseOf(event, { notice: event.data.noticeId, how: event.data.how })] : [],
  );

/** 过期后才批复延期: granted or refused when the date that it was about had passed. */
export const extensionDecidedLate = ({ events }: ExceptionSubject): ExceptionFinding[] =>
  withDueThen(events).flatMap(({ event, dueThen }) => {
    if (event.type !== 'ExtensionGranted' && event.type !== 'ExtensionRefused') return [];
    if (dueThen === null || event.meta.occurredAt < dueThen) return [];
    return [caseOf(event, { due: dueThen, decision: event.type === 'ExtensionGranted' ? 'granted' : 'refused', n: event.data.n })];
  });

/** Events after which nobody waits for the answer to an objection: it was decided, taken back, or the task it is about is no more. */
const settles = (event: RecordedEvent, taskId: TaskId, n: number): boolean => {
  if (taskIdOf(event) !== taskId) return false;
  if (event.type === 'DispatchAnswerDecided') return event.data.n === n;
  if (event.type === 'RequestWithdrawn') return event.data.kind === 'answer' && event.data.n === n;
  return ['TaskRecalled', 'TaskTerminated', 'TaskReassigned', 'TaskCarried'].includes(event.type);
};

/** What an event brings that waits for an answer, since when: an objection or statement, or one that a task came with from another directive. */
const objectionsIn = (event: RecordedEvent): { n: number; kind: string; since: Instant }[] => {
  if (event.type === 'DispatchAnswered') return [{ n: event.data.n, kind: event.data.kind, since: event.meta.occurredAt }];
  if (event.type !== 'CarriedTaskOpened') return [];
  return readKept(event.data.kept).task.responses.flatMap(({ n, kind, at, decision }) => (decision ? [] : [{ n, kind, since: at }]));
};

/** 异议久悬: an objection or statement that nobody decided for days, decided since or not. */
export const objectionHeldLong = ({ events, at }: ExceptionSubject): ExceptionFinding[] =>
  events.flatMap((event) =>
    objectionsIn(event).flatMap(({ n, kind, since }) => {
      const end = events.find((one) => one.version > event.version && settles(one, taskIdOf(event) ?? '', n));
      const long = addMs(since, OBJECTION_HELD_DAYS * DAY);
      if (toMs(end?.meta.occurredAt ?? at) < toMs(long)) return [];
      const decidedAt = end?.type === 'DispatchAnswerDecided' ? end.meta.occurredAt : null;
      return [{ ...caseOf(event, { n, kind, decidedAt }), at: long }];
    }),
  );

/** 退回后随即办结: closed so soon after it was returned that little can have been mended. */
export const closedSoonAfterReturn = ({ events }: ExceptionSubject): ExceptionFinding[] => {
  const returned = new Map<TaskId, Of<'ClosureReturned'>>();
  return events.flatMap((event) => {
    if (event.type === 'ClosureReturned') returned.set(event.data.taskId, event);
    const last = event.type === 'TaskCompleted' ? returned.get(event.data.taskId) : undefined;
    if (last === undefined) return [];
    const minutes = Math.floor((toMs(event.meta.occurredAt) - toMs(last.meta.occurredAt)) / MINUTE);
    return minutes > SOON_AFTER_RETURN_MINUTES
      ? []
      : [caseOf(event, { returnedAt: last.meta.occurredAt, minutes, opinion: last.data.opinion })];
  });
};
