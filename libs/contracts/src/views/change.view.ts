import { z } from 'zod';

/** That something changed, never what: whoever shows it asks again. */
export const ChangeView = z
  .object({
    seq: z.int(),
    kind: z.enum(['directive', 'meeting', 'organisation']),
    directiveId: z.string().nullable(),
    taskId: z.string().nullable(),
    meetingId: z.string().nullable(),
    /** Type of the event; null for the organisation, of which it is enough that it changed. */
    event: z.string().nullable(),
  })
  .meta({ id: 'Change' });
export type ChangeView = z.infer<typeof ChangeView>;

export const ChangesView = z
  .object({
    items: z.array(ChangeView),
    /** Ask with it next; also the `Last-Event-ID` of the stream. */
    next: z.int(),
    /** There is more to catch up on: ask again at once. */
    more: z.boolean(),
    /** Too far behind, or from another record: read anew what is shown, and go on with `next`. */
    reset: z.boolean(),
  })
  .meta({ id: 'Changes' });
export type ChangesView = z.infer<typeof ChangesView>;
