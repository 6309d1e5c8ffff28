import { cardOf, foldOrganisation, personCard, postCard } from '@duban/domain';
import type {
  BilingualText,
  PersonCard,
  PostSign,
  Instant,
  PersonId,
  Organisation,
  GivenPost,
  OrganisationEvent,
  OrganisationEventMap,
  PersonSnapshot,
} from '@duban/domain';
import { takeSnapshot } from './person-snapshot.js';

/** The `organisation` stream: written by compare-and-set on its version. Wired to the event store by the application. */
export interface OrganisationStream {
  read(): Promise<OrganisationEvent[]>;
  /** false = somebody else wrote first: read again and decide again. */
  append(events: readonly OrganisationEvent[], expectedVersion: number, occurredAt: Instant): Promise<boolean>;
}

/** The table beside the stream. `put` is idempotent by hash. */
export interface PersonSnapshots {
  put(snapshots: readonly PersonSnapshot[]): Promise<void>;
  all(): Promise<PersonSnapshot[]>;
  /** Empties every card of the person; hashes stay. */
  erase(personId: PersonId): Promise<number>;
}

export interface OrganisationPort {
  stream: OrganisationStream;
  snapshots: PersonSnapshots;
}

export interface LoadedOrganisation {
  organisation: Organisation;
  people: ReadonlyMap<PersonId, PersonCard>;
  personOfLogin(login: string): PersonId | undefined;
  /** undefined = erased, or no snapshot of this record. */
  signOf(snapshotHash: string): PostSign | undefined;
}

const signFrom = (snapshot: PersonSnapshot | undefined): PostSign | undefined => {
  const data = snapshot?.kind === 'post' ? snapshot.data : null;
  if (!data) return undefined;
  const text = (key: string): BilingualText => ({ zh: data[`${key}Zh`] ?? '', en: data[`${key}En`] ?? '' });
  return { name: text('name'), title: text('title'), department: text('department') };
};

/** Puts names to an organisation. */
export const withCards = (organisation: Organisation, snapshots: readonly PersonSnapshot[]): LoadedOrganisation => {
  const byHash = new Map(snapshots.map((snapshot) => [snapshot.hash, snapshot]));
  const people = new Map(Object.values(organisation.people).map(({ id, snapshot }) => [id, cardOf(id, byHash.get(snapshot))]));
  const logins = new Map([...people.values()].flatMap((card) => (card.login ? [[card.login, card.personId] as const] : [])));
  return { organisation, people, personOfLogin: (login) => logins.get(login), signOf: (hash) => signFrom(byHash.get(hash)) };
};

/** The whole organisation as of now; it is small (hundreds of events), so no snapshot of the fold is kept. */
export const loadOrganisation = async ({ stream, snapshots }: OrganisationPort): Promise<LoadedOrganisation> =>
  withCards(foldOrganisation(await stream.read()), await snapshots.all());

/** An organisation as a file or a demo states it: names in the clear. */
export interface OrganisationSeed extends Omit<OrganisationEventMap['OrganisationImported'], 'people' | 'posts'> {
  people: { id: PersonId; login: string; name: BilingualText }[];
  posts: Omit<GivenPost, 'snapshot'>[];
}

const NO_NAME: BilingualText = { zh: '', en: '' };

const importOf = (seed: OrganisationSeed): { event: OrganisationEvent; snapshots: PersonSnapshot[] } => {
  const { people, posts, ...rest } = seed;
  const names = new Map(people.map((person) => [person.id, person.name]));
  const cards = people.map(({ id, login, name }) => takeSnapshot('person', id, personCard(login, name)));
  const signs = posts.map((post) =>
    takeSnapshot(
      'post',
      post.personId,
      postCard({
        name: names.get(post.personId) ?? NO_NAME,
        title: post.title,
        department: rest.departments[post.departmentId]?.name ?? NO_NAME,
      }),
    ),
  );
  const hashAt = (list: PersonSnapshot[], index: number): string => list[index]?.hash ?? '';
  return {
    snapshots: [...cards, ...signs],
    event: {
      type: 'OrganisationImported',
      data: {
        ...rest,
        people: Object.fromEntries(people.map(({ id }, index) => [id, { id, snapshot: hashAt(cards, index) }])),
        posts: Object.fromEntries(posts.map((post, index) => [post.id, { ...post, snapshot: hashAt(signs, index) }])),
      },
    },
  };
};

/**
 * Imports the seed into an empty stream; a stream that has anything is left as it is. Safe to run at every start and by
 * several processes at once: compare-and-set lets one of them win. Returns whether this call imported.
 */
export const seedOrganisation = async (port: OrganisationPort, seed: OrganisationSeed, occurredAt: Instant): Promise<boolean> => {
  if ((await port.stream.read()).length > 0) return false;
  const { event, snapshots } = importOf(seed);
  // Cards first: a card without an event harms nobody, an event whose cards were lost could never be read by name.
  await port.snapshots.put(snapshots);
  return port.stream.append([event], 0, occurredAt);
};

/** Reads, decides and appends until the compare-and-set holds, at most five times. Throws when it never does. */
export const changeOrganisation = async (
  port: OrganisationPort,
  decide: (organisation: Organisation) => readonly OrganisationEvent[],
  occurredAt: Instant,
): Promise<Organisation> => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const organisation = foldOrganisation(await port.stream.read());
    const events = decide(organisation);
    if (events.length === 0) return organisation;
    if (await port.stream.append(events, organisation.version, occurredAt)) return foldOrganisation(events, organisation);
  }
  throw new Error('the organisation stream kept moving; try again');
};
