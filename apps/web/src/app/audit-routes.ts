import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../shared/i18n/words.js';
import { exceptionsSearchFrom, sampleSearchFrom, type ExceptionsSearch, type SampleSearch } from '../shared/status/audit-search.js';
import { root } from './root-route.js';

/** Pages of whoever judges the record. */
export const exceptionsRoute = createRoute({
  getParentRoute: () => root,
  path: '/exceptions',
  validateSearch: (search: Record<string, unknown>): ExceptionsSearch => exceptionsSearchFrom(search),
  component: lazyRouteComponent(withWords(() => import('./audit-pages.js'), 'ExceptionsRoute', 'audit')),
});

export const samplesRoute = createRoute({
  getParentRoute: () => root,
  path: '/samples',
  validateSearch: (search: Record<string, unknown>): SampleSearch => sampleSearchFrom(search),
  component: lazyRouteComponent(withWords(() => import('./audit-pages.js'), 'SamplesRoute', 'audit')),
});
