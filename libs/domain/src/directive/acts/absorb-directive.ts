import { z } from 'zod';
import { id, longText } from '../../shared/schema.js';
import { directiveAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { segmentRef } from './shared/schema.js';
import { OPEN, directiveStatus } from './shared/states.js';

/**
 * 并案, another one into this: its basis is cited here too. Said twice, it is recorded once. No person sends it: it follows from the
 * other one's merger.
 */
export const absorbDirective = directiveAct({
  type: 'AbsorbDirective',
  input: z.object({ from: id, basis: z.array(segmentRef), reason: longText }),
  grants: {},
  possible: ({ state }) => directiveStatus(state, OPEN),
  refuses: ({ state }, { from, reason }) =>
    first(textRequired({ reason }), when(from === state.id, 'merge_into_itself', { directiveId: state.id })),
  decide: ({ state }, data) => (state.absorbed.includes(data.from) ? [] : [{ type: 'DirectiveAbsorbed', data }]),
  problems: ['merge_into_itself'],
});
