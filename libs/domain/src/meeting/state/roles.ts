import type { Who } from '../../directive/command-meta.js';
import type { Grants } from '../../shared/grants.js';
import type { Role } from '../../shared/party.js';
import { refusal } from '../../shared/refusing.js';
import type { MeetingRefusal } from './refusals.js';

/** null when the actor holds one of the granted roles, or one `besides`; the refusal names those that would do. */
export const roleRequired = ({ actor }: Who, grants: Grants, ...besides: Role[]): MeetingRefusal | null => {
  const granted = Object.keys(grants) as Role[];
  const holds = actor.roles.some((role) => granted.includes(role) || besides.includes(role));
  return holds ? null : refusal('role_required', { roles: granted.join(',') });
};
