import { ApiProblem, isWorthAnotherTry } from '@duban/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionEnded } from './session-state.js';

const onError = (error: unknown): void => {
  if (error instanceof ApiProblem && error.status === 401) sessionEnded();
};

/** Sent again, a read does no harm and a command has its one key: a dropped connection is tried again before anybody is told. */
const again = (failures: number, error: unknown): boolean => failures < 2 && isWorthAnotherTry(error);

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: again, staleTime: 10_000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: again, networkMode: 'always' },
  },
});
