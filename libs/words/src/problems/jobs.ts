import type { JobRefusalCode } from '@duban/domain';
import type { RefusalText } from '../define.js';

/** Refusals about jobs and exports. */
export const JOB_TEXTS = {
  job_not_found: {
    zh: { title: '没有此作业', advice: '请核对编号' },
    en: { title: 'No such job', advice: 'Check its id' },
  },
  job_exists: {
    zh: { title: '该作业已存在', advice: '请直接查看已有作业' },
    en: { title: 'This job exists already', advice: 'Look at the one that exists' },
  },
  job_finished: {
    zh: { title: '作业已结束', advice: '已结束的作业不能取消，请查看逐项结果' },
    en: { title: 'The job has ended', advice: 'It cannot be cancelled any more; look at its items' },
  },
  too_many_open_jobs: {
    zh: { title: '未结束的作业过多', advice: '请等待已提交的作业结束，或先取消其中的一项' },
    en: { title: 'Too many jobs of yours are still open', advice: 'Wait until one has ended, or cancel one' },
  },
  export_not_ready: {
    zh: { title: '导出尚未完成', advice: '请先查看导出进度' },
    en: { title: 'The export has no bundle yet', advice: 'Look at how far it has come' },
  },
  export_expired: {
    zh: { title: '导出包已过期', advice: '请重新导出' },
    en: { title: 'The bundle is no longer kept', advice: 'Export again' },
  },
  export_out_of_scope: {
    zh: { title: '导出包超出现有查阅范围', advice: '查阅范围在导出后已缩小，请按现有范围重新导出' },
    en: { title: 'The bundle holds more than you may see now', advice: 'Your scope has been narrowed since it was made; export again' },
  },
} as const satisfies Record<JobRefusalCode, RefusalText> & Record<string, RefusalText>;
