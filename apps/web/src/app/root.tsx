import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { sessionQuery, SignIn } from '../features/session/index.js';
import { useSessionEnded } from '../shared/api/session-state.js';
import { ProblemNote } from '../shared/problems/problem-note.js';
import { Loading } from '../shared/ui/surfaces.js';
import { Boundary } from './boundary.js';
import { Shell } from './shell.js';

/** Nobody's page without a session; a session that ends leaves the page and what is typed in it where they are. */
export const Root = (): ReactNode => {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const ended = useSessionEnded();
  if (session === undefined) return error ? <ProblemNote error={error} onAgain={() => void refetch()} /> : <Loading />;
  if (session !== 'signed in' && !ended) return <SignIn state={session} />;
  return (
    <Boundary>
      <Suspense fallback={<Loading />}>
        <Shell>
          <Outlet />
        </Shell>
      </Suspense>
    </Boundary>
  );
};
