import type { BulkCommandType, JobItemStatus, JobKind, JobStatus, BilingualText } from '@duban/domain';

const JOB_KIND_LABELS: Record<JobKind, BilingualText> = {
  commands: { zh: '批量办理', en: 'One act on many tasks' },
  export: { zh: '审计导出', en: 'Export of the record' },
};

const BULK_COMMAND_LABELS: Record<BulkCommandType, BilingualText> = {
  ReceiveTask: { zh: '批量签收', en: 'Acknowledge many' },
  NudgeTask: { zh: '批量催办', en: 'Nudge many' },
  SetDueDate: { zh: '批量重定时限', en: 'Set many dates anew' },
  DecideExtension: { zh: '批量批复延期', en: 'Decide many extensions' },
  SignOff: { zh: '批量审核签署', en: 'Sign many off' },
};

/** What a list calls a job. */
export const jobTitle = ({ kind, about }: { kind: JobKind; about: { command?: BulkCommandType } }): BilingualText =>
  about.command === undefined ? JOB_KIND_LABELS[kind] : BULK_COMMAND_LABELS[about.command];

export const JOB_STATUS_LABELS: Record<JobStatus, BilingualText> = {
  REQUESTED: { zh: '待执行', en: 'Waiting to start' },
  RUNNING: { zh: '执行中', en: 'Running' },
  CANCELLING: { zh: '正在取消', en: 'Being cancelled' },
  DONE: { zh: '已完成', en: 'Done' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
  FAILED: { zh: '执行失败', en: 'Failed' },
};

export const JOB_ITEM_STATUS_LABELS: Record<JobItemStatus, BilingualText> = {
  waiting: { zh: '待办', en: 'Waiting' },
  done: { zh: '已办', en: 'Done' },
  refused: { zh: '未通过', en: 'Refused' },
  skipped: { zh: '未执行', en: 'Not begun' },
};
