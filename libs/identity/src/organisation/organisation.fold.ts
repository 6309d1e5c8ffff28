import type { DepartmentId, Instant } from '@duban/domain';
import { EMPTY_ORGANISATION } from './organisation.model.js';
import type { Delegation, Department, Organisation, Post, UnitGroup, Validity } from './organisation.model.js';
import { ALWAYS } from './organisation.events.js';
import type { GivenDelegation, GivenPost, OrganisationEvent, OrganisationEventMap, PlainGroup } from './organisation.events.js';

/** A change to something that the stream never introduced: the stream was tampered with or read from its middle. */
export class UnknownOrganisationPart extends Error {
  constructor(readonly part: string) {
    super(`organisation stream names ${part} before introducing it`);
    this.name = 'UnknownOrganisationPart';
  }
}

/** The entries with one of them changed. */
const changed = <T>(entries: Record<string, T>, id: string, change: (entry: T) => T): Record<string, T> => {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (entry === undefined) throw new UnknownOrganisationPart(id);
  return { ...entries, [id]: change(entry) };
};

const inPost = (state: Organisation, id: string, change: (post: Post) => Post): Organisation => ({
  ...state,
  posts: changed(state.posts, id, change),
});
const inGroup = (state: Organisation, id: string, change: (group: UnitGroup) => UnitGroup): Organisation => ({
  ...state,
  groups: changed(state.groups, id, change),
});
const inDepartment = (state: Organisation, id: string, change: Partial<Department>): Organisation => ({
  ...state,
  departments: changed(state.departments, id, (department) => ({ ...department, ...change })),
});

const over = (span: Validity, ids: readonly DepartmentId[]) =>
  ids.map((departmentId) => ({ departmentId, from: span.from, until: span.until }));

/** Ends the spans that match and have not ended by then. */
const ended = <T extends Validity>(spans: readonly T[], until: Instant, matches: (span: T) => boolean): T[] =>
  spans.map((span) => (matches(span) && (span.until === null || span.until > until) ? { ...span, until } : span));

const plainGroup = (group: PlainGroup): UnitGroup => ({
  ...group,
  ...ALWAYS,
  kind: 'collective',
  members: over(ALWAYS, group.members),
  secretariatId: null,
  heads: [],
});

const postOf = ({ inChargeOf, auditScope, ...post }: GivenPost): Post => ({
  ...post,
  charges: over({ from: post.from, until: null }, inChargeOf),
  auditScope: auditScope ?? null,
});

const delegationOf = (delegation: GivenDelegation): Delegation => ({ ...delegation, actions: delegation.actions ?? null });

const mapped = <A, B>(entries: Record<string, A>, of: (entry: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, of(entry)]));

const renewed = (state: Organisation, snapshots: Record<string, string>): Organisation =>
  Object.entries(snapshots).reduce((next, [id, snapshot]) => inPost(next, id, (post) => ({ ...post, snapshot })), state);

const changedDepartment = (
  state: Organisation,
  { departmentId, snapshots, ...change }: OrganisationEventMap['DepartmentChanged'],
): Organisation => inDepartment(renewed(state, snapshots), departmentId, change);

const apply = (state: Organisation, event: OrganisationEvent): Organisation => {
  switch (event.type) {
    case 'OrganisationImported': {
      const { name, departments, people, groups, posts, delegations } = event.data;
      return {
        ...EMPTY_ORGANISATION,
        ...{ version: state.version, name, departments, people },
        groups: mapped(groups, plainGroup),
        posts: mapped(posts, postOf),
        delegations: mapped(delegations, delegationOf),
      };
    }
    case 'DepartmentAdded':
      return { ...state, departments: { ...state.departments, [event.data.department.id]: event.data.department } };
    case 'DepartmentChanged':
      return changedDepartment(state, event.data);
    case 'DepartmentEnded':
      return inDepartment(state, event.data.departmentId, { until: event.data.until });
    case 'GroupChanged':
      return { ...state, groups: { ...state.groups, [event.data.group.id]: plainGroup(event.data.group) } };
    case 'GroupAdded': {
      const { group } = event.data;
      return { ...state, groups: { ...state.groups, [group.id]: { ...group, members: over(group, group.members), heads: [] } } };
    }
    case 'GroupRevised': {
      const { groupId, ...change } = event.data;
      return inGroup(state, groupId, (group) => ({ ...group, ...change }));
    }
    case 'GroupEnded':
      return inGroup(state, event.data.groupId, (group) => ({ ...group, until: event.data.until }));
    case 'GroupMemberAdded': {
      const { groupId, ...member } = event.data;
      return inGroup(state, groupId, (group) => ({ ...group, members: [...group.members, member] }));
    }
    case 'GroupMemberEnded': {
      const { groupId, departmentId, until } = event.data;
      return inGroup(state, groupId, (group) => ({
        ...group,
        members: ended(group.members, until, (member) => member.departmentId === departmentId),
      }));
    }
    case 'GroupHeadNamed': {
      const { groupId, ...head } = event.data;
      return inGroup(state, groupId, (group) => ({ ...group, heads: [...group.heads, head] }));
    }
    case 'GroupHeadEnded': {
      const { groupId, personId, until } = event.data;
      return inGroup(state, groupId, (group) => ({
        ...group,
        heads: ended(group.heads, until, (head) => head.personId === personId),
      }));
    }
    case 'PersonAdded':
      return { ...state, people: { ...state.people, [event.data.person.id]: event.data.person } };
    case 'PersonChanged': {
      const { personId, snapshot, snapshots } = event.data;
      const after = renewed(state, snapshots);
      return { ...after, people: changed(after.people, personId, (person) => ({ ...person, snapshot })) };
    }
    case 'PostAssigned':
      return { ...state, posts: { ...state.posts, [event.data.post.id]: postOf(event.data.post) } };
    case 'PostEnded':
      return inPost(state, event.data.postId, (post) => ({ ...post, until: event.data.until }));
    case 'ChargeAssigned':
      return inPost(state, event.data.postId, (post) => ({
        ...post,
        charges: over({ from: post.from, until: null }, event.data.inChargeOf),
      }));
    case 'ChargeGiven': {
      const { postId, ...charge } = event.data;
      return inPost(state, postId, (post) => ({ ...post, charges: [...post.charges, charge] }));
    }
    case 'ChargeEnded': {
      const { postId, departmentId, until } = event.data;
      return inPost(state, postId, (post) => ({
        ...post,
        charges: ended(post.charges, until, (charge) => charge.departmentId === departmentId),
      }));
    }
    case 'AuditScopeSet':
      return inPost(state, event.data.postId, (post) => ({ ...post, auditScope: event.data.scope }));
    case 'DelegationGranted': {
      const { delegation } = event.data;
      return { ...state, delegations: { ...state.delegations, [delegation.id]: delegationOf(delegation) } };
    }
    case 'DelegationEnded':
      return { ...state, delegations: changed(state.delegations, event.data.delegationId, (one) => ({ ...one, until: event.data.until })) };
    case 'AbsenceRecorded':
      return { ...state, absences: { ...state.absences, [event.data.absence.id]: event.data.absence } };
    case 'AbsenceEnded':
      return { ...state, absences: changed(state.absences, event.data.absenceId, (one) => ({ ...one, until: event.data.until })) };
    case 'PersonErased':
      return { ...state, people: changed(state.people, event.data.personId, (person) => person) };
  }
};

/** The next snapshot; each event counts one version. Throws UnknownOrganisationPart on a stream that is no valid history. */
export const evolveOrganisation = (state: Organisation, event: OrganisationEvent): Organisation => ({
  ...apply(state, event),
  version: state.version + 1,
});

export const foldOrganisation = (events: readonly OrganisationEvent[], from: Organisation = EMPTY_ORGANISATION): Organisation =>
  events.reduce(evolveOrganisation, from);
