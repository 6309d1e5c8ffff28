import { createRootRoute } from '@tanstack/react-router';
import { NotHere } from './page-states.js';
import { Root } from './root.js';

export const root = createRootRoute({ component: Root, notFoundComponent: NotHere });
