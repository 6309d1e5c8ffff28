import type { RefusalText } from '@duban/words';

/** What a refusal says to people: the rule, and what to do about it. */
export interface ProblemText extends RefusalText {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 503;
}

/** Refusals with their words and the status that each is answered with. */
export const problemsOf = <K extends string>(
  texts: Readonly<Record<K, RefusalText>>,
  statuses: Readonly<Record<NoInfer<K>, ProblemText['status']>>,
): Readonly<Record<K, ProblemText>> =>
  Object.fromEntries(Object.entries(statuses).map(([code, status]) => [code, { status, ...texts[code as K] }])) as Record<K, ProblemText>;
