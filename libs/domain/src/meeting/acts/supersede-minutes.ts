import { meetingAct } from './define-act.js';
import { listDrafters, others } from './shared/list-addressees.js';

export interface SupersedeMinutes {
  by: string;
  reason: string;
}

/** 已被替代: to the earlier minutes, in the same transaction. */
export const supersedeMinutes = meetingAct<'SupersedeMinutes', SupersedeMinutes>({
  type: 'SupersedeMinutes',
  decide: ({ meeting, persons }, data, { directory }) => {
    const asked = meeting.status === 'SUBMITTED' ? (meeting.submissions.at(-1)?.asked ?? []) : [];
    const to = others([...new Set([...listDrafters(meeting, directory), ...asked])], persons);
    return [{ type: 'MinutesSuperseded', data: { ...data, to } }];
  },
});
