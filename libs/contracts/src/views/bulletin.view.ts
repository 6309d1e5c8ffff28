import { z } from 'zod';
import { BilingualText, InstantView, LocalDateView } from './common.view.js';
import { TaskFigureView } from './figure.view.js';

/** What a bulletin says of each unit, in this order. */
export const BULLETIN_FIGURES = [
  'total',
  'completed',
  'completedInTime',
  'completedLate',
  'overdue',
  'returned',
  'extended',
  'blocked',
] as const;

const Figures = z.partialRecord(TaskFigureView, z.int());

/** 签发: who signed it, as what. */
const BulletinIssueView = z.object({
  by: z.string(),
  name: BilingualText,
  role: BilingualText,
  at: InstantView,
  /** The day that the paper bears. */
  day: BilingualText,
  numberText: BilingualText,
});

/** 通报 of a period. Unsigned it is a draft: a reading of the record that counts for nothing. */
export const BulletinView = z
  .object({
    period: z.string(),
    periodText: BilingualText,
    title: BilingualText,
    from: LocalDateView,
    to: LocalDateView,
    asOf: InstantView,
    /** null: 未签发. */
    issued: BulletinIssueView.nullable(),
    /** May its reader sign it now; else why nobody can, where that is so. */
    issuable: z.boolean(),
    waitsFor: BilingualText.nullable(),
    /** What each figure counts, in the order of the table. */
    definitions: z.array(z.object({ figure: TaskFigureView, label: BilingualText, definition: BilingualText })),
    averageDays: z.object({ label: BilingualText, definition: BilingualText, days: z.number().nullable() }),
    figures: Figures,
    departments: z.array(z.object({ departmentId: z.string(), name: BilingualText, figures: Figures, averageDays: z.number().nullable() })),
    closedInPeriod: z.int(),
    late: z.array(
      z.object({
        directiveId: z.string(),
        directiveNumber: z.string().nullable(),
        directiveTitle: z.string(),
        taskId: z.string(),
        title: z.string(),
        lead: z.string(),
        leadName: BilingualText,
        due: InstantView.nullable(),
        days: z.int(),
      }),
    ),
    lateInAll: z.int(),
    /** Its paragraphs, as the paper has them. */
    text: z.array(BilingualText),
  })
  .meta({ id: 'Bulletin' });
export type BulletinView = z.infer<typeof BulletinView>;

export const BulletinListItem = z
  .object({
    period: z.string(),
    periodText: BilingualText,
    issued: BulletinIssueView.nullable(),
  })
  .meta({ id: 'BulletinListItem' });
export type BulletinListItem = z.infer<typeof BulletinListItem>;
