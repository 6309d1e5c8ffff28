import { z } from 'zod';
import type { FileRef, Party } from './party.js';
import { toMs } from './time.js';

const unstorable = /\0|\p{Cs}/u;
const storable = (text: string): boolean => !unstorable.test(text);
/** Something that is seen: blanks of any script, fillers and what has no width are no text. */
const seen = /[^\s\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/u;
const isSeen = (text: string): boolean => text === '' || seen.test(text);
/** Text that PostgreSQL and the canonical form can hold, no NUL and no lone surrogate, and that says something. */
export const text = (max: number) =>
  z.string().min(1).max(max).refine(storable, { message: 'unstorable_text' }).refine(isSeen, { message: 'empty' });

/** What changes how the text around it is read without being seen: overrides of direction, characters of no width, controls, breaks. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const plain = (text: string): boolean => !unseen.test(text);
/** Names, titles, numbers: they stand in other people's sentences, and two that look alike are alike. */
export const shortText = text(200).refine(plain, { message: 'unseen_characters' });
/** As `shortText`, and may be left empty. */
export const shortTextOrNone = z
  .string()
  .max(200)
  .refine(storable, { message: 'unstorable_text' })
  .refine(plain, { message: 'unseen_characters' });
/** A few words as they stand in a document. */
export const quotedText = text(200);
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

/** Who can be asked for something: a department, or a role of the supervising side. */
export const party: z.ZodType<Party> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('department'), departmentId: id }),
  z.object({
    kind: z.literal('role'),
    role: z.enum(['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader']),
  }),
]);

export const fileRef: z.ZodType<FileRef> = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: quotedText,
  mediaType: quotedText,
  bytes: z.int().nonnegative(),
});
