import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FieldList, FieldPage } from '../features/field/index.js';
import { homeQuery } from '../shared/api/home.js';
import { fieldOf } from '../shared/status/field-of.js';
import { NotHere } from './page-states.js';

const route = getRouteApi('/field');

export const FieldRoute = (): ReactNode => {
  const { data: home } = useSuspenseQuery(homeQuery);
  const filter = route.useSearch();
  const whose = fieldOf(home.me);
  if (whose === null) return <NotHere />;
  const whole = whose === 'whole';
  return Object.keys(filter).length === 0 ? <FieldPage whole={whole} /> : <FieldList filter={filter} whole={whole} />;
};
