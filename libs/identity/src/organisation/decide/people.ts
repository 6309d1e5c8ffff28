import type { PersonId } from '@duban/domain';
import { personCard } from '../organisation.store.js';
import { isFree, isOpen, part, refuse, renewSigns, only } from './context.js';
import type { Decide, Roster } from './context.js';
import { isSame } from './units.js';

const loginIsFree = (roster: Roster, login: string, own: PersonId): void => {
  for (const card of roster.people.values()) {
    if (card.login === login && card.personId !== own) refuse('login_taken', { personId: card.personId });
  }
};

export const addPerson: Decide<'AddPerson'> = (roster, { personId, login, name }, ctx) => {
  isFree(roster.organisation.people, personId);
  loginIsFree(roster, login, personId);
  const card = ctx.seal('person', personId, personCard(login, name));
  return { events: [{ type: 'PersonAdded', data: { person: { id: personId, snapshot: card.hash } } }], snapshots: [card] };
};

export const changePerson: Decide<'ChangePerson'> = (roster, { personId, ...given }, ctx) => {
  part(roster.organisation.people, personId);
  const before = roster.people.get(personId);
  // An erased person stays erased: a name put back would undo what was promised.
  if (!before?.name) return refuse('organisation_part_ended', { id: personId });
  const after = { ...before, login: given.login ?? before.login, name: given.name ?? before.name };
  if (isSame(before, after)) return only();
  loginIsFree(roster, after.login ?? '', personId);
  const card = ctx.seal('person', personId, personCard(after.login ?? '', after.name));
  const posts = Object.values(roster.organisation.posts).filter((post) => post.personId === personId);
  const named: Roster = { ...roster, people: new Map(roster.people).set(personId, after) };
  const signs = isSame(before.name, after.name) ? { hashes: {}, snapshots: [] } : renewSigns(named, posts, ctx);
  return {
    events: [{ type: 'PersonChanged', data: { personId, snapshot: card.hash, snapshots: signs.hashes } }],
    snapshots: [card, ...signs.snapshots],
  };
};

/** Only whoever has left: somebody in office must have a name to act under. */
export const erasePerson: Decide<'ErasePerson'> = (roster, { personId }, ctx) => {
  part(roster.organisation.people, personId);
  const posts = Object.values(roster.organisation.posts).filter((post) => post.personId === personId && isOpen(post, ctx.now));
  if (posts.length > 0) refuse('person_in_office', { posts: posts.length });
  return { events: [{ type: 'PersonErased', data: { personId } }], snapshots: [], erase: personId };
};
