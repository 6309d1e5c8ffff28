import { randomUUID } from 'node:crypto';
import type { BilingualText, Instant } from '@duban/domain';
import { seedOrganisation, type OrganisationPort } from './organisation.store.js';

export interface Beginning {
  /** The city, the company: becomes the unit above all others. */
  organisation: BilingualText;
  administrator: { login: string; name: BilingualText };
}

const TITLE: BilingualText = { zh: '系统管理员', en: 'Administrator' };

/**
 * An empty record gets the unit above all others and one person who may enter the rest. Once: a record that has an organisation is left
 * as it is. @returns whether this call began it
 */
export const beginOrganisation = async (
  port: OrganisationPort,
  { organisation, administrator }: Beginning,
  at: Instant,
): Promise<boolean> => {
  const [unit, person, post] = [randomUUID(), randomUUID(), randomUUID()];
  const since = { from: at, until: null };
  return seedOrganisation(
    port,
    {
      name: organisation,
      departments: {
        [unit]: { id: unit, kind: 'organ', parentId: null, name: organisation, aliases: [], duties: { zh: [], en: [] }, ...since },
      },
      groups: {},
      people: [{ id: person, login: administrator.login, name: administrator.name }],
      posts: [{ id: post, personId: person, departmentId: unit, title: TITLE, roles: ['administrator'], inChargeOf: [], ...since }],
      delegations: {},
    },
    at,
  );
};
