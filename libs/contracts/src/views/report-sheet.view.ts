import { ACTS } from '@duban/domain';
import { z } from 'zod';
import { BilingualText, InstantView } from './common.view.js';

const report = ACTS.ReportProgress.input;
const task = { directiveId: z.uuid(), taskId: z.string().min(1).max(100) };

/** What a unit writes of one task; saved half done it may be without any word. */
export const ReportSheetEntry = z.object({ ...task, ...report.partial().shape }).meta({ id: 'ReportSheetEntry' });
export type ReportSheetEntry = z.infer<typeof ReportSheetEntry>;
/** The same when it is sent. */
export const ReportSheetReport = z.object({ ...task, ...report.shape }).meta({ id: 'ReportSheetReport' });

const written = z.object({
  done: z.string(),
  gap: z.string().nullable(),
  next: z.string().nullable(),
  percent: z.int().nullable(),
  measures: z.record(z.string(), z.number()),
});

/** Who last saved a sheet; null when nobody has. */
const saved = z.object({ by: z.string(), name: z.string(), at: InstantView }).nullable();

/** A sheet that its reader may fill in: something is owed on it still. */
export const ReportSheetListItem = z
  .object({
    departmentId: z.string(),
    period: z.string(),
    periodText: BilingualText,
    /** Of the row that is due first. */
    due: InstantView,
    rows: z.int(),
    late: z.int(),
    saved,
  })
  .meta({ id: 'ReportSheetListItem' });
export type ReportSheetListItem = z.infer<typeof ReportSheetListItem>;

export const ReportSheetView = z
  .object({
    departmentId: z.string(),
    department: z.string(),
    period: z.string(),
    periodText: BilingualText,
    saved,
    /** One for each task of which this report is owed still. */
    rows: z.array(
      z.object({
        directiveId: z.string(),
        directiveNumber: z.string().nullable(),
        directiveTitle: z.string(),
        taskId: z.string(),
        taskTitle: z.string(),
        due: InstantView,
        late: z.boolean(),
        /** Gap, cause and help are asked for only then. */
        behind: z.boolean(),
        /** What the task is measured by, with what the last report said of each. */
        measures: z.array(
          z.object({ id: z.string(), name: z.string(), target: z.number(), unit: z.string(), last: z.number().nullable() }),
        ),
        /** The unit's last report: what was to come next is what this one begins with. */
        last: written.extend({ at: InstantView }).nullable(),
        entry: ReportSheetEntry.nullable(),
      }),
    ),
  })
  .meta({ id: 'ReportSheet' });
export type ReportSheetView = z.infer<typeof ReportSheetView>;

/** What became of each row by itself: one that is refused holds no other up. */
export const SentSheetView = z
  .object({
    results: z.array(
      z.object({
        directiveId: z.string(),
        taskId: z.string(),
        accepted: z.boolean(),
        /** Ordinal of the report; null when refused. */
        n: z.int().nullable(),
        problem: z
          .object({ status: z.int(), code: z.string(), title: z.string(), detail: z.string(), titleEn: z.string(), detailEn: z.string() })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'SentSheet' });
export type SentSheetView = z.infer<typeof SentSheetView>;
