import type { JobView } from '@duban/contracts';
import type { Call } from '../http/call.js';

/** The job as an answer, with its version as the ETag. */
export const tagged = ({ reply }: Pick<Call, 'reply'>, job: JobView): JobView => {
  void reply.header('ETag', `"${job.version}"`);
  return job;
};
