import type { OrganisationRefusalCode } from '@duban/domain';
import { ORGANISATION_TEXTS } from '@duban/words';
import { problemsOf } from './problem-text.js';

/** Refusals about the organisation itself, delegations and absences, and the import of a roster. */
export const ORGANISATION_PROBLEMS = problemsOf<OrganisationRefusalCode>(ORGANISATION_TEXTS, {
  organisation_part_unknown: 404,
  organisation_part_exists: 409,
  organisation_part_ended: 409,
  name_taken: 409,
  login_taken: 409,
  period_invalid: 422,
  period_in_past: 422,
  unit_in_use: 409,
  unit_has_open_work: 409,
  unit_left_without_anybody: 409,
  parent_invalid: 422,
  not_a_leading_group: 422,
  person_in_office: 409,
  role_not_for_unit: 422,
  charge_needs_leader: 422,
  not_an_auditor: 422,
  audit_terms_required: 422,
  own_rights: 403,
  not_your_own: 403,
  delegation_to_self: 422,
  delegation_mutual: 409,
  delegation_beyond_own: 422,
  role_not_delegable: 422,
  consent_not_asked: 409,
  consent_not_yours: 403,
  not_of_the_unit: 422,
  successor_unfit: 422,
  import_unreadable: 422,
  import_columns_unknown: 422,
  import_value_invalid: 422,
  import_too_large: 413,
  preview_stale: 409,
});
