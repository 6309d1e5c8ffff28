import type { Views } from '@duban/api-client';

type Person = Views['Person'];

export interface Colleague {
  id: string;
  name: string;
  title: string;
}

export interface Colleagues {
  own: Colleague[];
  others: Colleague[];
}

const heldAt = (person: Person, now: string): Person['posts'] =>
  person.posts.filter(({ from, until }) => from <= now && (until === null || until > now));

/** Who may stand in: everybody in a post now but oneself, those of one's own units first; in the office's order. */
export const colleaguesOf = (people: readonly Person[], me: { id: string; units: ReadonlySet<string> }, now: string): Colleagues => {
  const own: Colleague[] = [];
  const others: Colleague[] = [];
  for (const person of people) {
    const posts = heldAt(person, now);
    const [first] = posts;
    if (person.id === me.id || first === undefined) continue;
    const near = posts.find(({ departmentId }) => me.units.has(departmentId));
    (near ? own : others).push({ id: person.id, name: person.name, title: (near ?? first).title });
  }
  return { own, others };
};
