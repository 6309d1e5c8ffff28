import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isDeciding } from '../features/decide/index.js';
import { DirectivePage } from '../features/task/index.js';

const route = getRouteApi('/directives/$directiveId');

export const DirectiveRoute = (): ReactNode => <DirectivePage {...route.useParams()} search={route.useSearch()} decides={isDeciding} />;
