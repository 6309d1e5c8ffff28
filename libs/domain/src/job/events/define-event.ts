import type { EventDefinition } from '../../shared/event-definition.js';
import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import type { Job } from '../state/job-state.js';

export type JobEventDefinition<T extends string, D> = EventDefinition<T, D, Job, Job, UnpinnedEventMeta>;

export const defineEvent = <T extends string, D>(event: JobEventDefinition<T, D>): JobEventDefinition<T, D> => event;
