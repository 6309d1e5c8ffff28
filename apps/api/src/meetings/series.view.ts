import type { SheetChoiceView, SheetDecision, SheetItemView } from '@duban/contracts';
import { directiveOfDraft } from '@duban/directives';
import {
  demandedOn,
  isLive,
  localDateOf,
  numberText,
  sheetStanding,
  taskFlags,
  type BilingualText,
  type Directive,
  type Instant,
  type LocalDate,
  type Task,
  type WorkCalendar,
} from '@duban/domain';
import type { Possibilities } from '@duban/contracts';
import type { SeriesDraft } from '@duban/read-models';
import {
  demandOutcomeText,
  overdueText,
  SHEET_DECISION_LABELS,
  SHEET_DEMAND_LABELS,
  SHEET_REFUSALS,
  SHEET_STANDING_LABELS,
  usualDecision,
} from '@duban/words';

/** The directive that a line of a list became, or became part of. */
export const directiveOf = ({ meetingId, draftId, joined }: Pick<SeriesDraft, 'meetingId' | 'draftId' | 'joined'>): string =>
  joined ?? directiveOfDraft(meetingId, draftId);

interface Seen {
  state: Directive;
  task: Task;
  now: Instant;
  calendar: WorkCalendar;
}

interface About extends Seen {
  meeting: SheetItemView['meeting'];
  /** Day of the last meeting. */
  last: LocalDate | null;
  /** On what a decision would rest. */
  basis: string;
  /** What its reader may do. */
  may: Possibilities;
}

type Decision = SheetItemView['decisions'][SheetDecision];

const refused = (text: BilingualText): Decision => ({ choice: null, refused: text });

/** The choice where its command can be sent, else why it cannot: in the words of its refusal. */
const allowed = ({ can = [], cannot = [] }: Possibilities, choice: SheetChoiceView): Decision => {
  const { command, data } = choice;
  const same = (one: { act: string; n?: number | undefined }): boolean =>
    one.act === command && (data['n'] === undefined || one.n === data['n']);
  if (can.some(same)) return { choice, refused: null };
  const why = cannot.find(same);
  if (!why) return refused(SHEET_REFUSALS.ended);
  const { title, advice } = why;
  return refused({ zh: `${title.zh}。${advice.zh}`, en: `${title.en}. ${advice.en}` });
};

const pendingOf = ({ closures, extensions, status }: Task) => ({
  closure: status === 'CLOSURE_REVIEW' ? (closures.find(({ outcome, withdrawn }) => !outcome && !withdrawn) ?? null) : null,
  extension: extensions.find(({ decision, withdrawn }) => !decision && !withdrawn) ?? null,
});

const nudge = (usual: string, label: BilingualText): SheetChoiceView => ({
  ...{ command: 'NudgeTask', data: {}, text: { field: 'text', usual }, date: null, label },
});

/** 办结: the level that is pending signs; where nobody has asked for closure it is a demand. */
const closing = ({ task, basis }: About): SheetChoiceView => {
  const { closure } = pendingOf(task);
  if (!closure) return nudge(usualDecision.finish(basis), SHEET_DECISION_LABELS.finish);
  const data = { n: closure.n, approve: true };
  const text = { field: 'opinion', usual: usualDecision.signed(basis) };
  return { command: 'SignOff', data, text, date: null, label: SHEET_DECISION_LABELS.close };
};

/** 延期至: what was asked for is granted; where nobody asked and the date has passed, a new limit is set. */
const extending = ({ state, task, now, calendar, basis }: About): SheetChoiceView | BilingualText => {
  const { extension } = pendingOf(task);
  const date = (usual: LocalDate | null) => ({ field: 'due', usual });
  if (extension) {
    const asked = localDateOf(new Date(Date.parse(extension.proposedDue) - 1).toISOString(), calendar);
    return {
      ...{ command: 'DecideExtension', data: { n: extension.n, grant: true }, date: date(asked), label: SHEET_DECISION_LABELS.extend },
      text: { field: 'reason', usual: usualDecision.extended(basis) },
    };
  }
  if (taskFlags(state, task, now, calendar).overdue === null) return SHEET_REFUSALS.not_asked;
  return {
    ...{ command: 'SetDueDate', data: { kind: 'new_limit' }, date: date(null), label: SHEET_DECISION_LABELS.limit },
    text: { field: 'reason', usual: usualDecision.limit(basis) },
  };
};

const decisionsOf = (about: About): SheetItemView['decisions'] => {
  const { task, may, basis } = about;
  if (!isLive(task)) {
    const ended = refused(SHEET_REFUSALS.ended);
    return { close: ended, extend: ended, demand: ended, suspend: ended };
  }
  const extend = extending(about);
  return {
    close: allowed(may, closing(about)),
    extend: 'command' in extend ? allowed(may, extend) : refused(extend),
    demand: allowed(may, nudge(usualDecision.demand(basis), SHEET_DECISION_LABELS.demand)),
    suspend: allowed(may, {
      ...{ command: 'SuspendTask', data: {}, date: { field: 'until', usual: null }, label: SHEET_DECISION_LABELS.suspend },
      text: { field: 'reason', usual: usualDecision.suspended(basis) },
    }),
  };
};

const progressOf = (task: Task): SheetItemView['progress'] => {
  const last = task.reports.findLast(({ departmentId }) => departmentId === task.lead);
  if (!last) return null;
  const { at, done, percent, gap = null, cause = null, next = null, helpNeeded: help = null } = last;
  return { at, done, percent, gap, cause, next, help };
};

const heldUp = ({ blocks }: Task): SheetItemView['block'] => {
  const block = blocks.findLast(({ clearedAt }) => clearedAt === null);
  return block ? { cause: block.cause, request: block.request } : null;
};

/** One line of the sheet: how far it is, what was demanded, what may be decided. */
export const sheetItem = (about: About): SheetItemView => {
  const { state, task, now, calendar, meeting, last } = about;
  const { light, overdue } = taskFlags(state, task, now, calendar);
  const live = isLive(task);
  const { closure, extension } = pendingOf(task);
  const standing = sheetStanding(state, task, now, calendar);
  return {
    ...{ directiveId: state.id, directiveNumber: numberText(state.number), directiveTitle: state.title },
    ...{ taskId: task.id, title: task.title, lead: task.lead, assists: task.assists.map(({ departmentId }) => departmentId) },
    ...{ leaderInCharge: state.leaderInCharge, closureStandard: task.closureStandard, status: task.status },
    ...{ light: live ? light : null, standing, label: SHEET_STANDING_LABELS[standing], meeting },
    ...{ baselineDue: task.baselineDue, currentDue: task.currentDue, completedAt: task.completedAt },
    overdue: live && overdue ? { ms: overdue.ms, days: overdue.days, text: overdueText(overdue.ms) } : null,
    ...{ progress: progressOf(task), block: heldUp(task) },
    closure: closure && { n: closure.n, at: closure.requestedAt, summary: closure.summary },
    extension: extension && {
      ...{ n: extension.n, cause: extension.cause, progress: extension.progress, proposedDue: extension.proposedDue },
    },
    demanded: (last === null ? [] : demandedOn(task, last, now, calendar)).map((demand) => ({
      ...{ kind: demand.kind, at: demand.at, text: demand.text, due: demand.due, label: SHEET_DEMAND_LABELS[demand.kind] },
      outcome: demandOutcomeText(demand, { writtenAt: now }),
    })),
    decisions: decisionsOf(about),
  };
};
