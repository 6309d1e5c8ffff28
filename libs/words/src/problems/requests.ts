import type { RefusalText } from '../define.js';

/** Refusals of a request before any rule of the domain is asked. */
export const REQUEST_TEXTS = {
  malformed_json: {
    zh: { title: '请求体不是合法的 JSON', advice: '请检查格式后重发' },
    en: { title: 'The body is not valid JSON', advice: 'Check the format and send again' },
  },
  validation_failed: {
    zh: { title: '请求内容不符合要求', advice: '请逐项改正所列各处' },
    en: { title: 'The request does not match its schema', advice: 'Correct each place that is listed' },
  },
  unstorable_text: {
    zh: { title: '文本含有无法保存的字符', advice: '请删除空字符（NUL）或不成对的代理字符' },
    en: { title: 'The text holds characters that cannot be stored', advice: 'Remove NUL characters and lone surrogates' },
  },
  idempotency_key_required: {
    zh: { title: '缺少 Idempotency-Key', advice: '每次提交请带上自己生成的唯一键，重试时用同一个键' },
    en: { title: 'Idempotency-Key is missing', advice: 'Send a key of your own with every POST, the same one on a retry' },
  },
  as_of_in_future: {
    zh: { title: '时点尚未到来', advice: '请给出现在或过去的时点' },
    en: { title: 'That instant is still to come', advice: 'Ask for now or for an instant that has passed' },
  },
  instants_reversed: {
    zh: { title: '起止时点颠倒', advice: '请使起始时间早于截止时间' },
    en: { title: 'The instants are reversed', advice: 'Let the start be before the end' },
  },
  forecast_span: {
    zh: { title: '预测的截止时点超出范围', advice: '请给出现在以后、一百天以内的时点' },
    en: { title: 'A forecast does not reach there', advice: 'Ask for an instant from now to a hundred days ahead' },
  },
  forecast_too_wide: {
    zh: { title: '此期间涉及的督办事项过多', advice: '请缩短期间，或指定单位或事项' },
    en: { title: 'Too many directives have something due in this time', advice: 'Ask for less time, one department or one directive' },
  },
  board_twice_the_same: {
    zh: { title: '行与列是同一维度', advice: '请为行与列选择不同的维度' },
    en: { title: 'Rows and columns are the same dimension', advice: 'Choose two different ones' },
  },
  list_too_long: {
    zh: { title: '清单过长，不能一次导出', advice: '请按单位、会议、时间等缩小范围后再导出' },
    en: { title: 'The list is too long for one sheet', advice: 'Narrow it by department, meeting or dates first' },
  },
  board_too_wide: {
    zh: { title: '看板格数过多', advice: '请用条件缩小范围，或更换维度' },
    en: { title: 'The board has too many cells', advice: 'Narrow it by a filter, or choose other dimensions' },
  },
  search_too_short: {
    zh: { title: '搜索词过短', advice: '请至少输入两个字' },
    en: { title: 'There is no word to search for', advice: 'Give a word of two letters, digits or characters at least' },
  },
  token_missing: {
    zh: { title: '未登录', advice: '请登录后重试' },
    en: { title: 'No bearer token', advice: 'Sign in and send the token' },
  },
  token_invalid: {
    zh: { title: '登录凭证无效', advice: '请重新登录' },
    en: { title: 'The token is not valid', advice: 'Sign in again' },
  },
  token_expired: {
    zh: { title: '登录已过期', advice: '请重新登录' },
    en: { title: 'The token has expired', advice: 'Sign in again' },
  },
  wrong_audience: {
    zh: { title: '登录凭证不是发给本系统的', advice: '请向本系统申请凭证' },
    en: { title: 'The token is for another audience', advice: 'Ask for a token for this API' },
  },
  session_ended: {
    zh: { title: '登录已失效', advice: '请重新登录；已填写的内容不会丢失' },
    en: { title: 'The session has ended', advice: 'Sign in again; what you have typed is kept' },
  },
  sign_in_failed: {
    zh: { title: '登录未完成', advice: '请重新登录；多次不成功的，请联系管理员' },
    en: { title: 'Signing in did not succeed', advice: 'Try again; if it goes on failing, ask the administrator' },
  },
  page_header_required: {
    zh: { title: '请求不是由本系统页面发出的', advice: '请从本系统页面办理；程序请使用令牌' },
    en: { title: 'The request does not come from our own page', advice: 'Send X-Duban: 1 with a session, or use a token' },
  },
  unknown_person: {
    zh: { title: '该账号不在组织名册中', advice: '请联系管理员登记' },
    en: { title: 'This account is not in the organisation', advice: 'Ask the administrator to enter it' },
  },
  posts_ended: {
    zh: { title: '您的任职已经结束', advice: '如需继续使用，请联系管理员登记新的任职' },
    en: { title: 'Your posts have ended', advice: 'If you still have work to do here, ask the administrator to enter a new post' },
  },
  not_permitted: {
    zh: { title: '您的岗位无权进行此操作', advice: '请由有权的岗位办理，或申请授权' },
    en: { title: 'Your post may not do this', advice: 'Let an entitled post do it, or ask for a delegation' },
  },
  not_found: {
    zh: { title: '没有找到', advice: '请核对编号；无权查看的事项也按不存在答复' },
    en: { title: 'Not found', advice: 'Check the id; what you may not see is answered the same way' },
  },
  directive_number_unknown: {
    zh: { title: '没有此督办编号', advice: '请核对编号' },
    en: { title: 'No directive has this number', advice: 'Check the number' },
  },
  cursor_mismatch: {
    zh: { title: '翻页游标不属于此查询', advice: '条件变更后请从第一页开始' },
    en: { title: 'The cursor belongs to another query', advice: 'Start from the first page after changing the query' },
  },
  event_unsealed: {
    zh: { title: '该事件尚未封存', advice: '请等待下一个检查点（通常一分钟内）后再取证明' },
    en: { title: 'The event is not sealed yet', advice: 'Ask again after the next checkpoint, usually within a minute' },
  },
  bulletin_issued: {
    zh: { title: '本期通报已经签发', advice: '已签发的通报不再改动；有更正的，写入下一期。' },
    en: { title: 'The bulletin of this period is issued', advice: 'What is issued stays as it is: say in the next one what was wrong' },
  },
  period_not_over: {
    zh: { title: '本期尚未结束', advice: '期满后才能签发；此前可以查看草稿。' },
    en: { title: 'The period is not over', advice: 'Issue it when it is; until then its draft can be read' },
  },
  received_in_future: {
    zh: { title: '收到日期晚于今天', advice: '请填写实际收到的日期' },
    en: { title: 'The day of receipt is still to come', advice: 'Give the day on which it was received' },
  },
  offline_matter_unknown: {
    zh: { title: '登记簿中没有这一号', advice: '请核对线下办理的年份和登记号' },
    en: { title: 'The register has no such number', advice: 'Check the year and the number of the offline matter' },
  },
  offline_matter_closed: {
    zh: { title: '该线下办理事项已经办结', advice: '无需再次办理' },
    en: { title: 'This offline matter is closed already', advice: 'There is nothing left to do' },
  },
  incident_resolved: {
    zh: { title: '该故障已经了结', advice: '无需再次办理' },
    en: { title: 'This incident is over already', advice: 'There is nothing left to do' },
  },
  precondition_failed: {
    zh: { title: '内容已被他人更新', advice: '请重新读取后再操作' },
    en: { title: 'Somebody changed it meanwhile', advice: 'Read it again, then decide' },
  },
  body_too_large: {
    zh: { title: '内容过大', advice: '长文本请以附件上传' },
    en: { title: 'The body is too large', advice: 'Send long texts as files' },
  },
  file_too_large: {
    zh: { title: '文件过大', advice: '请压缩或拆分后上传' },
    en: { title: 'The file is too large', advice: 'Compress or split it' },
  },
  document_unreadable: {
    zh: { title: '无法读取该文件的文字', advice: '请上传 docx、xlsx 或文本文件，扫描件请录入文字' },
    en: { title: 'The text of this document cannot be read', advice: 'Send docx, xlsx or plain text; type scans in' },
  },
  document_has_changes: {
    zh: { title: '该文件含有尚未接受的修订（{count}处）', advice: '请选择以修订后的文字为准，还是以修订前的文字为准，再上传' },
    en: {
      title: 'The file holds changes that nobody has accepted ({count})',
      advice: 'Say whether the text with them or the one before counts',
    },
  },
  minutes_too_complex: {
    zh: { title: '材料过大或过于复杂，未能在限定时间内读完', advice: '请分成几份收文，或删去重复、无关的内容后再试' },
    en: { title: 'This paper takes too long to read', advice: 'Take it in as several papers, or without what is repeated in it' },
  },
  file_type_refused: {
    zh: { title: '不支持的文件类型', advice: '请上传文档、表格、图片或 PDF' },
    en: { title: 'This type of file is not taken', advice: 'Upload a document, sheet, picture or PDF' },
  },
  draft_not_ready: {
    zh: { title: '该建议还有须由人填写的内容', advice: '请填写所列各处，连同内容一并提交' },
    en: { title: 'A person has to fill something in this suggestion', advice: 'Fill the places that are listed, and send the content' },
  },
  file_not_uploaded: {
    zh: { title: '所引材料不是您上传的', advice: '请先上传该材料，再引用；本事项中已有的材料可直接引用' },
    en: {
      title: 'You have not uploaded a file that is cited',
      advice: 'Upload it first; files that stand in the directive already may be cited',
    },
  },
  media_type_refused: {
    zh: { title: '不支持的内容类型', advice: '请使用 application/json' },
    en: { title: 'This content type is not taken', advice: 'Use application/json' },
  },
  rate_limited: {
    zh: { title: '操作过于频繁', advice: '请稍后再试' },
    en: { title: 'Too many requests', advice: 'Wait and try again' },
  },
  pending: {
    zh: { title: '已受理，结果待确认', advice: '请稍候用同一个 Idempotency-Key 重发，将得到同一答复' },
    en: { title: 'Received, the outcome is not known yet', advice: 'Send again with the same Idempotency-Key: you get the one answer' },
  },
  unavailable: {
    zh: { title: '服务暂不可用', advice: '请稍后重试' },
    en: { title: 'Temporarily unavailable', advice: 'Try again shortly' },
  },
  internal: {
    zh: { title: '系统内部错误', advice: '请将故障编号告知管理员' },
    en: { title: 'Internal error', advice: 'Give the incident number to the administrator' },
  },
} as const satisfies Record<string, RefusalText>;
