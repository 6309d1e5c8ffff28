import type { JobItemStatus, JobStatus } from '@duban/domain';
import type { BilingualText } from '../views/common.view.js';

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
