import { z } from 'zod';
import { DirectiveStatusView, TaskStatusView } from './common.view.js';

/** A directive or a task that contains every word of the question. */
export const SearchHit = z
  .object({
    kind: z.enum(['directive', 'task']),
    directiveId: z.string(),
    taskId: z.string().nullable(),
    number: z.string().nullable(),
    title: z.string(),
    directiveTitle: z.string(),
    status: z.union([DirectiveStatusView, TaskStatusView]),
    /** Sum over the words: 8 in the number, else 4 in the title, else 3 as a unit or person with a part, else 2 in the text. */
    score: z.int(),
    /** Where each word was found: why it stands where it does. */
    found: z.array(z.object({ word: z.string(), in: z.enum(['number', 'title', 'party', 'text']) })),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchView = z
  .object({
    /** Best first; among equals the newest. */
    items: z.array(SearchHit),
    /** There are more than these: more words find less. */
    more: z.boolean(),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'SearchResult' });
export type SearchView = z.infer<typeof SearchView>;
