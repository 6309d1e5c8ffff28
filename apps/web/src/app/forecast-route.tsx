import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ForecastPage } from '../features/forecast/index.js';

const route = getRouteApi('/forecast');

export const ForecastRoute = (): ReactNode => <ForecastPage search={route.useSearch()} />;
