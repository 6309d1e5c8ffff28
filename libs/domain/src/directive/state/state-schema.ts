/** Raised whenever the directive's state gets another field or a field another meaning: snapshots of another schema are ignored. */
export const DIRECTIVE_STATE_SCHEMA = 7;
