import { z } from 'zod';
import { toMs } from '@duban/domain';
import type { DueDate, FileRef, Measure, Party, ReportCycle, SegmentRef } from '@duban/domain';

const unstorable = /\0|\p{Cs}/u;
const storable = (text: string): boolean => !unstorable.test(text);
/** Text that PostgreSQL and the canonical form can hold: no NUL, no lone surrogate. */
export const text = (max: number) => z.string().min(1).max(max).refine(storable, { message: 'unstorable_text' });
export const shortText = text(200);
export const longText = text(20_000);
export const id = text(100);

const utc = (value: string): string => new Date(value).toISOString();
/** RFC 3339 with offset; kept as UTC with milliseconds. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform(utc)
  .meta({ description: 'RFC 3339 with offset', example: '2020-02-29T18:00:00+08:00' });
export const localDate = z.iso.date().meta({ example: '2020-02-29' });

const endOfShanghaiDay = (date: string): string => new Date(toMs(`${date}T16:00:00.000Z`)).toISOString();
/** An instant, or a date meaning the end of that day in Asia/Shanghai (24:00). */
export const dueInstant = z
  .union([z.iso.date().transform(endOfShanghaiDay), z.iso.datetime({ offset: true }).transform(utc)])
  .meta({ description: 'A date (end of that day, Asia/Shanghai) or an RFC 3339 instant', example: '2020-02-29' });

export const party: z.ZodType<Party> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('department'), departmentId: id }),
  z.object({
    kind: z.literal('role'),
    role: z.enum(['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader']),
  }),
]);

export const fileRef: z.ZodType<FileRef> = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: shortText,
  mediaType: shortText,
  bytes: z.int().nonnegative(),
});

export const measure: z.ZodType<Measure> = z.object({
  id,
  name: shortText,
  target: z.int().positive(),
  unit: shortText,
  perUnit: shortText.optional(),
  roster: z.array(shortText).max(1000).optional(),
});

export const measureValues = z.record(id, z.int().nonnegative());

export const reportCycle: z.ZodType<ReportCycle> = z.object({ every: z.enum(['week', 'month', 'quarter']), day: z.int().min(1).max(31) });

export const due = z.object({
  at: dueInstant,
  origin: z.enum(['source', 'policy', 'decision']).default('decision'),
  phrase: shortText.optional(),
}) satisfies z.ZodType<DueDate>;

export const segmentRef: z.ZodType<SegmentRef> = z.object({
  meetingId: id,
  segmentId: id,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: longText,
});

/** Paper that came earlier than its record. */
export const assertion = z.object({ at: instant, basis: longText, file: fileRef.optional() });

/** Comes with every command: for whom it is entered, and when it happened if it happened on paper. */
export const circumstances = {
  actingFor: z.object({ departmentId: id }).optional().meta({ description: 'The department acted for (代办), when not your own' }),
  asserted: assertion.optional(),
};

/** What an accepted command answers. */
export const commandAnswer = z.object({
  directiveId: z.string(),
  version: z.int(),
  number: z.string().optional(),
  taskIds: z.array(z.string()).optional(),
  n: z.int().optional(),
});

/** A number of a row, as PostgreSQL's `integer` holds it. */
export const rowNumber = z.coerce.number().int().max(2_147_483_647);

export const pageQuery = {
  cursor: z
    .string()
    .max(2000)
    .regex(/^[A-Za-z0-9_-]*$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/**
 * 回放: as of an instant. `recorded` = what the system knew then; `asserted` = what was the case then, by papers that may have come
 * later.
 */
export const pastQuery = { asOf: instant.optional(), by: z.enum(['recorded', 'asserted']).default('recorded') };

/** A query flag: `true` or `false` in the address line. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
