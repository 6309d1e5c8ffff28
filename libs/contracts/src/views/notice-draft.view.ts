import { z } from 'zod';
import { BilingualText, InstantView } from './common.view.js';

/** What a notice that waits for its release would say, by when it would be answered, and who would get it, if it went out now. */
export const NoticeDraftView = z
  .object({
    text: z.string(),
    answerDue: InstantView,
    to: z.array(z.object({ personId: z.string(), name: BilingualText })),
  })
  .meta({ id: 'NoticeDraft' });
export type NoticeDraftView = z.infer<typeof NoticeDraftView>;
