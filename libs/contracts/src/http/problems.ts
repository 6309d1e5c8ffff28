import type { RefusalCode } from '@duban/domain';
import { JOB_PROBLEMS } from './job-problems.js';
import { MEETING_PROBLEMS } from './meeting-problems.js';
import { ORGANISATION_PROBLEMS } from './organisation-problems.js';
import { RULE_PROBLEMS } from './rule-problems.js';

/** What a refusal says to people: the rule, and what to do about it. */
export interface ProblemText {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 503;
  zh: { title: string; advice: string };
  en: { title: string; advice: string };
}

/** Refusals before any rule of the domain is asked. */
export const HTTP_PROBLEMS = {
  malformed_json: p(400, '请求体不是合法的 JSON', '请检查格式后重发', 'The body is not valid JSON', 'Check the format and send again'),
  validation_failed: p(
    400,
    '请求内容不符合要求',
    '请按 errors 中逐项改正',
    'The request does not match its schema',
    'Correct each item of `errors`',
  ),
  unstorable_text: p(
    400,
    '文本含有无法保存的字符',
    '请删除空字符（NUL）或不成对的代理字符',
    'The text holds characters that cannot be stored',
    'Remove NUL characters and lone surrogates',
  ),
  idempotency_key_required: p(
    400,
    '缺少 Idempotency-Key',
    '每次提交请带上自己生成的唯一键，重试时用同一个键',
    'Idempotency-Key is missing',
    'Send a key of your own with every POST, the same one on a retry',
  ),
  as_of_in_future: p(
    400,
    '时点尚未到来',
    '请给出现在或过去的时点',
    'That instant is still to come',
    'Ask for now or for an instant that has passed',
  ),
  instants_reversed: p(400, '起止时点颠倒', '请使 from 早于 to', 'The instants are reversed', 'Let `from` be before `to`'),
  token_missing: p(401, '未登录', '请登录后重试', 'No bearer token', 'Sign in and send the token'),
  token_invalid: p(401, '登录凭证无效', '请重新登录', 'The token is not valid', 'Sign in again'),
  token_expired: p(401, '登录已过期', '请重新登录', 'The token has expired', 'Sign in again'),
  wrong_audience: p(
    401,
    '登录凭证不是发给本系统的',
    '请向本系统申请凭证',
    'The token is for another audience',
    'Ask for a token for this API',
  ),
  unknown_person: p(
    403,
    '该账号不在组织名册中',
    '请联系管理员登记',
    'This account is not in the organisation',
    'Ask the administrator to enter it',
  ),
  not_permitted: p(
    403,
    '您的岗位无权进行此操作',
    '请由有权的岗位办理，或申请授权',
    'Your post may not do this',
    'Let an entitled post do it, or ask for a delegation',
  ),
  not_found: p(
    404,
    '没有找到',
    '请核对编号；无权查看的事项也按不存在答复',
    'Not found',
    'Check the id; what you may not see is answered the same way',
  ),
  directive_number_unknown: p(404, '没有此督办编号', '请核对编号', 'No directive has this number', 'Check the number'),
  cursor_mismatch: p(
    400,
    '翻页游标不属于此查询',
    '条件变更后请从第一页开始',
    'The cursor belongs to another query',
    'Start from the first page after changing the query',
  ),
  event_unsealed: p(
    409,
    '该事件尚未封存',
    '请等待下一个检查点（通常一分钟内）后再取证明',
    'The event is not sealed yet',
    'Ask again after the next checkpoint, usually within a minute',
  ),
  incident_resolved: p(409, '该故障已经了结', '无需再次办理', 'This incident is over already', 'There is nothing left to do'),
  precondition_failed: p(412, '内容已被他人更新', '请重新读取后再操作', 'Somebody changed it meanwhile', 'Read it again, then decide'),
  body_too_large: p(413, '内容过大', '长文本请以附件上传', 'The body is too large', 'Send long texts as files'),
  file_too_large: p(413, '文件过大', '请压缩或拆分后上传', 'The file is too large', 'Compress or split it'),
  document_unreadable: p(
    422,
    '无法读取该文件的文字',
    '请上传 docx、xlsx 或文本文件，扫描件请录入文字',
    'The text of this document cannot be read',
    'Send docx, xlsx or plain text; type scans in',
  ),
  file_type_refused: p(
    415,
    '不支持的文件类型',
    '请上传文档、表格、图片或 PDF',
    'This type of file is not taken',
    'Upload a document, sheet, picture or PDF',
  ),
  media_type_refused: p(415, '不支持的内容类型', '请使用 application/json', 'This content type is not taken', 'Use application/json'),
  rate_limited: p(429, '操作过于频繁', '请稍后再试', 'Too many requests', 'Wait and try again'),
  pending: p(
    503,
    '已受理，结果待确认',
    '请稍候用同一个 Idempotency-Key 重发，将得到同一答复',
    'Received, the outcome is not known yet',
    'Send again with the same Idempotency-Key: you get the one answer',
  ),
  unavailable: p(503, '服务暂不可用', '请稍后重试', 'Temporarily unavailable', 'Try again shortly'),
  internal: p(500, '系统内部错误', '请将事件编号告知管理员', 'Internal error', 'Give the incident id to the administrator'),
} as const satisfies Record<string, ProblemText>;

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
  errors?: { path: string; message: string }[];
  incident?: string;
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

function p(status: ProblemText['status'], zhTitle: string, zhAdvice: string, enTitle: string, enAdvice: string): ProblemText {
  return { status, zh: { title: zhTitle, advice: zhAdvice }, en: { title: enTitle, advice: enAdvice } };
}
