import { z } from 'zod';
import { InstantView } from './common.view.js';

/** What a bundle is about: a directive, what a department has a part in, or everything of which something was recorded in a time. */
export const ExportScopeView = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('directive'), directiveId: z.string() }),
    z.object({ kind: z.literal('department'), departmentId: z.string() }),
    z.object({ kind: z.literal('period'), from: InstantView, until: InstantView }),
  ])
  .meta({ id: 'ExportScope' });
