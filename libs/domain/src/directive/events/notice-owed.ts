import type { NoticeColour, Release } from '../../policy/policy.js';
import type { PersonId, TaskId } from '../../shared/party.js';
import type { Notice } from '../state/index.js';
import type { StepAbout } from '../state/step-about.js';
import { takeStep } from '../state/ladder-step.js';
import { defineEvent } from './define-event.js';
import { namedUnless } from './told.js';

/**
 * 应发督办单: raised once by the timer; `release: auto` is followed by NoticeIssued at once. Notice owed.
 * v2: whose clock it is and by when, as it stood; v1 did not say.
 */
export interface NoticeOwed extends StepAbout {
  taskId: TaskId;
  obligationId: string;
  generation: number;
  noticeId: string;
  ruleId: string;
  step: string;
  superseded: string[];
  colour: NoticeColour;
  release: Release;
  to: PersonId[];
}

export const noticeOwed = defineEvent<'NoticeOwed', NoticeOwed>({
  type: 'NoticeOwed',
  upcasters: [(v1) => v1],
  fold: (state, { data, meta }) => {
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
    return takeStep({ ...state, notices: { ...state.notices, [notice.id]: notice } }, data);
  },
  // One that goes out by itself is told once, when issued.
  told: namedUnless<NoticeOwed>(({ release }) => release === 'auto', {
    whom: ['signer'],
    kind: 'request',
    level: 'serious',
    clock: ({ obligationId }) => obligationId,
    asks: 'notice_release',
    untold: { superseded: [] },
  }),
});
