import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SeriesPage, SheetPage } from '../features/series/index.js';

const series = getRouteApi('/series/$series');
const sheet = getRouteApi('/series/$series/sheet');

export const SeriesRoute = (): ReactNode => <SeriesPage {...series.useParams()} />;

export const SeriesSheetRoute = (): ReactNode => {
  const path = sheet.useParams();
  const { date } = sheet.useSearch();
  return <SheetPage key={`${path.series}/${date ?? ''}`} {...path} date={date} />;
};
