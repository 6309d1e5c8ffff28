import type { PersonId, TaskId } from '../../shared/party.js';
import { withDoers } from '../state/change.js';
import { patchNotice } from '../state/notices.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 督办单答复: an act of the doing side, unless the supervising side owed the answer. Notice answered.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface NoticeAnswered {
  taskId: TaskId;
  noticeId: string;
  answer: string;
  to: PersonId[];
}

export const noticeAnswered = defineEvent<'NoticeAnswered', NoticeAnswered>({
  type: 'NoticeAnswered',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const about = state.notices[data.noticeId]?.obligationId;
    const after = patchNotice(state, data.noticeId, { status: 'answered', answeredAt: meta.occurredAt });
    return about && state.obligations[about]?.owner.kind === 'department' ? withDoers(after, data.taskId, meta) : after;
  },
  told: named({ whom: ['contact'], kind: 'information', level: 'info' }),
});
