import type { TaskId } from '../../shared/party.js';
import { endRelease, patchNotice } from '../state/notices.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 免发（正当理由）: owed or issued, the ladder rests at this colour. Notice waived. */
export interface NoticeWaived {
  taskId: TaskId;
  noticeId: string;
  goodCause: string;
}

export const noticeWaived = defineEvent<'NoticeWaived', NoticeWaived>({
  type: 'NoticeWaived',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const waived = patchNotice(state, data.noticeId, { status: 'waived', goodCause: data.goodCause });
    return endRelease(waived, data.noticeId, 'cancelled', meta.occurredAt);
  },
  told: nobody('own act'),
});
