import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk, person } from '../addressees.js';
import { directiveAct } from './define-act.js';
import { first, textRequired } from '../../shared/refusing.js';
import { separated } from './shared/roles.js';
import { directiveStatus } from './shared/states.js';

/** 回头看: by somebody who had no part in the work. */
export const reinspectDirective = directiveAct({
  type: 'ReinspectDirective',
  input: z.object({ holds: z.boolean(), finding: longText }),
  grants: BY_SUPERVISORS,
  possible: ({ state }, who) =>
    first(
      directiveStatus(state, ['COMPLETED', 'DISCHARGED']),
      separated(
        who,
        Object.values(state.tasks).flatMap((task) => task.doers),
      ),
    ),
  refuses: (_, { finding }) => textRequired({ finding }),
  decide: ({ state }, data, who, ctx) => {
    const leads = Object.values(state.tasks)
      .filter(({ cycle }) => cycle === state.cycle)
      .flatMap(({ lead }) => headAndClerk(lead));
    const to = addressees(ctx, who, [...leads, person(state.leaderInCharge), person(state.contact)]);
    return [{ type: 'DirectiveReinspected', data: { n: state.reinspections.length + 1, ...data, cycle: state.cycle, to } }];
  },
});
