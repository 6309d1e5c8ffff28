import type { StampedEvent } from '../events.js';
import type { Directive, Notice } from '../state.js';
import { endObligation, openObligation, patchObligations } from './change.js';

export type LadderEvent = Extract<
  StampedEvent,
  {
    type:
      | 'ReminderRaised'
      | 'AlertRaised'
      | 'NoticeOwed'
      | 'NoticeIssued'
      | 'NoticeAnswered'
      | 'NoticeWaived'
      | 'ReportMissed'
      | 'ObligationOpened'
      | 'ObligationEnded';
  }
>;

const stepped = (state: Directive, data: { obligationId: string; step: string; superseded: string[] }): Directive =>
  patchObligations(
    state,
    (one) => one.id === data.obligationId,
    (one) => ({ steps: [...new Set([...one.steps, ...data.superseded, data.step])] }),
  );

const patchNotice = (state: Directive, id: string, change: Partial<Notice>): Directive => {
  const notice = state.notices[id];
  return notice ? { ...state, notices: { ...state.notices, [id]: { ...notice, ...change } } } : state;
};

/** Clocks, reminders and notices. */
export const evolveLadder = (state: Directive, event: LadderEvent): Directive => {
  const at = event.meta.occurredAt;
  switch (event.type) {
    case 'ObligationOpened':
      return openObligation(state, event.data, at);
    case 'ObligationEnded':
      return endObligation(state, event.data.obligationId, event.data.status, at);
    case 'ReminderRaised':
    case 'AlertRaised':
      return stepped(state, event.data);
    case 'NoticeOwed': {
      const { noticeId: id, taskId, obligationId, colour, ruleId, release } = event.data;
      const fresh = { issuedAt: null, answerDue: null, answeredAt: null, number: null };
      const notice: Notice = { id, taskId, obligationId, colour, ruleId, release, status: 'owed', owedAt: at, ...fresh };
      return { ...stepped(state, event.data), notices: { ...state.notices, [id]: notice } };
    }
    case 'NoticeIssued':
      return patchNotice(state, event.data.noticeId, {
        status: 'issued',
        issuedAt: at,
        answerDue: event.data.answerDue,
        number: event.data.number,
      });
    case 'NoticeAnswered':
      return patchNotice(state, event.data.noticeId, { status: 'answered', answeredAt: at });
    case 'NoticeWaived':
      return patchNotice(state, event.data.noticeId, { status: 'waived', goodCause: event.data.goodCause });
    case 'ReportMissed':
      return endObligation(state, `${event.data.taskId}/report/${event.data.period}`, 'missed', at);
  }
};
