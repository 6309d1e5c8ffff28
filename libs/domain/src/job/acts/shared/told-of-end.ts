import type { PersonId } from '../../../shared/party.js';
import type { Job } from '../../state/job-state.js';
import type { JobEnd } from '../../state/outcome.js';

/** Whoever asked for a job is told of its end, but of nothing that they have just done, or had cancelled, themselves. */
export const toldOfEnd = (
  { requestedBy, cancellation }: Pick<Job, 'requestedBy' | 'cancellation'>,
  end: JobEnd,
  by: PersonId,
): PersonId[] => {
  const { personId } = requestedBy;
  const own = by === personId || (end === 'cancelled' && cancellation?.by === personId);
  return own ? [] : [personId];
};
