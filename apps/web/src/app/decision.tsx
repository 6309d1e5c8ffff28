import type { ReactNode } from 'react';
import { DecisionPage, type Deciding } from '../features/decide/index.js';
import { TaskAbout } from '../features/task/index.js';

interface DecisionProps {
  directiveId: string;
  taskId: string;
  search: { act: Deciding; n?: number; notice?: string };
  /** Draws why a clock ends when it does. */
  why: (obligationId: string) => ReactNode;
}

export const Decision = (props: DecisionProps): ReactNode => (
  <DecisionPage key={`${props.directiveId}/${props.taskId}/${props.search.act}`} {...props} about={<TaskAbout {...props} />} />
);
