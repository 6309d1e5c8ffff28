import type { Change, OrganisationContext, Roster } from './shared/context.js';
import type { OrganisationRefusal } from '../state/refusals.js';
import type { OrganisationAct } from './define-act.js';
import { ORGANISATION_ACTS } from './registry.js';
import type { AskedMap, OrganisationCommand, OrganisationCommandType } from './registry.js';
import type { Asking } from './shared/asked.js';
import { Refused } from './shared/rules.js';

export type OrganisationDecision = ({ ok: true } & Change) | { ok: false; refusal: OrganisationRefusal };

/** Any act, when it does not matter which. */
const actOf = (type: OrganisationCommandType): OrganisationAct<string, object, object> => ORGANISATION_ACTS[type];

/** A request as a command, with everything that it left out. Pure: the same request under the same id comes to the same command. */
export const completed = <T extends OrganisationCommandType>(type: T, asked: AskedMap[T], asking: Asking): OrganisationCommand =>
  ({ type, data: actOf(type).complete(asked, asking) }) as OrganisationCommand;

/** What a command is about stands in the first of these that it has. */
const SUBJECTS = ['groupId', 'postId', 'delegationId', 'absenceId', 'departmentId', 'id', 'personId'] as const;

/** The part that a command is about, as it is answered. */
export const partOf = ({ data }: OrganisationCommand): string | null => {
  const key = SUBJECTS.find((one) => one in data);
  return key === undefined ? null : ((data as Partial<Record<(typeof SUBJECTS)[number], string>>)[key] ?? null);
};

/** One command on the organisation: the events it comes to with the cards they name, or a refusal by its code. */
export const decideOrganisation = (roster: Roster, { type, data }: OrganisationCommand, ctx: OrganisationContext): OrganisationDecision => {
  try {
    return { ok: true, ...actOf(type).decide(roster, data, ctx) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
};
