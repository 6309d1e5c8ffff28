import type { Instant } from '../../shared/time.js';
import type { Organisation } from '../state/organisation-state.js';

/** Stretches of time that are remembered for one organisation: now, and a few that an auditor looks back to. */
const KEPT = 8;

const collect = (value: unknown, edges: Set<Instant>): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, edges);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if ((key === 'from' || key === 'until') && typeof item === 'string') edges.add(item);
    else collect(item, edges);
  }
};

const edgesOf = new WeakMap<Organisation, Instant[]>();

/** Every instant at which something in the organisation begins or ends, in order. */
const edges = (organisation: Organisation): Instant[] => {
  const known = edgesOf.get(organisation);
  if (known) return known;
  const found = new Set<Instant>();
  collect([organisation.departments, organisation.groups, organisation.posts, organisation.delegations, organisation.absences], found);
  const sorted = [...found].sort();
  edgesOf.set(organisation, sorted);
  return sorted;
};

/** How many of the edges lie at or before the instant. */
const stretchOf = (organisation: Organisation, at: Instant): number => {
  const all = edges(organisation);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? '') <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Between two edges an organisation stays as it is, so what was made of it at one instant holds at all of them. Organisations are never
 * changed in place: a new event gives a new one. Every request and every command asks who is in office, and went through all posts.
 */
export const steady = <T>(make: (organisation: Organisation, at: Instant) => T): ((organisation: Organisation, at: Instant) => T) => {
  const kept = new WeakMap<Organisation, Map<number, T>>();
  return (organisation, at) => {
    const byStretch = kept.get(organisation) ?? new Map<number, T>();
    kept.set(organisation, byStretch);
    const stretch = stretchOf(organisation, at);
    const known = byStretch.get(stretch);
    if (known !== undefined) return known;
    const made = make(organisation, at);
    for (const oldest of byStretch.keys()) {
      if (byStretch.size < KEPT) break;
      byStretch.delete(oldest);
    }
    byStretch.set(stretch, made);
    return made;
  };
};
