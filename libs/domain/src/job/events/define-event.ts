import type { EventDefinition } from '../../shared/event-definition.js';
import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import type { AlertOf, Told } from '../../shared/told.js';
import type { Job } from '../state/job-state.js';

/** All there is to an event besides the words in which it is read. */
export interface JobEventDefinition<T extends string, D> extends EventDefinition<T, D, Job, Job, UnpinnedEventMeta> {
  /** Whom it tells; whoever did it is told too, since a job ends by itself. */
  told: Told<D, AlertOf<D, Job>>;
}

export const defineEvent = <T extends string, D>(event: JobEventDefinition<T, D>): JobEventDefinition<T, D> => event;
