import { refusal, textRequired } from '../../shared/refusing.js';
import { submittedAct } from './define-act.js';
import { others } from './shared/list-addressees.js';

export interface WithdrawList {
  reason: string;
}

/** 撤回: by whoever submitted it, or for whom, while nobody has decided. */
export const withdrawList = submittedAct<'WithdrawList', WithdrawList>({
  type: 'WithdrawList',
  possible: ({ submission, persons }) =>
    persons.includes(submission.by) ? null : refusal('not_the_submitter', { personId: submission.by }),
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ submission: { n, asked }, persons }, { reason }) => [
    { type: 'ListWithdrawn', data: { n, reason, to: others(asked, persons) } },
  ],
});
