/** Stable codes of refusals about a meeting and its list. Never reuse a code for another meaning. */
export const MEETING_REFUSAL_CODES = [
  'meeting_not_found',
  'meeting_exists',
  'meeting_wrong_state',
  'classified_material', // 涉密: handled offline, nothing of it is kept
  'text_required',
  'asserted_too_late', // said to have happened after it was sent
  'meeting_superseded', // amended minutes have taken its place
  'segments_exist',
  'segment_not_found',
  'segment_overlap', // offsets must be in order and inside the text
  'same_class',
  'same_series', // it is of that series already
  'draft_not_found',
  'draft_exists',
  'draft_already_decided',
  'merge_into_itself',
  'nothing_mended', // a line is sent as mended, and is as it was
  'not_the_submitter', // only whoever submitted a list takes it back
  'nothing_to_merge', // fewer than two drafts are open
  'basis_required', // a draft rests on at least one sentence
  'closure_standard_required',
  'no_tasks',
  'exactly_one_lead',
  'unknown_group', // the units of a parallel task were to be those of a group that does not exist or has none
  'units_required', // a parallel task names its units and the one that gathers
  'lead_is_also_assist',
  'unknown_department',
  'leader_not_eligible', // as the registration will judge it
  'standing_terms_required', // standing work has a review date and an end condition
  'due_in_past', // what the list releases could not be dispatched any more
  'due_required',
  'standing_never_overdue',
  'due_not_in_source', // a date labelled as the source's has no such words in its sentences
  'decision_needed', // the source leaves open who leads: a person decides, and says why
  'drafts_undecided',
  'segments_unaccounted', // a sentence with something to do is in no draft and set aside by nobody
  'segments_not_looked_over', // nothing was made of a sentence that holds what duties hold, and nobody has looked at it
  'nothing_to_look_over',
  'matters_undecided', // a draft would be the double of an open directive, and nobody has joined it or said that it is another matter
  'no_open_matter',
  'list_empty',
  'separation_of_duties', // whoever drafted may not approve
  'role_required',
  'version_conflict',
] as const;

export type MeetingRefusalCode = (typeof MEETING_REFUSAL_CODES)[number];

export interface MeetingRefusal {
  code: MeetingRefusalCode;
  params?: Record<string, string | number | boolean | null>;
}
