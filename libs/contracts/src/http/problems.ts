import type { RefusalCode } from '@duban/domain';
import { REQUEST_TEXTS } from '@duban/words';
import type { WhoMayView } from '../views/can.view.js';
import type { FieldError } from './field-errors.js';
import { JOB_PROBLEMS } from './job-problems.js';
import { MEETING_PROBLEMS } from './meeting-problems.js';
import { ORGANISATION_PROBLEMS } from './organisation-problems.js';
import { problemsOf } from './problem-text.js';
import type { ProblemText } from './problem-text.js';
import { RULE_PROBLEMS } from './rule-problems.js';

/** Refusals before any rule of the domain is asked. */
export const HTTP_PROBLEMS = problemsOf(REQUEST_TEXTS, {
  malformed_json: 400,
  validation_failed: 400,
  unstorable_text: 400,
  idempotency_key_required: 400,
  as_of_in_future: 400,
  instants_reversed: 400,
  forecast_span: 400,
  forecast_too_wide: 400,
  board_twice_the_same: 400,
  board_too_wide: 400,
  list_too_long: 400,
  search_too_short: 400,
  token_missing: 401,
  token_invalid: 401,
  token_expired: 401,
  wrong_audience: 401,
  session_ended: 401,
  sign_in_failed: 401,
  page_header_required: 403,
  unknown_person: 403,
  posts_ended: 403,
  not_permitted: 403,
  not_found: 404,
  directive_number_unknown: 404,
  cursor_mismatch: 400,
  event_unsealed: 409,
  incident_resolved: 409,
  bulletin_issued: 409,
  received_in_future: 422,
  offline_matter_unknown: 404,
  offline_matter_closed: 409,
  period_not_over: 409,
  precondition_failed: 412,
  body_too_large: 413,
  file_too_large: 413,
  document_unreadable: 422,
  document_has_changes: 422,
  minutes_too_complex: 422,
  file_type_refused: 415,
  draft_not_ready: 422,
  file_not_uploaded: 422,
  media_type_refused: 415,
  rate_limited: 429,
  pending: 503,
  unavailable: 503,
  internal: 500,
});

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS;
export type ProblemCode =
  HttpProblemCode | RefusalCode | keyof typeof JOB_PROBLEMS | keyof typeof MEETING_PROBLEMS | keyof typeof ORGANISATION_PROBLEMS;

export const PROBLEMS: Record<string, ProblemText> = {
  ...RULE_PROBLEMS,
  ...JOB_PROBLEMS,
  ...MEETING_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...HTTP_PROBLEMS,
};

/** RFC 9457, with the stable `code` and what to do about it. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  titleEn: string;
  detailEn: string;
  instance?: string;
  params?: Record<string, string | number | boolean | null>;
  /** What is wrong at which field. */
  errors?: FieldError[];
  incident?: string;
  /** Who could do what was refused. */
  mayDo?: WhoMayView[];
}

export function problemBody(
  code: string,
  extra: Partial<Pick<ProblemBody, 'instance' | 'params' | 'errors' | 'incident'>> = {},
): ProblemBody {
  const known = PROBLEMS[code] ?? HTTP_PROBLEMS.internal;
  return {
    type: `https://duban.dev/problems/${code}`,
    title: known.zh.title,
    status: known.status,
    code,
    detail: known.zh.advice,
    titleEn: known.en.title,
    detailEn: known.en.advice,
    ...extra,
  };
}
