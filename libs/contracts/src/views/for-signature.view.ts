import { z } from 'zod';
import { BilingualText, FileView, InstantView } from './common.view.js';

/** What a leader could decide on a signed sheet, and the office enter for them. */
export const ForSignatureItemView = z
  .object({
    act: z.string(),
    name: BilingualText,
    taskId: z.string().optional(),
    n: z.int().optional(),
    noticeId: z.string().optional(),
    /** It waits for this decision; else it is something a leader may decide at any time. */
    pending: z.boolean(),
    /** Leaders in office who may decide it now. */
    signers: z.array(z.object({ personId: z.string(), name: BilingualText })).min(1),
  })
  .meta({ id: 'ForSignatureItem' });

/** 签批件 on file. */
export const SignedPaperView = z
  .object({
    n: z.int(),
    taskId: z.string().optional(),
    signer: z.object({ personId: z.string(), name: BilingualText }),
    signedOn: z.string(),
    file: FileView,
    note: z.string(),
    at: InstantView,
    by: z.object({ personId: z.string(), name: BilingualText }),
  })
  .meta({ id: 'SignedPaper' });

export const ForSignatureView = z
  .object({
    directiveId: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    /** Of the record as it is printed: with the number it names the sheet. */
    version: z.int(),
    /** When it was read: a signature of today is no later. */
    at: InstantView,
    /** On a major matter another officer than who filed the picture enters the decision. */
    secondOfficer: z.boolean(),
    items: z.array(ForSignatureItemView),
    filed: z.array(SignedPaperView),
  })
  .meta({ id: 'ForSignature' });
export type ForSignatureView = z.infer<typeof ForSignatureView>;
