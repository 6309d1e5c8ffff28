import { lazy, Suspense, type ReactNode } from 'react';
import type { WhyProps } from '../features/why/index.js';
import { Loading } from '../shared/ui/surfaces.js';
import { Boundary } from './boundary.js';

const Shown = lazy(() => import('../features/why/index.js').then(({ Why }) => ({ default: Why })));

/** Why a date is that date; loaded when somebody asks, and not with the page. */
export const Why = (of: WhyProps): ReactNode => (
  <Boundary>
    <Suspense fallback={<Loading />}>
      <Shown {...of} />
    </Suspense>
  </Boundary>
);
