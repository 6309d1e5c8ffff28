import type { components } from './schema.js';

/** RFC 9457 with our stable `code`, as the API writes it. */
export type ProblemBody = components['schemas']['Problem'];

/** What the API refused, or could not do. Match on `code`. */
export class ApiProblem extends Error {
  constructor(
    readonly body: ProblemBody,
    /** Seconds after which it may be tried again; null = the API did not say. */
    readonly retryAfter: number | null = null,
  ) {
    super(body.code);
    this.name = 'ApiProblem';
  }

  get code(): string {
    return this.body.code;
  }

  get status(): number {
    return this.body.status;
  }
}

/** No answer at all: it is unknown whether the request arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('the API cannot be reached', { cause });
    this.name = 'Unreachable';
  }
}

/** Sent again with the same Idempotency-Key it gets its one answer: the first may well have been applied. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof ApiProblem && ['pending', 'unavailable'].includes(error.code));

/** A proxy's answer is no problem of ours: its status alone tells something. */
const foreign = (status: number): ProblemBody => ({
  type: 'about:blank',
  status,
  code: status === 502 || status === 503 || status === 504 ? 'unavailable' : 'internal',
  ...{ title: '', detail: '', titleEn: '', detailEn: '' },
});

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

/** What an answer other than 2xx says. */
export const problemOf = async (response: Response): Promise<ApiProblem> => {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const body: unknown = response.headers.get('Content-Type')?.includes('json') ? await response.json().catch(() => null) : null;
  return new ApiProblem(isProblem(body) ? body : foreign(response.status), Number.isFinite(seconds) ? seconds : null);
};
