import { getRouteApi } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { Inbox } from '../features/inbox/index.js';
import { SheetLinks } from '../features/sheet/index.js';
import { TaskBrief } from '../features/task/index.js';
import { Why } from './why.js';
import { Loading } from '../shared/ui/surfaces.js';
import { Boundary } from './boundary.js';

const route = getRouteApi('/');

export const InboxPage = (): ReactNode => {
  const { at, part = 'all' } = route.useSearch();
  return (
    <Inbox
      part={part}
      why={(of) => <Why {...of} />}
      sheets={<SheetLinks />}
      detail={(task) => (
        <Boundary key={`${task.directiveId}/${task.taskId}`}>
          <Suspense fallback={<Loading />}>
            <TaskBrief {...task} why={(obligationId) => <Why {...task} obligationId={obligationId} />} />
          </Suspense>
        </Boundary>
      )}
      {...(at === undefined ? {} : { at })}
    />
  );
};
