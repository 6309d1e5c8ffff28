export { decide } from './acts/registry.js';
export { commandMeta, stamp, tickMeta } from './stamp.js';
export { isClosed } from './state/closed.js';
export { resumption } from './resumption.js';
export { suspendedMs } from './state/holds.js';
export { dateLevel, pendingExtension } from './acts/shared/dates.js';
export { signOffLevels } from './acts/shared/sign-off.js';
export { DIRECTIVE_TRANSITIONS, TASK_TRANSITIONS } from './transitions.js';
