import type { NoticeColour } from '../../policy/policy.js';
import type { DepartmentId, Party, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { signersOf } from '../acts/shared/sign-off.js';
import { isRunning } from '../state/change.js';
import { gatheringsOwed } from '../state/gathering.js';
import type { Directive, Obligation, Task } from '../state/index.js';
import { entryOf, type DutyKind } from './duty-acts.js';

/** Who asked for it, in what words. */
export interface DutyAsked {
  by: PersonId;
  /** The department that it was asked by; null = the supervising side. */
  departmentId: DepartmentId | null;
  text: string;
}

export interface Duty {
  /** The obligation's or the notice's id, else the kind: unique in the directive. */
  id: string;
  /** null: it is about the directive as a whole. */
  taskId: TaskId | null;
  kind: DutyKind;
  owner: Party;
  /** null = no clock runs for it. */
  due: Instant | null;
  status: 'open' | 'held';
  heldFor?: Obligation['heldFor'] | undefined;
  subject?: string | undefined;
  generation: number;
  openedAt: Instant;
  /** 退回补充: it was done and came back. */
  returned: boolean;
  /** Persons who may not do it: whoever did the work, asked for it or signed it already. */
  barred: PersonId[];
  /** Of all who could, the one for whom it is kept while they are in office. */
  keptFor: PersonId | null;
  asked: DutyAsked | null;
}

/** As much of what was asked as a row has room for. */
const MOST_SIGNS = 300;
const shortened = (text: string): string => [...text].slice(0, MOST_SIGNS).join('');

type About = Pick<Duty, 'barred' | 'keptFor' | 'asked' | 'returned'>;
const ABOUT_NOTHING: About = { barred: [], keptFor: null, asked: null, returned: false };

const asked = (by: PersonId, departmentId: DepartmentId | null, text: string): DutyAsked => ({ by, departmentId, text: shortened(text) });

const numbered = <E extends { n: number }>(entries: readonly E[], obligation: Obligation): E | undefined =>
  entries.find(({ n }) => n === entryOf(obligation.id));

const reviewed = (task: Task, obligation: Obligation): About => {
  const closure = numbered(task.closures, obligation);
  if (!closure) return { ...ABOUT_NOTHING, barred: task.doers };
  const signers = signersOf(closure);
  return {
    ...ABOUT_NOTHING,
    barred: [...new Set([...task.doers, ...signers])],
    keptFor: signers.length === 0 ? (closure.rereview?.personId ?? null) : null,
    asked: asked(closure.by, task.lead, closure.summary),
  };
};

const extensionAsked = (task: Task, obligation: Obligation): About => {
  const { standingRequest } = task;
  if (obligation.subject === 'standing') {
    if (!standingRequest) return ABOUT_NOTHING;
    const { by, reason } = standingRequest;
    return { ...ABOUT_NOTHING, barred: [by], asked: asked(by, task.lead, reason) };
  }
  const requests = obligation.subject === 'termination' ? (task.terminationRequests ?? []) : task.extensions;
  const request = numbered<{ n: number; by: PersonId; cause: string }>(requests, obligation);
  return request ? { ...ABOUT_NOTHING, barred: [request.by], asked: asked(request.by, task.lead, request.cause) } : ABOUT_NOTHING;
};

/** Sent back and not filed again. */
const lastReturn = (task: Task): DutyAsked | null => {
  const last = task.closures.at(-1);
  const { outcome } = last ?? {};
  return outcome && !outcome.approved && !last?.withdrawn ? asked(outcome.by, null, outcome.opinion) : null;
};

const aboutOf = (task: Task, obligation: Obligation): About => {
  switch (obligation.kind) {
    case 'review':
      return reviewed(task, obligation);
    case 'extension_decision':
      return extensionAsked(task, obligation);
    case 'response_decision': {
      const response = numbered(task.responses, obligation);
      return response ? { ...ABOUT_NOTHING, asked: asked(response.by, response.departmentId, response.cause) } : ABOUT_NOTHING;
    }
    case 'nudge_answer': {
      const nudge = numbered(task.nudges, obligation);
      return nudge ? { ...ABOUT_NOTHING, asked: asked(nudge.by, null, nudge.text) } : ABOUT_NOTHING;
    }
    case 'block_answer': {
      const block = numbered(task.blocks, obligation);
      return block ? { ...ABOUT_NOTHING, asked: asked(block.by, block.departmentId, block.request) } : ABOUT_NOTHING;
    }
    case 'complete': {
      const back = lastReturn(task);
      return back ? { ...ABOUT_NOTHING, returned: true, asked: back } : ABOUT_NOTHING;
    }
    case 'standing_review':
      return { ...ABOUT_NOTHING, barred: task.doers };
    default:
      return ABOUT_NOTHING;
  }
};

type Running = Obligation & { status: 'open' | 'held' };
export const runs = (obligation: Obligation): obligation is Running => isRunning(obligation);

/** A running clock as somebody's duty. */
export const clockDuty = (task: Task, obligation: Running): Duty => {
  const { id, taskId, kind, owner, due, status, heldFor, subject, generation, openedAt } = obligation;
  return { id, taskId, kind, owner, due, status, heldFor, subject, generation, openedAt, ...aboutOf(task, obligation) };
};

/** 督办单 that were issued and are not answered, while what they are about goes on. */
const noticesToAnswer = (state: Directive): Duty[] =>
  Object.values(state.notices).flatMap((notice): Duty[] => {
    const about = state.obligations[notice.obligationId];
    if (notice.status !== 'issued' || !about || !runs(about)) return [];
    const subject: NoticeColour = notice.colour;
    return [
      {
        ...ABOUT_NOTHING,
        ...{ id: notice.id, taskId: notice.taskId, kind: 'notice_answer', owner: about.owner, due: notice.answerDue, subject },
        ...{ status: 'open', generation: 0, openedAt: notice.issuedAt ?? notice.owedAt },
      },
    ];
  });

/** A proposal that waits for whoever may approve it, or has come back from them. */
const registrationDuty = (state: Directive): Duty[] => {
  const { status, proposedBy, registeredBy, registeredAt } = state;
  const duty = { ...ABOUT_NOTHING, taskId: null, due: null, status: 'open', generation: 0, openedAt: registeredAt } as const;
  if (status === 'PROPOSED') {
    const barred = [...new Set([proposedBy, registeredBy].filter((one) => one !== null))];
    const by = asked(proposedBy ?? registeredBy, null, state.title);
    const kind = 'registration_decision';
    return [{ ...duty, id: kind, kind, owner: { kind: 'role', role: 'leader_in_charge' }, barred, asked: by }];
  }
  if (status !== 'DRAFT' || proposedBy === null) return [];
  const kind = 'registration_rework';
  return [{ ...duty, id: kind, kind, owner: { kind: 'role', role: 'supervision_officer' }, returned: true }];
};

/** 汇总: what each unit of a group does is brought together by one that has no task of its own. */
const gatherings = (state: Directive): Duty[] =>
  gatheringsOwed(state).map(({ groupId, departmentId, task, openedAt, due }) => ({
    ...ABOUT_NOTHING,
    ...{ id: `gathering/${groupId}`, taskId: task.id, kind: 'gathering', owner: { kind: 'department', departmentId }, due, openedAt },
    ...{ status: 'open', generation: 0 },
  }));

/** What is owed in a directive without a clock of the directive's own. */
export const dutiesWithoutClock = (state: Directive): Duty[] => [
  ...registrationDuty(state),
  ...noticesToAnswer(state),
  ...gatherings(state),
];
