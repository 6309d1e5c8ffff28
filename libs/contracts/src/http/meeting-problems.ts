import { MEETING_TEXTS } from '@duban/words';
import { problemsOf } from './problem-text.js';

/** Refusals about a meeting and its list, besides those that directives have too. */
export const MEETING_PROBLEMS = problemsOf(MEETING_TEXTS, {
  meeting_not_found: 404,
  meeting_exists: 409,
  classified_material: 422,
  meeting_wrong_state: 409,
  meeting_superseded: 409,
  segments_exist: 409,
  segment_not_found: 404,
  segment_overlap: 422,
  same_class: 422,
  draft_not_found: 404,
  draft_exists: 409,
  draft_already_decided: 409,
  basis_required: 422,
  unknown_group: 422,
  units_required: 422,
  standing_terms_required: 422,
  due_not_in_source: 422,
  decision_needed: 409,
  drafts_undecided: 409,
  segments_unaccounted: 409,
  segments_not_looked_over: 409,
  nothing_to_look_over: 409,
  list_empty: 409,
  nothing_to_merge: 409,
  nothing_mended: 422,
  not_the_submitter: 403,
  meeting_date_required: 422,
});
