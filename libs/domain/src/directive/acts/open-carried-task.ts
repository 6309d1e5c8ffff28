import { z } from 'zod';
import { id, longText } from '../../shared/schema.js';
import { when } from '../../shared/refusing.js';
import { addressees, partiesTo } from '../addressees.js';
import { readKept } from '../state/carried.js';
import { directiveAct } from './define-act.js';
import { WORKING, directiveStatus } from './shared/states.js';

const kept = z.record(z.string(), z.unknown());

/**
 * 转入, a task of another directive into this one. Said twice, it is recorded once. No person sends it: it follows from the merger or the
 * split of the other one.
 */
export const openCarriedTask = directiveAct({
  type: 'OpenCarriedTask',
  input: z.object({
    from: z.object({ directiveId: id, taskId: id }),
    ground: z.enum(['merger', 'split']),
    reason: longText,
    kept: z.object({ schema: z.int(), task: kept, obligations: z.array(kept), notices: z.array(kept) }),
  }),
  grants: {},
  possible: ({ state }) => directiveStatus(state, WORKING),
  refuses: ({ state }, { from }) => when(from.directiveId === state.id, 'merge_into_itself', { directiveId: state.id }),
  decide: ({ state }, data, who, ctx) => {
    const { task } = readKept(data.kept);
    if (state.tasks[task.id]) return [];
    return [{ type: 'CarriedTaskOpened', data: { ...data, taskId: task.id, to: addressees(ctx, who, partiesTo(task)) } }];
  },
  problems: ['merge_into_itself'],
});
