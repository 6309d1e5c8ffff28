import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { InstructionPage } from '../features/decide/index.js';
import { TaskAbout } from '../features/task/index.js';
import { Why } from '../features/why/index.js';

const route = getRouteApi('/directives/$directiveId/instruction');

export const InstructionRoute = (): ReactNode => {
  const { directiveId } = route.useParams();
  const { task } = route.useSearch();
  const about =
    task === undefined ? null : (
      <TaskAbout {...{ directiveId }} taskId={task} why={(obligationId) => <Why {...{ directiveId, obligationId }} taskId={task} />} />
    );
  return <InstructionPage {...{ directiveId, about }} {...(task === undefined ? {} : { task })} />;
};
