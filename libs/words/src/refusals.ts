import type { RefusalCode } from '@duban/domain';
import type { RefusalText } from './define.js';

/** Refusals by the rules of the domain that several acts may meet. */
export const SHARED_REFUSALS = {
  directive_not_found: {
    zh: { title: '没有此督办事项', advice: '请核对编号' },
    en: { title: 'No such directive', advice: 'Check the id' },
  },
  directive_exists: {
    zh: { title: '该督办事项已立项', advice: '请直接打开已有事项' },
    en: { title: 'The directive exists already', advice: 'Open the one that exists' },
  },
  directive_wrong_state: {
    zh: { title: '督办事项当前状态不允许此操作', advice: '请刷新查看当前状态' },
    en: { title: 'The directive is not in a state for this', advice: 'Read its present state' },
  },
  task_not_found: {
    zh: { title: '没有此任务', advice: '请核对任务编号' },
    en: { title: 'No such task', advice: 'Check the task id' },
  },
  task_wrong_state: {
    zh: { title: '任务当前状态不允许此操作', advice: '请刷新查看任务状态' },
    en: { title: 'The task is not in a state for this', advice: 'Read its present state' },
  },
  not_your_task: {
    zh: { title: '本单位不是该任务的承办单位', advice: '请由牵头或配合单位办理' },
    en: { title: 'Your department has no such part in the task', advice: 'Let the lead or the assisting department do it' },
  },
  authority_lapsed: {
    zh: { title: '所依据的职务或授权已失效', advice: '请刷新身份后重试，或由现任岗位办理' },
    en: { title: 'The post or delegation acted under is no longer in effect', advice: 'Sign in anew, or let the present holder do it' },
  },
  role_required: {
    zh: { title: '需要相应岗位才能办理', advice: '请由有权的岗位办理' },
    en: { title: 'Another role has to do this', advice: 'Let somebody who holds such a role do it' },
  },
  exactly_one_lead: {
    zh: { title: '每项任务必须有且只有一个牵头单位', advice: '请确定一个牵头单位，其余列为配合单位，或按单位拆分' },
    en: { title: 'A task has exactly one lead', advice: 'Choose one lead and list the others as assisting, or split the task' },
  },
  lead_is_also_assist: {
    zh: { title: '牵头单位不能同时是配合单位', advice: '请从配合单位中删去' },
    en: { title: 'The lead cannot also assist', advice: 'Remove it from the assisting departments' },
  },
  no_tasks: {
    zh: { title: '没有可交办的任务', advice: '请至少分解一项任务' },
    en: { title: 'There is no task to dispatch', advice: 'Break the directive down into at least one task' },
  },
  leader_not_eligible: {
    zh: {
      title: '该同志不能作为本事项的领导',
      advice: '请选择现任且分管该领域的领导；督查机构人员、承办本事项的人员和单位不能列为领导',
    },
    en: {
      title: 'This person cannot be named as its leader',
      advice: 'Name somebody who holds that post for the field, is not of the supervision office and did none of the work',
    },
  },
  department_ended: {
    zh: { title: '所列单位已撤并', advice: '请改为承接其职责的单位' },
    en: { title: 'A department named has gone on as others', advice: 'Name the one that goes on in its place' },
  },
  unknown_department: {
    zh: { title: '单位不存在或已撤销', advice: '请从组织名册中选择' },
    en: { title: 'The department is unknown or dissolved', advice: 'Choose one of the organisation’s' },
  },
  asserted_too_early: {
    zh: { title: '所填发生时间过早', advice: '发生时间不能早于交办，请核对纸质材料；交办本身在先的，请先补录交办时间' },
    en: {
      title: 'It is said to have happened too early',
      advice: 'Not before the dispatch: check the paper',
    },
  },
  asserted_too_late: {
    zh: { title: '所填发生时间晚于录入时间', advice: '发生时间不能晚于录入时间，请核对纸质材料' },
    en: { title: 'It is said to have happened after it was entered', advice: 'Not after it is recorded: check the paper' },
  },
  nothing_changed: {
    zh: { title: '没有需要更正的内容', advice: '所填内容与现有内容相同，请核对后再提交' },
    en: { title: 'Nothing would change', advice: 'What was sent stands there already: check it' },
  },
  due_in_past: {
    zh: { title: '时限早于当前时间', advice: '请填写将来的时限' },
    en: { title: 'The due date lies in the past', advice: 'Give a date to come' },
  },
  due_required: {
    zh: { title: '缺少时限', advice: '请填写时限，或列为长期事项并定复核日' },
    en: { title: 'A due date is missing', advice: 'Give one, or make it standing work with a review date' },
  },
  text_required: {
    zh: { title: '缺少文字说明', advice: '请填写说明' },
    en: { title: 'A text is missing', advice: 'Write what it is about' },
  },
  closure_standard_required: {
    zh: { title: '缺少办结标准', advice: '请写明怎样算办结' },
    en: { title: 'The closure standard is missing', advice: 'State how it is judged closed' },
  },
  response_pending: {
    zh: { title: '已有待答复的说明或异议', advice: '请等督查室答复' },
    en: { title: 'An answer to the dispatch is pending', advice: 'Wait for the office’s decision' },
  },
  extension_pending: {
    zh: { title: '已有延期申请待批', advice: '请等待批复' },
    en: { title: 'An extension request is pending', advice: 'Wait for its decision' },
  },
  extension_not_pending: {
    zh: { title: '没有待批的延期申请', advice: '请刷新查看' },
    en: { title: 'No extension request is pending', advice: 'Read it again' },
  },
  extension_after_expiry: {
    zh: { title: '时限已过，不能申请延期', advice: '请如实报告进展，由领导重定时限；考核仍按原时限' },
    en: { title: 'The due date has passed', advice: 'Report progress; a leader may set a new limit, scoring stays on the baseline' },
  },
  extension_not_later: {
    zh: { title: '新时限须晚于现时限', advice: '请填写更晚的日期' },
    en: { title: 'The new date is not later than the current one', advice: 'Give a later date' },
  },
  block_not_open: {
    zh: { title: '该受阻事项已处理或已解除', advice: '请刷新查看' },
    en: { title: 'The block is not open', advice: 'Read it again' },
  },
  notice_not_owed: {
    zh: { title: '没有待签发的督办单', advice: '请刷新查看' },
    en: { title: 'No notice waits for release', advice: 'Read it again' },
  },
  separation_of_duties: {
    zh: { title: '不能审核本人或所代办人员经办的事项', advice: '请由未参与的人员审核' },
    en: { title: 'Nobody signs off what they or those they acted for did', advice: 'Let somebody else sign' },
  },
  same_department: {
    zh: { title: '改派单位与原单位相同', advice: '请选择其他单位' },
    en: { title: 'It is the same department', advice: 'Choose another one' },
  },
  new_due_needed: {
    zh: { title: '原时限已过，或短于新单位的签收时限', advice: '请由有权批准延期的人改派，并定明新时限' },
    en: {
      title: 'The date that runs has passed, or is nearer than the receipt limit of the next department',
      advice: 'Whoever may extend the date reassigns the task and names a new one',
    },
  },
  second_officer_required: {
    zh: { title: '重大事项的签批件须由另一名督办专员补录', advice: '请先由一人将签批件归档，再由另一人据同一份签批件补录' },
    en: {
      title: 'On a major matter another officer enters what the paper says',
      advice: 'Let one officer file the signed paper and another enter the decision by the same picture',
    },
  },
  signed_paper_required: {
    zh: { title: '据签批件补录须附签批件影像', advice: '请上传签批件的照片或扫描件，并填写签批日期' },
    en: {
      title: 'A decision entered from paper needs the picture of that paper',
      advice: 'Upload the signed sheet and say when it was signed',
    },
  },
  signer_no_leader: {
    zh: { title: '所填签批人不是在任领导', advice: '请选择在任的分管领导或交办领导；本人签批的请本人办理' },
    en: { title: 'The signer named holds no leader’s post', advice: 'Choose a leader in office; your own decision you make yourself' },
  },
  already_assisting: {
    zh: { title: '该单位已是配合单位', advice: '请改为调整其配合事项' },
    en: { title: 'The department assists already', advice: 'Change its part instead' },
  },
  not_assisting: {
    zh: { title: '该单位不是配合单位', advice: '请核对单位，或列为新增' },
    en: { title: 'The department does not assist', advice: 'Check which one, or add it' },
  },
  contribution_delivered: {
    zh: { title: '该单位已提交配合材料', advice: '已完成的配合事项不再调整' },
    en: { title: 'Its part has been delivered', advice: 'What is done is not changed any more' },
  },
  due_not_before_reply: {
    zh: {
      title: '办结时限须早于对上答复时限',
      advice: '请定在答复上级的日期之前；需要更晚的，先由交办领导或督查室报请上级延期，再登记上级批复的新时限',
    },
    en: {
      title: 'The work must be due before the reply to the superior',
      advice:
        'Name an earlier date; for a later one, the issuing leader or the supervision office asks the superior first, then records the date granted',
    },
  },
  contribution_after_due: {
    zh: { title: '配合时限晚于任务时限', advice: '请定在任务办结时限之前' },
    en: { title: 'A contribution would come after its task is due', advice: 'Name a date not later than the task’s' },
  },
  no_reply_owed: {
    zh: { title: '没有待答复上级的事项', advice: '请核对来源的答复时限，或是否已答复' },
    en: { title: 'No superior waits for a reply', advice: 'Check whether the source asks for one, or has it already' },
  },
  watched_already: {
    zh: { title: '已在关注或已挂牌', advice: '无需重复办理；可先取消再重新关注' },
    en: { title: 'It is watched already', advice: 'Nothing more is needed; end the watch first to begin it anew' },
  },
  not_watched: {
    zh: { title: '未关注或未挂牌', advice: '请核对是事项还是其中的任务' },
    en: { title: 'It is not watched', advice: 'Check whether the directive or one of its tasks is meant' },
  },
  reply_owed: {
    zh: { title: '尚未答复上级', advice: '请先登记对上答复' },
    en: { title: 'The superior has no reply yet', advice: 'Record the reply first' },
  },
  merge_into_itself: {
    zh: { title: '不能并入自身', advice: '请选择另一事项' },
    en: { title: 'A directive cannot be merged into itself', advice: 'Choose another one' },
  },
  standing_pending: {
    zh: { title: '已有转为长期事项的申请待批', advice: '请等待批复' },
    en: { title: 'A request for standing work is pending', advice: 'Wait for its decision' },
  },
  termination_pending: {
    zh: { title: '已有停办申请待批', advice: '请等待批复，或先撤回停办申请' },
    en: { title: 'A request that it end is pending', advice: 'Wait for its decision, or take it back first' },
  },
  standing_never_overdue: {
    zh: { title: '长期事项没有办结时限', advice: '请按反馈周期报告' },
    en: { title: 'Standing work has no due date', advice: 'Report by its cycle' },
  },
  unknown_measure: {
    zh: { title: '没有此项指标', advice: '请核对指标' },
    en: { title: 'No such measure', advice: 'Check the measure' },
  },
  version_conflict: {
    zh: { title: '内容已被他人更新', advice: '请重新读取后再操作' },
    en: { title: 'Somebody changed it meanwhile', advice: 'Read it again, then decide' },
  },
  idempotency_key_reused: {
    zh: { title: '同一个 Idempotency-Key 已用于不同的内容', advice: '新的内容请用新的键' },
    en: { title: 'This Idempotency-Key was used with another body', advice: 'Use a new key for new content' },
  },
  directive_unreadable: {
    zh: { title: '该事项的记录暂不能读取，已登记为故障', advice: '未产生任何影响；修复后请用同一个 Idempotency-Key 重发' },
    en: {
      title: 'The record of this directive cannot be read just now',
      advice: 'Nothing was applied; send again with the same Idempotency-Key once it is repaired',
    },
  },
  poison_command: {
    zh: { title: '该操作无法处理，已登记为故障', advice: '未产生任何影响；请将故障编号告知管理员' },
    en: {
      title: 'This command could not be processed and was set aside',
      advice: 'Nothing was applied; give the incident number to the administrator',
    },
  },
} as const satisfies Partial<Record<RefusalCode, RefusalText>>;
