export type { Look } from './look.js';
export { readHistories, readPast, recordedEvent, type PastDirective, type PastHistory } from './past.js';
export { eachPast, type VisibleIds } from './each-past.js';
export { countExceptions, listExceptions, type ExceptionDeps, type ExceptionKey, type FoundException } from './exceptions.js';
export { drawOf, sampleDirectives, type SampledDirective } from './sample.js';
export { alertedAsOf, type TracedAlert } from './alerted.js';
export { differenceBetween, type Difference } from './difference.js';
