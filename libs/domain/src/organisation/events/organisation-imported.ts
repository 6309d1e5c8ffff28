import { nobody } from '../../shared/told.js';
import { delegationOf, mapped, plainGroup, postOf } from '../state/change.js';
import type { GivenDelegation, GivenPost, PlainGroup } from '../state/given.js';
import { EMPTY_ORGANISATION } from '../state/organisation-state.js';
import type { Organisation } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 名册导入: the whole organisation, as it stood first. Organisation imported. */
export type OrganisationImported = Pick<Organisation, 'name' | 'departments' | 'people'> & {
  groups: Record<string, PlainGroup>;
  posts: Record<string, GivenPost>;
  delegations: Record<string, GivenDelegation>;
};

export const organisationImported = defineEvent<'OrganisationImported', OrganisationImported>({
  type: 'OrganisationImported',
  upcasters: [],
  fold: (state, { data }) => {
    const { name, departments, people, groups, posts, delegations } = data;
    return {
      ...EMPTY_ORGANISATION,
      ...{ version: state.version, name, departments, people },
      groups: mapped(groups, plainGroup),
      posts: mapped(posts, postOf),
      delegations: mapped(delegations, delegationOf),
    };
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
