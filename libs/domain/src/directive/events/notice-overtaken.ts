import type { TaskId } from '../../shared/party.js';
import { endRelease, patchNotice } from '../state/notices.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 未发即止: owed, but what it was about was done, ended or given a new date before its issue; nobody found good cause. Notice overtaken. */
export interface NoticeOvertaken {
  taskId: TaskId;
  noticeId: string;
  /** done 已办 · ended 不再要求 · moved 另定时限 */
  how: 'done' | 'ended' | 'moved';
}

export const noticeOvertaken = defineEvent<'NoticeOvertaken', NoticeOvertaken>({
  type: 'NoticeOvertaken',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const overtaken = patchNotice(state, data.noticeId, { status: 'overtaken' });
    return endRelease(overtaken, data.noticeId, 'cancelled', meta.occurredAt);
  },
  told: nobody('nothing is left to do: the signer’s duty ends with it'),
});
