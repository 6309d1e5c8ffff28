import type { Change, OrganisationContext, Roster } from './shared/context.js';
import type { Asking } from './shared/asked.js';

/**
 * One thing that an administrator, or a person for what is their own, changes in the organisation. `Asked` is what is sent and kept,
 * `Data` what is decided.
 */
export interface OrganisationAct<T extends string, Asked, Data> {
  readonly type: T;
  /** Puts in what a request leaves out, the same way each time. */
  complete(asked: Asked, asking: Asking): Data;
  /** The events that it comes to with the cards they name. @throws Refused */
  decide(roster: Roster, data: Data, ctx: OrganisationContext): Change;
}

export const defineAct = <T extends string, Asked, Data>(act: OrganisationAct<T, Asked, Data>): OrganisationAct<T, Asked, Data> => act;
