import type { BulkCommandType, JobItemStatus, JobKind, JobStatus, BilingualText } from '@duban/domain';
import { ACT_WORDS } from './registry.js';
import { words } from './words.js';

const JOB_KIND_LABELS: Record<JobKind, BilingualText> = {
  commands: words('批量办理', 'One act on many tasks'),
  export: words('审计导出', 'Export of the record'),
};

/** What a list calls a job. */
export const jobTitle = ({ kind, about }: { kind: JobKind; about: { command?: BulkCommandType } }): BilingualText =>
  about.command === undefined ? JOB_KIND_LABELS[kind] : ACT_WORDS[about.command].many;

export const JOB_STATUS_LABELS: Record<JobStatus, BilingualText> = {
  REQUESTED: words('待执行', 'Waiting to start'),
  RUNNING: words('执行中', 'Running'),
  CANCELLING: words('正在取消', 'Being cancelled'),
  DONE: words('已完成', 'Done'),
  CANCELLED: words('已取消', 'Cancelled'),
  FAILED: words('执行失败', 'Failed'),
};

export const JOB_ITEM_STATUS_LABELS: Record<JobItemStatus, BilingualText> = {
  waiting: words('待办', 'Waiting'),
  done: words('已办', 'Done'),
  refused: words('未通过', 'Refused'),
  skipped: words('未执行', 'Not begun'),
};
