/** Stable codes of refusals about the organisation, delegations, absences and the import of a roster. Never reuse a code for another meaning. */
export const ORGANISATION_REFUSAL_CODES = [
  'organisation_part_unknown',
  'organisation_part_exists',
  'organisation_part_ended',
  'name_taken',
  'login_taken',
  'period_invalid',
  'period_in_past',
  'unit_in_use',
  'unit_has_open_work', // its work goes on in the unit that succeeds it
  'unit_left_without_anybody', // no successor in post by then, and the office not told
  'parent_invalid',
  'not_a_leading_group',
  'person_in_office',
  'role_not_for_unit',
  'charge_needs_leader',
  'not_an_auditor',
  'audit_terms_required',
  'own_rights',
  'not_your_own',
  'not_of_the_unit', // whoever is put on duty holds no post in the unit
  'delegation_to_self',
  'delegation_mutual', // the delegate has handed the same power to the principal for a time that overlaps
  'delegation_beyond_own',
  'role_not_delegable',
  'consent_not_asked',
  'consent_not_yours',
  'successor_unfit',
  'import_unreadable',
  'import_columns_unknown',
  'import_value_invalid',
  'import_too_large',
  'preview_stale',
] as const;
export type OrganisationRefusalCode = (typeof ORGANISATION_REFUSAL_CODES)[number];

export interface OrganisationRefusal {
  code: OrganisationRefusalCode;
  params?: Record<string, string | number | boolean | null>;
}
