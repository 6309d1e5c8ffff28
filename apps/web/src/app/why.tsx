import { lazy, Suspense, type ReactNode } from 'react';
import type { WhyProps } from '../features/why/index.js';
import { withWords } from '../shared/i18n/words.js';
import { Loading } from '../shared/ui/surfaces.js';
import { Boundary } from './boundary.js';

const Shown = lazy(withWords(() => import('../features/why/index.js'), 'Why', 'why'));

/** Why a date is that date; loaded when somebody asks, and not with the page. */
export const Why = (of: WhyProps): ReactNode => (
  <Boundary>
    <Suspense fallback={<Loading />}>
      <Shown {...of} />
    </Suspense>
  </Boundary>
);
