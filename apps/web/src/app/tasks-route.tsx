import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TasksPage } from '../features/board/index.js';

const route = getRouteApi('/tasks');

export const TasksRoute = (): ReactNode => <TasksPage search={route.useSearch()} />;
