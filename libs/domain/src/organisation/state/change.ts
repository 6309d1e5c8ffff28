import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { GivenDelegation, GivenPost, PlainGroup } from './given.js';
import { ALWAYS } from './organisation-state.js';
import type { Delegation, Department, Organisation, Post, UnitGroup } from './organisation-state.js';
import type { Validity } from '../../shared/validity.js';

/** A change to something that the stream never introduced: the stream was tampered with or read from its middle. */
export class UnknownOrganisationPart extends Error {
  constructor(readonly part: string) {
    super(`organisation stream names ${part} before introducing it`);
    this.name = 'UnknownOrganisationPart';
  }
}

/** The entries with one of them changed. */
export const changed = <T>(entries: Record<string, T>, id: string, change: (entry: T) => T): Record<string, T> => {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (entry === undefined) throw new UnknownOrganisationPart(id);
  return { ...entries, [id]: change(entry) };
};

export const inPost = (state: Organisation, id: string, change: (post: Post) => Post): Organisation => ({
  ...state,
  posts: changed(state.posts, id, change),
});
export const inGroup = (state: Organisation, id: string, change: (group: UnitGroup) => UnitGroup): Organisation => ({
  ...state,
  groups: changed(state.groups, id, change),
});
export const inDepartment = (state: Organisation, id: string, change: Partial<Department>): Organisation => ({
  ...state,
  departments: changed(state.departments, id, (department) => ({ ...department, ...change })),
});

export const over = (span: Validity, ids: readonly DepartmentId[]) =>
  ids.map((departmentId) => ({ departmentId, from: span.from, until: span.until }));

/** Ends the spans that match and have not ended by then. */
export const ended = <T extends Validity>(spans: readonly T[], until: Instant, matches: (span: T) => boolean): T[] =>
  spans.map((span) => (matches(span) && (span.until === null || span.until > until) ? { ...span, until } : span));

export const plainGroup = (group: PlainGroup): UnitGroup => ({
  ...group,
  ...ALWAYS,
  kind: 'collective',
  members: over(ALWAYS, group.members),
  secretariatId: null,
  heads: [],
});

export const postOf = ({ inChargeOf, auditScope, ...post }: GivenPost): Post => ({
  ...post,
  charges: over({ from: post.from, until: null }, inChargeOf),
  auditScope: auditScope ?? null,
});

export const delegationOf = (delegation: GivenDelegation): Delegation => ({ ...delegation, actions: delegation.actions ?? null });

export const inDelegation = (state: Organisation, id: string, change: (delegation: Delegation) => Delegation): Organisation => ({
  ...state,
  delegations: changed(state.delegations, id, change),
});

/** The answer to what was asked. */
export const answered = ({ consent, ...delegation }: Delegation, state: 'given' | 'refused'): Delegation =>
  consent === undefined ? delegation : { ...delegation, consent: { ...consent, state } };

export const mapped = <A, B>(entries: Record<string, A>, of: (entry: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, of(entry)]));

export const renewed = (state: Organisation, snapshots: Record<string, string>): Organisation =>
  Object.entries(snapshots).reduce((next, [id, snapshot]) => inPost(next, id, (post) => ({ ...post, snapshot })), state);
