import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DailyPage } from '../features/daily/index.js';

const route = getRouteApi('/reports/daily');

export const DailyRoute = (): ReactNode => <DailyPage {...route.useSearch()} />;
