import type { DepartmentId, PersonId, Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { cardOf } from '../../state/cards.js';
import type { PersonCard, PersonSnapshot } from '../../state/cards.js';
import type { OrganisationEvent } from '../../events/registry.js';
import type { Organisation } from '../../state/organisation-state.js';
import { foldOrganisation } from '../../events/evolve.js';

/** The organisation with the names that stand beside it: what a decision looks at. */
export interface Roster {
  organisation: Organisation;
  people: ReadonlyMap<PersonId, PersonCard>;
}

export interface OrganisationContext {
  now: Instant;
  /** Who asks; nobody gives rights to themselves. */
  actorId: PersonId;
  /** May change everything, not only what is their own. */
  administrator: boolean;
  /** Whether anybody with these roles may ever do something, by the permission table. */
  permitsSomewhere: (roles: readonly Role[], action: string) => boolean;
  /** Tasks that are not over and in which a unit has a part. What an event needs of it to be decided again stands in it as `work`; elsewhere it only ever refuses, so that what was accepted is decided again with none. */
  openWork: (departmentId: DepartmentId) => number;
  /** Makes a snapshot: salted in earnest, without a hash for a preview. */
  seal: (kind: PersonSnapshot['kind'], personId: PersonId, data: Record<string, string>) => PersonSnapshot;
}

export interface Change {
  events: OrganisationEvent[];
  /** Cards to be written before the events that name them. */
  snapshots: PersonSnapshot[];
  /** The person whose cards are to be emptied. */
  erase?: PersonId;
}

/** The roster after a change. */
export const rosterAfter = (roster: Roster, { events, snapshots, erase }: Change): Roster => {
  const people = new Map(roster.people);
  for (const snapshot of snapshots) if (snapshot.kind === 'person') people.set(snapshot.personId, cardOf(snapshot.personId, snapshot));
  if (erase !== undefined) people.set(erase, cardOf(erase, undefined));
  return { organisation: foldOrganisation(events, roster.organisation), people };
};
