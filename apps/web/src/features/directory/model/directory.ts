import type { Views } from '@duban/api-client';

type Person = Views['Person'];
type Post = Person['posts'][number];

/** Who acts for somebody, by what paper, and until when. */
export interface StandIn {
  id: string;
  delegateId: string;
  reference: string;
  until: string | null;
}

/** Somebody in a post, as they are today. */
export interface Holder {
  id: string;
  person: Person;
  post: Post;
  away: Views['Absence'] | null;
  standIns: StandIn[];
}

export interface UnitEntry {
  unit: Views['Department'];
  /** In the order in which the organisation has them: the head before the clerk. */
  holders: Holder[];
}

export interface DirectoryGiven {
  departments: readonly Views['Department'][];
  people: readonly Person[];
  delegations: readonly Views['Delegation'][];
  absences: readonly Views['Absence'][];
  now: string;
}

const HEADS: readonly string[] = ['issuing_leader', 'leader_in_charge', 'office_head', 'department_head'];
const rank = ({ roles }: Post): number => {
  const found = HEADS.findIndex((head) => roles.some((role) => role === head));
  return found < 0 ? HEADS.length : found;
};
const isHeld = ({ from, until }: Post, now: string): boolean => from <= now && (until === null || until > now);

/** Every unit that goes on, in the office's own order, with who is in post in it today; one without anybody is there too. */
export const directoryOf = ({ departments, people, delegations, absences, now }: DirectoryGiven): UnitEntry[] => {
  const holders = people.flatMap((person): Holder[] =>
    person.posts
      .filter((post) => isHeld(post, now))
      .map((post) => ({
        ...{ id: post.id, person, post },
        away: absences.find(({ personId, active }) => active && personId === person.id) ?? null,
        standIns: delegations
          .filter(
            ({ principalId, active, roles }) => active && principalId === person.id && roles.some((role) => post.roles.includes(role)),
          )
          .map(({ id, delegateId, reference, until }) => ({ id, delegateId, reference, until })),
      })),
  );
  return departments
    .filter(({ until, members }) => members.length === 0 && (until === null || until > now))
    .map((unit) => ({
      unit,
      holders: holders.filter(({ post }) => post.departmentId === unit.id).sort((a, b) => rank(a.post) - rank(b.post)),
    }));
};

const holds = (text: string | undefined, words: string): boolean => text !== undefined && text.toLowerCase().includes(words);

/** By the unit's name or alias: all of it; by a person's name or post: those persons. */
export const foundIn = (all: readonly UnitEntry[], typed: string): UnitEntry[] => {
  const words = typed.trim().toLowerCase();
  if (words === '') return [...all];
  return all.flatMap(({ unit, holders }) => {
    if ([unit.name, unit.nameEn, ...unit.shortNames].some((name) => holds(name, words))) return [{ unit, holders }];
    const those = holders.filter(({ person, post }) => [person.name, person.nameEn, post.title].some((name) => holds(name, words)));
    return those.length === 0 ? [] : [{ unit, holders: those }];
  });
};

/** Of a unit alone. */
export const ofUnit = (all: readonly UnitEntry[], id: string): UnitEntry[] => all.filter(({ unit }) => unit.id === id);

export const isAway = ({ away }: Holder): boolean => away !== null;
export const awayIn = (all: readonly UnitEntry[]): UnitEntry[] =>
  all.flatMap(({ unit, holders }) => {
    const those = holders.filter((one) => isAway(one) || one.standIns.length > 0);
    return those.length === 0 ? [] : [{ unit, holders: those }];
  });
