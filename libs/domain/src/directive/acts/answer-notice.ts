import { z } from 'zod';
import { byParts } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { noticeAct } from './define-act.js';
import { departmentRequired } from './shared/parts.js';
import { textRequired } from '../../shared/refusing.js';
import { roleRequired } from './shared/roles.js';

/** 督办单答复: by the side that owes what the notice is about, also when the directive has ended; after its limit it is taken too. */
export const answerNotice = noticeAct({
  type: 'AnswerNotice',
  input: z.object({ answer: longText }),
  // A notice may be about anybody's duty: the rules ask whose.
  grants: byParts('own', 'assist', 'asked'),
  holds: (_, notice) => notice.status === 'issued',
  gone: 'notice_not_issued',
  afterEnd: true,
  possible: ({ state, task, obligation: { owner } }, who) =>
    owner.kind === 'role' ? roleRequired(state, who, [owner.role]) : departmentRequired(task, who, owner.departmentId),
  refuses: (_, { answer }) => textRequired({ answer }),
  decide: ({ task }, data) => [{ type: 'NoticeAnswered', data: { ...data, taskId: task.id } }],
});
