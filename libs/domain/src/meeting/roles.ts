import type { CommandMeta } from '../directive/command-meta.js';
import type { Role } from '../shared/party.js';

/** Who takes minutes in and decides on drafts: the office. */
export const DRAFTING_ROLES: readonly Role[] = ['supervision_officer', 'office_head', 'system'];

/** null when the actor holds one of the roles; otherwise the roles that would do, for the refusal. */
export const missingRole = (meta: CommandMeta, roles: readonly Role[]): string | null =>
  meta.actor.roles.some((role) => roles.includes(role)) ? null : roles.filter((role) => role !== 'system').join(',');
