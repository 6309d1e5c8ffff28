import type { Instant } from '../../../shared/time.js';
import type { Change } from './context.js';
import type { OrganisationEvent } from '../../events/registry.js';
import type { OrganisationRefusal, OrganisationRefusalCode } from '../../state/refusals.js';
import type { Validity } from '../../../shared/validity.js';

/** Thrown inside the decider only, and caught by it: a refusal is a value. */
export class Refused extends Error {
  constructor(readonly refusal: OrganisationRefusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export const refuse = (code: OrganisationRefusalCode, params?: OrganisationRefusal['params']): never => {
  throw new Refused(params ? { code, params } : { code });
};

export const only = (...events: OrganisationEvent[]): Change => ({ events, snapshots: [] });

/** An entry by its id; refused when there is none, also for names that every object has. */
export const part = <T>(entries: Record<string, T>, id: string): T => {
  const found = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return found === undefined ? refuse('organisation_part_unknown', { id }) : found;
};

export const isFree = (entries: Record<string, unknown>, id: string): void => {
  if (Object.hasOwn(entries, id)) refuse('organisation_part_exists', { id });
};

export const inOrder = ({ from, until }: Validity): void => {
  if (until !== null && until <= from) refuse('period_invalid', { from, until });
};

/** An end after the beginning, and earlier than the one it has. */
export const endable = (span: Validity, until: Instant, id: string): void => {
  if (span.until !== null && span.until <= until) refuse('organisation_part_ended', { id, until: span.until });
  if (until < span.from) refuse('period_invalid', { from: span.from, until });
};
