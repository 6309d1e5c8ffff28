import { problemBody, type ProblemBody } from '@duban/contracts';

type Extra = Parameters<typeof problemBody>[1];

/** Seconds after which it is worth asking again: every 503 says so. */
const RETRY_AFTER: Record<string, number> = { pending: 2, unavailable: 2, directive_unreadable: 60 };

/** An expected refusal on its way to the client; anything else that is thrown is a fault and shows no text of its own. */
export class Problem extends Error {
  readonly body: ProblemBody;
  constructor(
    readonly code: string,
    extra: Extra = {},
    /** Seconds, for 429 and 503. */
    readonly retryAfter: number | null = RETRY_AFTER[code] ?? null,
    /** Answered as if it did not exist, because it is not theirs to see: kept with the refused attempts. */
    readonly concealed = false,
  ) {
    super(code);
    this.name = 'Problem';
    this.body = problemBody(code, extra);
  }
}
