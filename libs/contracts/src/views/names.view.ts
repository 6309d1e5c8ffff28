import { z } from 'zod';
import { BilingualText } from './common.view.js';

export const NAMED_KINDS = ['department', 'group', 'person', 'post', 'directive', 'meeting'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** What an id of an answer was called at the instant that the answer is of. */
export const NameView = z
  .object({
    name: BilingualText,
    /** The shortest by which the unit is called; of a directive its number. */
    short: z.string().optional(),
    kind: z.enum(NAMED_KINDS),
  })
  .meta({ id: 'Name' });
export type NameView = z.infer<typeof NameView>;

/** By id, for every id that stands in the answer and that its reader may know the name of. */
export const NamesView = z.record(z.string(), NameView).meta({ id: 'Names' });
export type NamesView = z.infer<typeof NamesView>;
