import { z } from 'zod';
import { BilingualText, InstantView } from './common.view.js';

/** A browser that is signed in. Times are the real clock's, not a story's. */
export const WebSessionView = z
  .object({
    id: z.string(),
    signedInAt: InstantView,
    /** Of its last request, to the minute. */
    seenAt: InstantView,
    /** As the browser named itself. */
    device: z.string(),
    /** The one that asks. */
    current: z.boolean(),
  })
  .meta({ id: 'WebSession' });
export type WebSessionView = z.infer<typeof WebSessionView>;

/** Who asks, and by what: a browser's session ends at an instant, a token says so itself. */
export const SessionView = z
  .object({
    personId: z.string(),
    name: BilingualText,
    session: z.object({ id: z.string(), endsAt: InstantView }).nullable().meta({ description: 'null for a bearer token' }),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;
