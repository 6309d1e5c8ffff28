import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SearchPage } from '../features/search/index.js';
import { homeQuery } from '../shared/api/home.js';

const route = getRouteApi('/search');

export const SearchRoute = (): ReactNode => {
  const { q = '' } = route.useSearch();
  const { data: home } = useSuspenseQuery(homeQuery);
  return <SearchPage q={q} person={home.me.id} />;
};
