export {
  answerOf,
  createApiClient,
  postTo,
  UNATTENDED_HEADER,
  UNSAFE_HEADER,
  type ApiClient,
  type ApiClientOptions,
  type CommandAnswer,
} from './client.js';
export { ApiProblem, isWorthAnotherTry, problemOf, Unreachable, type ProblemBody } from './problem.js';
import type { components } from './schema.js';

/** The API's views, by name. */
export type Views = components['schemas'];
export type { paths } from './schema.js';
