export type DirectiveStatus =
  | 'DRAFT' // 拟立项
  | 'PROPOSED' // 立项审批
  | 'IN_PROGRESS' // 办理中
  | 'COMPLETED' // 办结
  | 'TERMINATED' // 终止: its tasks have ended, and none was completed
  | 'DISCHARGED' // 销号, rectification lists only
  | 'REOPENED' // 重新办理: a further cycle is being worked on
  | 'MERGED' // 并案 into another directive
  | 'DISCARDED'; // a draft or proposal not taken up

export type TaskStatus =
  | 'DISPATCHED' // 待签收
  | 'IN_PROGRESS' // 承办中
  | 'CLOSURE_REVIEW' // 办结待审
  | 'COMPLETED' // 办结
  | 'OBJECTED' // 职责异议 (also: explained only / cannot solve now) awaits the office's decision
  | 'SUSPENDED' // 暂缓, with an end date
  | 'RECALLED' // 撤回, before receipt
  | 'TERMINATED' // 终止, after receipt
  | 'REASSIGNED' // 改派: its successor is another task
  | 'CARRIED'; // 转出: goes on in another directive

export const TERMINAL_TASK: readonly TaskStatus[] = ['COMPLETED', 'RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'];

/** Everything in it has ended; archived after a while, and reopened by a leader. */
export const ENDED: readonly DirectiveStatus[] = ['COMPLETED', 'TERMINATED', 'DISCHARGED'];
