import { answerOf, type Views } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';

export type Home = Views['Home'];
export type Duty = Views['Duty'];

/** Who I am, what is mine by number, names: what frames every page. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/home', { params: { query: { items: 0 } }, signal })),
});
