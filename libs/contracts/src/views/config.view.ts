import { z } from 'zod';
import { BilingualText } from './common.view.js';

/** What a kind of file may be. */
const taken = { maxBytes: z.int(), mediaTypes: z.array(z.string()) };

/** What a page has to know before anybody signs in, and after. Nothing in it is secret. */
export const ConfigView = z
  .object({
    product: BilingualText,
    version: z.string(),
    languages: z.array(z.string()),
    timeZone: z.string(),
    /** The instant on the clock in use, which on the embedded stack may be a story's. */
    now: z.string(),
    identity: z.object({ issuers: z.array(z.string()), audience: z.string() }),
    /** PostgreSQL, Temporal and demo people on one machine: for a look, not for work. */
    embedded: z.boolean(),
    bodyMaxBytes: z.int(),
    /** `inline` are shown by a browser; all else is saved. */
    files: z.object({ ...taken, inline: z.array(z.string()) }),
    /** Minutes that are sent in as a document or as text. */
    minutes: z.object({ ...taken, maxCharacters: z.int() }),
    roster: z.object({ maxBytes: z.int(), maxRows: z.int() }),
  })
  .meta({ id: 'Config' });
export type ConfigView = z.infer<typeof ConfigView>;
