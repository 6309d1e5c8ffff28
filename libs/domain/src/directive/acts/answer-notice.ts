import { z } from 'zod';
import { BY_SUPERVISORS, byParts } from '../../shared/grants.js';
import type { Role } from '../../shared/party.js';
import { longText } from '../../shared/schema.js';
import type { Obligation } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { addressees, person } from '../addressees.js';
import { noticeAct } from './define-act.js';
import { departmentRequired } from './shared/parts.js';
import { textRequired } from '../../shared/refusing.js';

type OnNotice = { obligation: Obligation };
const BY_A_DEPARTMENT: Condition<OnNotice> = {
  name: 'owed_by_a_department',
  holds: ({ obligation }) => obligation.owner.kind === 'department',
};
const by = (role: Role): Condition<OnNotice> => ({
  name: 'owed_by_that_role',
  holds: ({ obligation: { owner } }) => owner.kind === 'role' && owner.role === role,
});
/** The office answers for itself, and enters for bodies without accounts. */
const byOffice = (role: Role): Condition<OnNotice> => ({
  name: 'owed_by_that_role_or_entrusted',
  holds: ({ obligation: { owner } }) => owner.kind === 'department' || owner.role === role,
});

/** 督办单答复: by the side that owes what the notice is about, also when the directive has ended; after its limit it is taken too. */
export const answerNotice = noticeAct({
  type: 'AnswerNotice',
  input: z.object({ answer: longText }),
  grants: { ...byParts('own', 'assist', 'asked'), ...BY_SUPERVISORS },
  provided: {
    department_head: BY_A_DEPARTMENT,
    clerk: BY_A_DEPARTMENT,
    supervision_officer: byOffice('supervision_officer'),
    office_head: byOffice('office_head'),
    leader_in_charge: by('leader_in_charge'),
    issuing_leader: by('issuing_leader'),
  },
  holds: (_, notice) => notice.status === 'issued',
  gone: 'notice_not_issued',
  afterEnd: true,
  possible: ({ task, obligation: { owner } }, who) =>
    owner.kind === 'department' ? departmentRequired(task, who, owner.departmentId) : null,
  refuses: (_, { answer }) => textRequired({ answer }),
  decide: ({ state, task }, data, who, ctx) => [
    { type: 'NoticeAnswered', data: { ...data, taskId: task.id, to: addressees(ctx, who, [person(state.contact)]) } },
  ],
});
