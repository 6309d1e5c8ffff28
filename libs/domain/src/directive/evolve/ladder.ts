import type { Directive, Notice } from '../state/index.js';
import { withHolds } from '../state/holds.js';
import { endObligation, isRunning, openObligation, patchObligations } from '../state/change.js';
import type { EventOf } from '../events/registry.js';

interface StepTaken {
  obligationId: string;
  generation: number;
  step: string;
  superseded: string[];
}

/** Steps belong to a generation of the clock: one recorded for an older generation says nothing about the present one. */
const stepTaken = (state: Directive, { obligationId, generation, step, superseded }: StepTaken): Directive =>
  patchObligations(
    state,
    (one) => one.id === obligationId && one.generation === generation,
    (one) => ({ steps: [...new Set([...one.steps, ...superseded, step])] }),
  );

const patchNotice = (state: Directive, id: string, change: Partial<Notice>): Directive => {
  const notice = state.notices[id];
  return notice ? { ...state, notices: { ...state.notices, [id]: { ...notice, ...change } } } : state;
};

/** The signer's clock for a notice ends with the notice's own fate. */
const releaseEnded = (state: Directive, noticeId: string, status: 'met' | 'cancelled', at: string): Directive =>
  patchObligations(
    state,
    (one) => one.kind === 'notice_release' && one.subject === noticeId && isRunning(one),
    () => ({ status, heldFor: undefined, endedAt: at }),
  );

const reminderRaised = (state: Directive, { data }: EventOf<'ReminderRaised'>): Directive => stepTaken(state, data);
const alertRaised = (state: Directive, { data }: EventOf<'AlertRaised'>): Directive => stepTaken(state, data);

const noticeOwed = (state: Directive, { data, meta }: EventOf<'NoticeOwed'>): Directive => {
  const notice: Notice = {
    id: data.noticeId,
    taskId: data.taskId,
    obligationId: data.obligationId,
    colour: data.colour,
    ruleId: data.ruleId,
    release: data.release,
    status: 'owed',
    owedAt: meta.occurredAt,
    issuedAt: null,
    answerDue: null,
    answeredAt: null,
    number: null,
  };
  return stepTaken({ ...state, notices: { ...state.notices, [notice.id]: notice } }, data);
};

const noticeIssued = (state: Directive, { data, meta }: EventOf<'NoticeIssued'>): Directive =>
  releaseEnded(
    patchNotice(state, data.noticeId, {
      status: 'issued',
      issuedAt: meta.occurredAt,
      answerDue: data.answerDue,
      number: data.number,
    }),
    data.noticeId,
    'met',
    meta.occurredAt,
  );

const noticeAnswered = (state: Directive, { data, meta }: EventOf<'NoticeAnswered'>): Directive =>
  patchNotice(state, data.noticeId, { status: 'answered', answeredAt: meta.occurredAt });

const noticeWaived = (state: Directive, { data, meta }: EventOf<'NoticeWaived'>): Directive =>
  releaseEnded(
    patchNotice(state, data.noticeId, { status: 'waived', goodCause: data.goodCause }),
    data.noticeId,
    'cancelled',
    meta.occurredAt,
  );

const reportMissed = (state: Directive, { data, meta }: EventOf<'ReportMissed'>): Directive => {
  const asked = Object.values(state.obligations).find(
    (one) => one.taskId === data.taskId && one.kind === 'report' && one.subject === data.period && isRunning(one),
  );
  return asked ? endObligation(state, asked.id, 'missed', meta.occurredAt) : state;
};

/** A clock may open while its task rests (the next report during a suspension): it rests with it. */
const obligationOpened = (state: Directive, { data, meta }: EventOf<'ObligationOpened'>): Directive =>
  withHolds(openObligation(state, data, meta.occurredAt), data.taskId);

const obligationEnded = (state: Directive, { data, meta }: EventOf<'ObligationEnded'>): Directive =>
  endObligation(state, data.obligationId, data.status, meta.occurredAt);

export type LadderEvent = EventOf<
  | 'ReminderRaised'
  | 'AlertRaised'
  | 'NoticeOwed'
  | 'NoticeIssued'
  | 'NoticeAnswered'
  | 'NoticeWaived'
  | 'ReportMissed'
  | 'ObligationOpened'
  | 'ObligationEnded'
>;

/** What the clocks and the notice ladder record. */
export const evolveLadder = (state: Directive, event: LadderEvent): Directive => {
  switch (event.type) {
    case 'ReminderRaised':
      return reminderRaised(state, event);
    case 'AlertRaised':
      return alertRaised(state, event);
    case 'NoticeOwed':
      return noticeOwed(state, event);
    case 'NoticeIssued':
      return noticeIssued(state, event);
    case 'NoticeAnswered':
      return noticeAnswered(state, event);
    case 'NoticeWaived':
      return noticeWaived(state, event);
    case 'ReportMissed':
      return reportMissed(state, event);
    case 'ObligationOpened':
      return obligationOpened(state, event);
    case 'ObligationEnded':
      return obligationEnded(state, event);
  }
};
