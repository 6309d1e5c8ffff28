import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SheetLinks } from '../features/sheet/index.js';
import { UnitTasks, unitOf } from '../features/unit/index.js';
import { homeQuery } from '../shared/api/home.js';
import { NotHere } from './page-states.js';

export const UnitPage = (): ReactNode => {
  const { data: home } = useSuspenseQuery(homeQuery);
  const department = unitOf(home.me);
  return department === null ? <NotHere /> : <UnitTasks department={department} sheets={<SheetLinks />} />;
};
