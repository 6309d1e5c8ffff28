import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { problemOf, Unreachable } from './problem.js';
import type { paths } from './schema.js';

export interface ApiClientOptions {
  /** Origin of the API; empty = the page's own. */
  baseUrl?: string;
  /** Asked at each request, so that a switch of the language holds at once. */
  language: () => string;
  fetch?: (request: Request) => Promise<Response>;
  /** Whether a person is at the page now: what it asks by itself keeps no session from idling out. */
  attended?: () => boolean;
}

export type ApiClient = Client<paths>;

/** A page of another origin cannot send it without being asked first: what changes something is refused without it. */
export const UNSAFE_HEADER = { name: 'X-Duban', value: '1' } as const;
/** Sent with what no person has asked for. */
export const UNATTENDED_HEADER = { name: 'X-Duban-Unattended', value: '1' } as const;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every answer is what was asked for; all else is thrown, as {@link ApiProblem} or {@link Unreachable}. */
const manners = (language: () => string, attended: () => boolean): Middleware => ({
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', language());
    if (!attended()) request.headers.set(UNATTENDED_HEADER.name, UNATTENDED_HEADER.value);
    if (!SAFE.has(request.method)) request.headers.set(UNSAFE_HEADER.name, UNSAFE_HEADER.value);
    return request;
  },
  onResponse: async ({ response }) => {
    if (!response.ok) throw await problemOf(response);
  },
  onError: ({ error }) => new Unreachable(error),
});

export const createApiClient = ({ baseUrl = '', language, fetch, attended = () => true }: ApiClientOptions): ApiClient => {
  const client = createClient<paths>({ baseUrl, credentials: 'same-origin', ...(fetch ? { fetch } : {}) });
  client.use(manners(language, attended));
  return client;
};

/** The body of an answer, which {@link createApiClient} has made sure of. */
export const answerOf = async <T>(call: Promise<{ data?: T }>): Promise<T> => {
  const { data } = await call;
  if (data === undefined) throw new TypeError('an answer without a body');
  return data;
};

type ReceiptPath = '/api/v1/directives/{directiveId}/tasks/{taskId}/receipt';
/** What every command on a directive is answered with. */
export type CommandAnswer = paths[ReceiptPath]['post']['responses']['200']['content']['application/json'];

/** Sends a command to an address below /api/v1 that the API itself has named, such as a duty's `act`. */
export const postTo = (client: ApiClient, path: string, body: object, key: string): Promise<CommandAnswer> =>
  // The address has its ids in place already, and what the act asks for is the API's to check.
  answerOf(
    client.POST(`/api/v1${path}` as ReceiptPath, {
      params: { path: { directiveId: '', taskId: '' }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
