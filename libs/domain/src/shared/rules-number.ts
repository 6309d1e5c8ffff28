/**
 * The number of the rules that this build decides by. It is raised by one whenever a rule that decides changes: what an act refuses or
 * brings about, what the clocks do, and for meetings, jobs and the organisation alike. Words, routes and read models have no part in it.
 *
 * A record is under one number at a time. It is raised once, by the process that migrates, and never falls; each event says under which
 * one it was written, and `verify` decides again what the present one decided. A refusal that comes with a new number stands in
 * `since`, so that what was set going before is not stopped by it.
 */
export const RULES: number = 7;

/** The number in the circumstances of an event, or of a command that follows from another. */
export const rulesIn = ({ rules = 1 }: { rules?: number }): number => rules;

/** The number as it is written: 1 is left out, so that what was recorded before there were numbers reads, and hashes, the same. */
export const rulesMember = (number: number): { rules?: number } => (number === 1 ? {} : { rules: number });
