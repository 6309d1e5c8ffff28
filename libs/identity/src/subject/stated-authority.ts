import { DOING, groundsStated, type Instant, type Organisation, type Parts, type Refusal, type Who } from '@duban/domain';
import { standsFor } from '../permissions/permits.js';

export interface AskedOf {
  /** Name in the permission table. */
  action: string;
  parts: Parts;
  /** When it is decided. */
  at: Instant;
}

/**
 * Judges again where it is recorded what is no act on a directive: is the post or delegation it names still in effect, is its authority
 * stated as the directory has it, and does the permission table let that post do this to these parts. null = it holds.
 */
export const statedAuthorityRefusal = (organisation: Organisation, who: Who, { action, parts, at }: AskedOf): Refusal | null => {
  const grounds = groundsStated(organisation, who, at);
  if (grounds.length === 0) return { code: 'authority_lapsed', params: { postId: who.actor.postId } };
  if (grounds.some((ground) => standsFor(ground, action, parts))) return null;
  return grounds.some(({ role }) => DOING.includes(role))
    ? { code: 'not_your_task', params: { departmentId: who.actor.departmentId } }
    : { code: 'role_required', params: { action } };
};
