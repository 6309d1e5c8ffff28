import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BoardPage } from '../features/board/index.js';
import { ForecastBrief } from '../features/forecast/index.js';

const route = getRouteApi('/board');

export const BoardRoute = (): ReactNode => <BoardPage search={route.useSearch()} forecast={<ForecastBrief />} />;
