import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, proposers } from '../addressees.js';
import { directiveAct } from './define-act.js';
import { textRequired } from '../../shared/refusing.js';
import { directiveStatus } from './shared/states.js';

/**
 * 不予立项: a draft or proposal not taken up; also a directive whose every task was recalled before receipt, for which nobody ever
 * took anything on.
 */
export const discardDirective = directiveAct({
  type: 'DiscardDirective',
  input: z.object({ reason: longText }),
  grants: BY_SUPERVISORS,
  possible: ({ state }) => {
    const untouched = state.status === 'IN_PROGRESS' && Object.values(state.tasks).every((task) => task.status === 'RECALLED');
    return untouched ? null : directiveStatus(state, ['DRAFT', 'PROPOSED']);
  },
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ state }, data, who, ctx) => [{ type: 'DirectiveDiscarded', data: { ...data, to: addressees(ctx, who, proposers(state)) } }],
});
