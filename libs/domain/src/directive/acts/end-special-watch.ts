import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { textRequired, when } from '../../shared/refusing.js';
import { longText } from '../../shared/schema.js';
import { addressees } from '../addressees.js';
import { directiveAct } from './define-act.js';
import { watchedAndWatching } from './set-special-watch.js';

/** 撤牌, with its reason; also when the directive has ended. */
export const endSpecialWatch = directiveAct({
  type: 'EndSpecialWatch',
  input: z.object({ reason: longText }),
  grants: BY_DECIDERS,
  possible: ({ state }) => when(!state.specialWatch, 'not_watched'),
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ state }, { reason }, who, ctx) => [
    { type: 'SpecialWatchEnded', data: { reason, to: addressees(ctx, who, watchedAndWatching(state)) } },
  ],
  problems: ['not_watched'],
});
