import { meetingAct } from './define-act.js';

export interface SupersedeMinutes {
  by: string;
  reason: string;
}

/** 已被替代: to the earlier minutes, in the same transaction. */
export const supersedeMinutes = meetingAct<'SupersedeMinutes', SupersedeMinutes>({
  type: 'SupersedeMinutes',
  decide: (_, data) => [{ type: 'MinutesSuperseded', data }],
});
