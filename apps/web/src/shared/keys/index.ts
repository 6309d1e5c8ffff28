export { isComposing, type Key } from './keys.js';
export { keysAreOn, switchKeys, useKey, useListedKeys } from './use-keys.js';
