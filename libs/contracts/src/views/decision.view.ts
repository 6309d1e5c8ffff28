import { z } from 'zod';
import { InstantView } from './common.view.js';
import { DraftContentView } from './content.view.js';

/** A suggestion as it could be confirmed with nothing typed. Not of drafts that are decided on. */
export const OfferedDraftView = z
  .object({
    content: DraftContentView.extend({ leaderInCharge: z.string().nullable() }),
    /** JSON pointers into the content: what the office takes as usual because the source says nothing. */
    assumed: z.array(z.string()),
    /** JSON pointers into the content: what a person has to fill; empty = it can be confirmed as it is. */
    missing: z.array(z.string()),
  })
  .meta({ id: 'OfferedDraft' });

/** What became of each decision by itself: one that is refused holds no other up. */
export const DecidedView = z
  .object({
    meetingId: z.string(),
    version: z.int(),
    results: z.array(
      z.object({
        draftId: z.string().nullable(),
        segmentId: z.string().nullable(),
        accepted: z.boolean(),
        problem: z
          .object({
            status: z.int(),
            code: z.string(),
            title: z.string(),
            detail: z.string(),
            titleEn: z.string(),
            detailEn: z.string(),
            params: z.record(z.string(), z.unknown()).optional(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'Decided' });
export type DecidedView = z.infer<typeof DecidedView>;

/** What somebody has not sent yet of their work on a meeting's list; as their page keeps it. */
export const WorkbenchView = z
  .object({
    meetingId: z.string(),
    /** Counts the savings; 0 = nothing is kept. Its ETag. */
    version: z.int(),
    savedAt: InstantView.nullable(),
    drafts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Workbench' });
export type WorkbenchView = z.infer<typeof WorkbenchView>;
