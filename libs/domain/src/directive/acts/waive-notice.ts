import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { noticeAct } from './define-act.js';
import { BELOW_RED } from './shared/notice-signers.js';
import { textRequired } from '../../shared/refusing.js';

/** 正当理由: the ladder rests at this colour for as long as the date stands. */
export const waiveNotice = noticeAct({
  type: 'WaiveNotice',
  input: z.object({ goodCause: longText }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: BELOW_RED, office_head: BELOW_RED },
  holds: (_, notice) => notice.status === 'owed' || notice.status === 'issued',
  gone: 'notice_not_owed',
  possible: () => null,
  refuses: (_, { goodCause }) => textRequired({ goodCause }),
  decide: ({ task }, data) => [{ type: 'NoticeWaived', data: { ...data, taskId: task.id } }],
  bulk: true,
});
