import type { Views } from '@duban/api-client';

/** What an answer is about, as its query says; one that says nothing is about everything. */
export type About = 'nothing' | 'organisation' | 'meetings' | { directiveId: string };

export type Changed = Pick<Views['Change'], 'kind' | 'directiveId'> | 'everything';

/** Is the answer to be asked for again? Who is in post decides who may do what: that concerns every page. */
export const concerns = (changed: Changed, about: About | undefined): boolean => {
  if (about === 'nothing') return false;
  if (changed === 'everything' || changed.kind === 'organisation' || about === undefined) return true;
  if (about === 'organisation') return false;
  return about === 'meetings' ? changed.kind === 'meeting' : changed.kind === 'directive' && changed.directiveId === about.directiveId;
};

/** What a message of the stream says; null for what changes nothing. */
export const changedIn = (event: string, data: string): Changed | null => {
  if (event === 'reset') return 'everything';
  return event === 'change' ? (JSON.parse(data) as Views['Change']) : null;
};
