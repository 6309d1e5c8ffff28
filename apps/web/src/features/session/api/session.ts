import { problemOf, Unreachable } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { sessionGoesOn } from '../../../shared/api/session-state.js';

/** Where the API signs somebody in, and where it brings them back to. */
export const signInAddress = (back: string): string => `/session/login?return=${encodeURIComponent(back)}`;

export type SessionState = 'signed in' | 'signed out' | 'no sign-in' | 'unknown person';

/** Is somebody signed in? The page knows no token: whoever asks is told by the cookie. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionState> => {
    const answer = await fetch('/api/v1/session', { headers: { Accept: 'application/json' }, credentials: 'same-origin', signal }).catch(
      (error: unknown) => {
        throw new Unreachable(error);
      },
    );
    if (answer.ok) {
      sessionGoesOn();
      return 'signed in';
    }
    if (answer.status === 401) return 'signed out';
    // This API signs nobody in at a browser.
    if (answer.status === 404) return 'no sign-in';
    const problem = await problemOf(answer);
    if (problem.code === 'unknown_person') return 'unknown person';
    throw problem;
  },
  staleTime: 60_000,
});
