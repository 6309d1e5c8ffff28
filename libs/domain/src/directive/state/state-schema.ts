/** Raised whenever a field of the directive's state changes its meaning: snapshots of another schema are ignored. */
export const DIRECTIVE_STATE_SCHEMA = 1;
