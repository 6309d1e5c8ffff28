import type { EventDefinition } from '../../shared/event-definition.js';
import type { ToldNobody } from '../../shared/told.js';
import type { Bulletin, BulletinState } from '../state/bulletin-state.js';

/** All there is to an event besides the words in which it is read. */
export interface BulletinEventDefinition<T extends string, D> extends EventDefinition<T, D, BulletinState, Bulletin> {
  told: ToldNobody;
}

export const defineEvent = <T extends string, D>(event: BulletinEventDefinition<T, D>): BulletinEventDefinition<T, D> => event;
