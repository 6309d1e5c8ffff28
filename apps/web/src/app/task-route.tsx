import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TaskPage } from '../features/task/index.js';
import { Why } from '../features/why/index.js';

const route = getRouteApi('/directives/$directiveId/tasks/$taskId');

export const TaskRoute = (): ReactNode => {
  const of = route.useParams();
  return <TaskPage {...of} search={route.useSearch()} why={(obligationId) => <Why {...of} obligationId={obligationId} />} />;
};
