import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { longText } from '../../shared/schema.js';
import { addressees, partiesAtWork, person } from '../addressees.js';
import type { Directive } from '../state/index.js';
import { directiveAct } from './define-act.js';
import { OPEN, directiveStatus } from './shared/states.js';

/** Whoever works on it knows that it is watched specially; so do those who then watch. */
export const watchedAndWatching = (state: Directive) => [
  ...partiesAtWork(state),
  { role: 'office_head' as const },
  ...[state.contact, state.leaderInCharge, state.issuingLeader].map(person),
];

/**
 * 挂牌督办: from now on the office's head, the contact and the leader in charge hear of whatever is of weight. It changes no clock and no
 * signer: those follow the grade.
 */
export const setSpecialWatch = directiveAct({
  type: 'SetSpecialWatch',
  input: z.object({ reason: longText }),
  grants: BY_DECIDERS,
  possible: ({ state }) => first(directiveStatus(state, OPEN), when(!!state.specialWatch, 'watched_already')),
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ state }, { reason }, who, ctx) => [
    { type: 'SpecialWatchSet', data: { reason, to: addressees(ctx, who, watchedAndWatching(state)) } },
  ],
  problems: ['watched_already'],
});
