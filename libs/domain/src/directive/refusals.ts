/** Stable codes of refusals by the rules, with their words in libs/words and their HTTP status in libs/contracts. Never reuse a code for another meaning. */
export const REFUSAL_CODES = [
  'directive_not_found',
  'directive_exists',
  'directive_wrong_state',
  'task_not_found',
  'task_wrong_state',
  'not_your_task', // the actor's department has no such part in the task
  'role_required',
  'authority_lapsed', // the post or delegation acted under is no longer in effect
  'exactly_one_lead',
  'lead_is_also_assist',
  'no_tasks',
  'department_ended', // it has gone on as others
  'unknown_department',
  'due_in_past',
  'due_required',
  'due_not_before_reply', // a superior waits for a reply by then
  'contribution_after_due', // a part that would come after the task's own date
  'reply_owed', // a superior has no reply yet
  'reply_document_required',
  'no_reply_owed', // no superior waits for one
  'not_divisible', // one measure, standing work, or a part that leaves nothing
  'watched_already',
  'not_watched',
  'text_required',
  'asserted_too_early', // said to have happened before the task was dispatched
  'asserted_too_late', // said to have happened after it was sent
  'signed_paper_required', // entered for a leader without the picture of what they signed
  'second_officer_required', // on a major matter whoever filed the picture does not enter the decision
  'signer_no_leader', // named as the signer of a paper: holds no leader's post
  'already_assisting',
  'not_assisting',
  'contribution_delivered', // a part that is delivered neither ends nor changes
  'nothing_changed', // an amendment to what stands already
  'cause_done_next_required',
  'closure_standard_required',
  'already_received',
  'response_pending',
  'response_not_pending',
  'follow_required', // 暂无法解决 or an explanation is accepted: what follows, and by when
  'follow_not_wanted', // nothing is accepted for a time
  'plan_after_due', // a committed date after the current one is an extension request
  'milestone_after_due',
  'extension_pending',
  'extension_not_pending',
  'extension_after_expiry',
  'extension_date_required',
  'extension_not_later',
  'same_as_baseline',
  'calendar_not_later', // no calendar of that version was published by then and after the one that judged the date
  'calendar_leaves_date', // the date is the same under that calendar
  'rejudged_otherwise', // under that calendar it is another date than the one sent
  'block_not_open',
  'block_own_department',
  'no_other_side', // it has no such part in the task, or is the department itself
  'disagreement_pending',
  'disagreement_not_pending',
  'nudge_open',
  'nudge_not_open',
  'notice_not_owed',
  'notice_not_issued',
  'evidence_required',
  'measures_unmet',
  'assists_outstanding',
  'closure_not_pending',
  'kept_for_reviewer', // returned once: whoever returned it reviews it again
  'separation_of_duties',
  'suspension_end_required',
  'already_received_use_termination',
  'not_received_use_recall',
  'same_department',
  'no_succession',
  'not_its_successor',
  'new_due_needed', // the date that runs has passed, or leaves the next department no time
  'leader_not_eligible', // named as a leader: holds no such post, not for this field, is of the office, or did the work
  'rectification_only',
  'reinspection_required',
  'merge_into_itself',
  'split_uneven', // something would leave twice, or nothing would stay
  'request_not_pending', // nothing of the department's waits for a decision
  'standing_pending',
  'standing_not_pending',
  'termination_pending',
  'termination_not_pending',
  'not_standing',
  'standing_never_overdue',
  'unknown_measure',
  'reader_is_sender',
  'reader_without_access', // circulating shows nobody what they may not read
  'not_for_your_reading', // not among its readers, or read already
  'version_conflict',
  'idempotency_key_reused', // the id was recorded for another body, or another directive
  'directive_unreadable', // its events cannot be read just now; nothing applied, the same key is judged anew
  'poison_command', // could not be processed; kept as an incident, nothing applied
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refusal says which rule and, in `params`, with what values, so that the words can say what to do. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, string | number | boolean | null>;
  /** Every place that is wrong in this way, in the command's data (`tasks.0.leads.137`) or in the directive's own (`orders.0.due.at`). */
  at?: string[];
}
