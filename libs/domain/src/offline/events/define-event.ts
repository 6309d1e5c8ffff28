import type { EventDefinition } from '../../shared/event-definition.js';
import type { ToldNobody } from '../../shared/told.js';
import type { OfflineRegisterState } from '../state/offline-state.js';

/** All there is to an event besides the words in which it is read. */
export interface OfflineEventDefinition<T extends string, D> extends EventDefinition<
  T,
  D,
  OfflineRegisterState,
  NonNullable<OfflineRegisterState>
> {
  told: ToldNobody;
}

export const defineEvent = <T extends string, D>(event: OfflineEventDefinition<T, D>): OfflineEventDefinition<T, D> => event;
