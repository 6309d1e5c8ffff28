import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ListPage } from '../features/decide/index.js';

const route = getRouteApi('/meetings/$meetingId/approval');

export const ListRoute = (): ReactNode => <ListPage {...route.useParams()} />;
