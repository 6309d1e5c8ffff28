import { words } from './words.js';

/** What stands on the readable report of an export, besides the sentences of its timelines. */
export const REPORT_LABELS = {
  title: words('督办事件记录导出', 'Export of the record'),
  id: words('导出编号', 'Export'),
  scope: words('导出范围', 'Scope'),
  exportedAt: words('导出时间', 'Exported at'),
  checkpoint: words('检查点', 'Checkpoint'),
  ordinal: words('序号', 'No.'),
  time: words('时间', 'Time'),
  event: words('环节', 'Event'),
  what: words('内容', 'What happened'),
  who: words('经办', 'By'),
  system: words('系统', 'the system'),
  unnumbered: words('未编号', 'without a number'),
  quality: words('四性检测', 'Authenticity, integrity, usability, security'),
  passed: words('通过', 'passed'),
  failed: words('不通过', 'failed'),
} as const;
