import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DirectiveTasks } from '../features/task/index.js';

const route = getRouteApi('/directives/$directiveId');

export const DirectiveRoute = (): ReactNode => <DirectiveTasks {...route.useParams()} />;
