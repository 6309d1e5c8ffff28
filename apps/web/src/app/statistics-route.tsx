import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BulletinPage, StatisticsPage } from '../features/statistics/index.js';

const statistics = getRouteApi('/statistics');
const bulletin = getRouteApi('/bulletins/$period');

export const StatisticsRoute = (): ReactNode => <StatisticsPage search={statistics.useSearch()} />;
export const BulletinRoute = (): ReactNode => <BulletinPage {...bulletin.useParams()} />;
