import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SheetPage, Sheets } from '../features/sheet/index.js';
import { homeQuery } from '../shared/api/home.js';

const route = getRouteApi('/report-sheets/$department/$period');

export const SheetsRoute = (): ReactNode => <Sheets />;

export const SheetRoute = (): ReactNode => {
  const path = route.useParams();
  const { data: home } = useSuspenseQuery(homeQuery);
  return <SheetPage key={`${path.department}/${path.period}`} {...path} person={home.me.id} />;
};
