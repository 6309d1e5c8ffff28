import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SheetLinks } from '../features/sheet/index.js';
import { UnitTasks, unitOf } from '../features/unit/index.js';
import { homeQuery } from '../shared/api/home.js';
import { NotHere } from './page-states.js';

const route = getRouteApi('/unit');

export const UnitPage = (): ReactNode => {
  const { data: home } = useSuspenseQuery(homeQuery);
  const department = unitOf(home.me);
  const { shown = 'open' } = route.useSearch();
  return department === null ? <NotHere /> : <UnitTasks {...{ department, shown }} sheets={<SheetLinks />} />;
};
