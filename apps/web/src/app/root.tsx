import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect, type ReactNode } from 'react';
import { sessionQuery, SignIn } from '../features/session/index.js';
import { useSessionEnded } from '../shared/api/session-state.js';
import { live } from '../shared/live/index.js';
import { ProblemNote } from '../shared/problems/problem-note.js';
import { Loading } from '../shared/ui/surfaces.js';
import { Boundary } from './boundary.js';
import { Shell } from './shell.js';
import { Whole } from './whole.js';

/** Nobody's page without a session; a session that ends leaves the page and what is typed in it where they are. */
export const Root = (): ReactNode => {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const ended = useSessionEnded();
  const queries = useQueryClient();
  const listening = session === 'signed in' && !ended;
  useEffect(() => (listening ? live.start(queries) : undefined), [listening, queries]);
  if (session === undefined) return <Whole>{error ? <ProblemNote error={error} onAgain={() => void refetch()} /> : <Loading />}</Whole>;
  if (session !== 'signed in' && !ended) return <SignIn state={session} />;
  return (
    <Boundary whole>
      <Suspense
        fallback={
          <Whole>
            <Loading />
          </Whole>
        }
      >
        <Shell>
          <Outlet />
        </Shell>
      </Suspense>
    </Boundary>
  );
};
