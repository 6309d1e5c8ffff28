import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TaskPage } from '../features/task/index.js';

const route = getRouteApi('/directives/$directiveId/tasks/$taskId');

export const TaskRoute = (): ReactNode => <TaskPage {...route.useParams()} search={route.useSearch()} />;
