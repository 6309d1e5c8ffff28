import type { EventDefinition } from '../../shared/event-definition.js';
import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import type { Meeting } from '../state/meeting-state.js';

export type MeetingEventDefinition<T extends string, D> = EventDefinition<T, D, Meeting, Meeting, UnpinnedEventMeta>;

export const defineEvent = <T extends string, D>(event: MeetingEventDefinition<T, D>): MeetingEventDefinition<T, D> => event;
