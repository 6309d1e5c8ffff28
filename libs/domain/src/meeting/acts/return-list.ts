import { textRequired } from '../../shared/refusing.js';
import { listAct } from './define-act.js';
import { listDrafters, others } from './shared/list-addressees.js';

export interface ReturnList {
  reason: string;
}

/** 退回: back to the drafters. */
export const returnList = listAct<'ReturnList', ReturnList>({
  type: 'ReturnList',
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ meeting, persons }, { reason }, { directory }) => [
    { type: 'ListReturned', data: { n: meeting.submissions.length, reason, to: others(listDrafters(meeting, directory), persons) } },
  ],
});
