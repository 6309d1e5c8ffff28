import { problemOf, UNSAFE_HEADER, Unreachable, type ApiProblem } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { presence } from '../../../shared/api/presence.js';
import { sessionEnded, sessionGoesOn, sessionHasBegun } from '../../../shared/api/session-state.js';

/** Where the API signs somebody in, and where it brings them back to. */
export const signInAddress = (back: string): string => `/session/login?return=${encodeURIComponent(back)}`;

/** What a sign-in that did not succeed comes back with, in the address of the page. */
const FAILED = 'sign-in';

export const failedSignIn = (search: string): string | null => new URLSearchParams(search).get(FAILED);

/** Where the reader is, without what an earlier sign-in came back with. */
export const presentAddress = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string => {
  const asked = new URLSearchParams(search);
  asked.delete(FAILED);
  const rest = asked.toString();
  return rest === '' ? pathname : `${pathname}?${rest}`;
};

/** What was typed and not sent, and what was looked at. */
const PERSONAL = ['duban:draft:', 'duban:recent:'];

/** Here and at the provider. A desk may be shared: what is personal goes too. */
export const signOut = async (): Promise<void> => {
  const answer = await fetch('/session/logout', {
    method: 'POST',
    headers: { [UNSAFE_HEADER.name]: UNSAFE_HEADER.value },
    credentials: 'same-origin',
  });
  if (!answer.ok) throw await problemOf(answer);
  const { next } = (await answer.json()) as { next: string | null };
  for (const key of Object.keys(window.localStorage))
    if (PERSONAL.some((prefix) => key.startsWith(prefix))) window.localStorage.removeItem(key);
  window.location.assign(next ?? '/');
};

/** `refused`: we know who they are, and what the API says is why they have no page. */
export type SessionState = 'signed in' | 'signed out' | { refused: ApiProblem };

const WITHOUT_A_POST: readonly string[] = ['unknown_person', 'posts_ended'];

/** An answer other than 2xx and 401 to whether somebody is signed in. @throws what says nothing about the person */
export const stateOfRefusal = (problem: ApiProblem): SessionState => {
  if (WITHOUT_A_POST.includes(problem.code)) return { refused: problem };
  throw problem;
};

/** Is somebody signed in? The page knows no token: whoever asks is told by the cookie. A session that ends leaves its page open. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionState> => {
    const headers = { Accept: 'application/json', ...presence.headers() };
    const answer = await fetch('/api/v1/session', { headers, credentials: 'same-origin', signal }).catch((error: unknown) => {
      throw new Unreachable(error);
    });
    if (answer.ok) {
      sessionGoesOn();
      return 'signed in';
    }
    if (answer.status === 401) {
      // an answer that nobody reads would hold its connection
      await answer.text();
      if (!sessionHasBegun()) return 'signed out';
      sessionEnded();
      return 'signed in';
    }
    return stateOfRefusal(await problemOf(answer));
  },
  staleTime: 60_000,
  meta: { about: 'nothing' },
});
