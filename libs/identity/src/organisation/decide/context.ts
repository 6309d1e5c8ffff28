import type { OrganisationProblemCode } from '@duban/contracts';
import type { BilingualText, Instant, PersonId } from '@duban/domain';
import { foldOrganisation } from '../organisation.fold.js';
import type { OrganisationEvent } from '../organisation.events.js';
import type { Department, Organisation, Post, Validity } from '../organisation.model.js';
import { cardOf, postCard, type PersonCard } from '../organisation.store.js';
import type { PersonSnapshot } from '../person-snapshot.js';
import type { OrganisationCommandMap, OrganisationCommandType } from './commands.js';

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
  /** Makes a snapshot: salted in earnest, without a hash for a preview. */
  seal: (kind: PersonSnapshot['kind'], personId: PersonId, data: Record<string, string>) => PersonSnapshot;
}

export interface OrganisationRefusal {
  code: OrganisationProblemCode;
  params?: Record<string, string | number | boolean | null>;
}

/** Thrown inside the decider only, and caught by it: a refusal is a value. */
export class Refused extends Error {
  constructor(readonly refusal: OrganisationRefusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export const refuse = (code: OrganisationProblemCode, params?: OrganisationRefusal['params']): never => {
  throw new Refused(params ? { code, params } : { code });
};

export interface Change {
  events: OrganisationEvent[];
  /** Cards to be written before the events that name them. */
  snapshots: PersonSnapshot[];
  /** The person whose cards are to be emptied. */
  erase?: PersonId;
}

export const only = (...events: OrganisationEvent[]): Change => ({ events, snapshots: [] });

/** Decides one command on a roster. @throws Refused */
export type Decide<T extends OrganisationCommandType> = (
  roster: Roster,
  data: OrganisationCommandMap[T],
  ctx: OrganisationContext,
) => Change;

/** An entry by its id; refused when there is none, also for names that every object has. */
export const part = <T>(entries: Record<string, T>, id: string): T => {
  const found = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return found === undefined ? refuse('organisation_part_unknown', { id }) : found;
};

export const isFree = (entries: Record<string, unknown>, id: string): void => {
  if (Object.hasOwn(entries, id)) refuse('organisation_part_exists', { id });
};

export const inOrder = ({ from, until }: Validity): void => {
  if (until !== null && until <= from) refuse('period_invalid', { from, until });
};

/** An end after the beginning, and earlier than the one it has. */
export const endable = (span: Validity, until: Instant, id: string): void => {
  if (span.until !== null && span.until <= until) refuse('organisation_part_ended', { id, until: span.until });
  if (until < span.from) refuse('period_invalid', { from: span.from, until });
};

export const overlap = (a: Validity, b: Validity): boolean =>
  (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);

export const isOpen = (span: Validity, at: Instant): boolean => span.until === null || span.until > at;

const NO_NAME: BilingualText = { zh: '', en: '' };

/** The snapshot of a post, from the names of now. */
export const signOf = (
  roster: Roster,
  post: Pick<Post, 'personId' | 'title'>,
  department: Pick<Department, 'name'>,
  ctx: OrganisationContext,
): PersonSnapshot =>
  ctx.seal(
    'post',
    post.personId,
    postCard({ name: roster.people.get(post.personId)?.name ?? NO_NAME, title: post.title, department: department.name }),
  );

/** Posts that still count, with a fresh snapshot each: what a changed name of a person or department asks for. */
export const renewSigns = (
  roster: Roster,
  posts: Post[],
  ctx: OrganisationContext,
  department?: Pick<Department, 'name'>,
): { hashes: Record<string, string>; snapshots: PersonSnapshot[] } => {
  const renewed = posts
    .filter((post) => isOpen(post, ctx.now))
    .map((post) => ({ post, sign: signOf(roster, post, department ?? part(roster.organisation.departments, post.departmentId), ctx) }));
  return {
    hashes: Object.fromEntries(renewed.map(({ post, sign }) => [post.id, sign.hash])),
    snapshots: renewed.map(({ sign }) => sign),
  };
};

/** The roster after a change. */
export const rosterAfter = (roster: Roster, { events, snapshots, erase }: Change): Roster => {
  const people = new Map(roster.people);
  for (const snapshot of snapshots) if (snapshot.kind === 'person') people.set(snapshot.personId, cardOf(snapshot.personId, snapshot));
  if (erase !== undefined) people.set(erase, cardOf(erase, undefined));
  return { organisation: foldOrganisation(events, roster.organisation), people };
};
