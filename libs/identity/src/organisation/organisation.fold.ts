import { EMPTY_ORGANISATION } from './organisation.model.js';
import type { Department, Organisation, Post } from './organisation.model.js';
import type { OrganisationEvent } from './organisation.events.js';

/** A change to something that the stream never introduced: the stream was tampered with or read from its middle. */
export class UnknownOrganisationPart extends Error {
  constructor(readonly part: string) {
    super(`organisation stream names ${part} before introducing it`);
    this.name = 'UnknownOrganisationPart';
  }
}

const known = <T>(part: T | undefined, id: string): T => {
  if (part === undefined) throw new UnknownOrganisationPart(id);
  return part;
};

const withDepartment = (state: Organisation, id: string, change: Partial<Department>): Organisation => ({
  ...state,
  departments: { ...state.departments, [id]: { ...known(state.departments[id], id), ...change } },
});

const withPost = (state: Organisation, id: string, change: Partial<Post>): Organisation => ({
  ...state,
  posts: { ...state.posts, [id]: { ...known(state.posts[id], id), ...change } },
});

const apply = (state: Organisation, event: OrganisationEvent): Organisation => {
  switch (event.type) {
    case 'OrganisationImported':
      return { ...event.data, version: state.version };
    case 'DepartmentAdded':
      return { ...state, departments: { ...state.departments, [event.data.department.id]: event.data.department } };
    case 'DepartmentChanged': {
      const { departmentId, snapshots, ...change } = event.data;
      const renewed = Object.entries(snapshots).reduce((next, [postId, snapshot]) => withPost(next, postId, { snapshot }), state);
      return withDepartment(renewed, departmentId, change);
    }
    case 'DepartmentEnded':
      return withDepartment(state, event.data.departmentId, { until: event.data.until });
    case 'GroupChanged':
      return { ...state, groups: { ...state.groups, [event.data.group.id]: event.data.group } };
    case 'PersonAdded':
      return { ...state, people: { ...state.people, [event.data.person.id]: event.data.person } };
    case 'PostAssigned':
      return { ...state, posts: { ...state.posts, [event.data.post.id]: event.data.post } };
    case 'PostEnded':
      return withPost(state, event.data.postId, { until: event.data.until });
    case 'ChargeAssigned':
      return withPost(state, event.data.postId, { inChargeOf: event.data.inChargeOf });
    case 'DelegationGranted':
      return { ...state, delegations: { ...state.delegations, [event.data.delegation.id]: event.data.delegation } };
    case 'DelegationEnded': {
      const { delegationId, until } = event.data;
      const delegation = known(state.delegations[delegationId], delegationId);
      return { ...state, delegations: { ...state.delegations, [delegationId]: { ...delegation, until } } };
    }
    case 'PersonErased':
      known(state.people[event.data.personId], event.data.personId);
      return state;
  }
};

/** The next snapshot; each event counts one version. Throws UnknownOrganisationPart on a stream that is no valid history. */
export const evolveOrganisation = (state: Organisation, event: OrganisationEvent): Organisation => ({
  ...apply(state, event),
  version: state.version + 1,
});

export const foldOrganisation = (events: readonly OrganisationEvent[], from: Organisation = EMPTY_ORGANISATION): Organisation =>
  events.reduce(evolveOrganisation, from);
