import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AnsweredPanel, isDeciding } from '../features/decide/index.js';
import { TaskPage } from '../features/task/index.js';
import { Why } from './why.js';
import { Decision } from './decision.js';

const route = getRouteApi('/directives/$directiveId/tasks/$taskId');

/** What was asked of the reader is decided on a page of its own, with all that bears on it in view. */
export const TaskRoute = (): ReactNode => {
  const of = route.useParams();
  const search = route.useSearch();
  const { act } = search;
  const why = (obligationId: string): ReactNode => <Why {...of} obligationId={obligationId} />;
  if (isDeciding(act)) return <Decision {...of} search={{ ...search, act }} why={why} />;
  const asked = act === 'DecideDispatchAnswer' ? <AnsweredPanel {...of} n={search.n} /> : null;
  return <TaskPage {...of} {...{ search, why, asked }} />;
};
