import type { Edit } from './edit.js';

/** Changes that are not sent yet, by draft; of drafts of one's own by the sentence that they rest on. */
export type Desk = Record<string, Edit>;

const WORDS = ['title', 'requirement', 'standard', 'collator', 'leader', 'grade', 'day', 'reason'] as const;

const isEdit = (kept: unknown): kept is Edit => {
  if (typeof kept !== 'object' || kept === null) return false;
  const one = kept as Record<string, unknown>;
  return WORDS.every((word) => typeof one[word] === 'string') && Array.isArray(one['leads']) && Array.isArray(one['assists']);
};

/** What the server kept, as far as this page knows what to do with it. */
export const deskIn = (drafts: Record<string, unknown>): Desk =>
  Object.fromEntries(Object.entries(drafts).flatMap(([id, kept]) => (isEdit(kept) ? [[id, kept]] : [])));

export const without = (desk: Desk, id: string): Desk => Object.fromEntries(Object.entries(desk).filter(([one]) => one !== id));
