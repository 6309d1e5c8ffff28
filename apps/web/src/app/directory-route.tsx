import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DirectoryPage } from '../features/directory/index.js';

const route = getRouteApi('/directory');

export const DirectoryRoute = (): ReactNode => <DirectoryPage {...route.useSearch()} />;
