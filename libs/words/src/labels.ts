import type {
  Authority,
  DeadlineKind,
  DirectiveEventType,
  DirectiveStatus,
  DispatchResponse,
  Grade,
  NoticeColour,
  Obligation,
  ObligationKind,
  Role,
  SignOffLevel,
  SourceKind,
  TaskStatus,
  Urgency,
  BilingualText,
  Light,
} from '@duban/domain';

const w = (zh: string, en: string): BilingualText => ({ zh, en });

export const DIRECTIVE_STATUS_LABELS: Record<DirectiveStatus, BilingualText> = {
  DRAFT: w('拟立项', 'Draft'),
  PROPOSED: w('立项审批', 'Proposed'),
  IN_PROGRESS: w('办理中', 'In progress'),
  COMPLETED: w('办结', 'Completed'),
  DISCHARGED: w('销号', 'Discharged'),
  REOPENED: w('重新办理', 'Reopened'),
  MERGED: w('并案', 'Merged'),
  DISCARDED: w('不予立项', 'Discarded'),
};

export const TASK_STATUS_LABELS: Record<TaskStatus, BilingualText> = {
  DISPATCHED: w('待签收', 'Awaiting receipt'),
  IN_PROGRESS: w('承办中', 'In progress'),
  CLOSURE_REVIEW: w('办结待审', 'Closure under review'),
  COMPLETED: w('办结', 'Completed'),
  OBJECTED: w('待研究答复', 'Answer to dispatch awaits a decision'),
  SUSPENDED: w('暂缓', 'Suspended'),
  RECALLED: w('撤回', 'Recalled'),
  TERMINATED: w('终止', 'Terminated'),
  REASSIGNED: w('改派', 'Reassigned'),
};

export const OBLIGATION_LABELS: Record<ObligationKind, BilingualText> = {
  receipt: w('签收', 'receipt'),
  plan: w('承办方案', 'plan'),
  report: w('进展反馈', 'progress report'),
  complete: w('办结', 'completion'),
  review: w('办结审核', 'closure review'),
  contribution: w('配合事项', 'contribution'),
  extension_decision: w('延期批复', 'decision on the extension'),
  response_decision: w('研究答复', 'decision on the answer to dispatch'),
  nudge_answer: w('催办答复', 'answer to the nudge'),
  block_answer: w('协调答复', 'answer to the request for coordination'),
  notice_release: w('督办单签发', 'release of the notice'),
  standing_review: w('长期事项复核', 'review of the standing task'),
};

export const OBLIGATION_STATUS_LABELS: Record<Obligation['status'], BilingualText> = {
  open: w('未履行', 'open'),
  held: w('暂不计催', 'held'),
  met: w('已履行', 'met'),
  missed: w('漏报', 'missed'),
  cancelled: w('已取消', 'cancelled'),
};

export const COLOUR_LABELS: Record<NoticeColour, BilingualText> = {
  blue: w('蓝色督办单（提醒）', 'blue notice (reminder)'),
  orange: w('橙色督办单（警告）', 'orange notice (warning)'),
  red: w('红色督办单（责令限期办结）', 'red notice (final order)'),
};

export const LIGHT_LABELS: Record<Light, BilingualText> = {
  green: w('绿灯', 'green'),
  yellow: w('黄灯', 'yellow'),
  red: w('红灯', 'red'),
};

export const ROLE_LABELS: Record<Role, BilingualText> = {
  department_head: w('部门主要负责人', 'head of department'),
  clerk: w('经办人', 'clerk'),
  supervision_officer: w('督办专员', 'supervision officer'),
  office_head: w('督查室主任', 'head of the supervision office'),
  leader_in_charge: w('分管领导', 'leader in charge'),
  issuing_leader: w('交办领导', 'issuing leader'),
  auditor: w('审计人员', 'auditor'),
  administrator: w('系统管理员', 'administrator'),
  system: w('系统', 'system'),
};

export const GRADE_LABELS: Record<Grade, BilingualText> = {
  routine: w('一般', 'routine'),
  key: w('重点', 'key'),
  major: w('重大', 'major'),
};

export const URGENCY_LABELS: Record<Urgency, BilingualText> = {
  normal: w('平件', 'normal'),
  urgent: w('急件', 'urgent'),
  critical: w('特急', 'critical'),
};

export const PART_LABELS: Record<'lead' | 'assist' | 'blocker', BilingualText> = {
  lead: w('牵头', 'lead'),
  assist: w('配合', 'assisting'),
  blocker: w('待我协调', 'waits for us'),
};

export const SOURCE_LABELS: Record<SourceKind, BilingualText> = {
  meeting: w('会议议定', 'meeting'),
  leader_instruction: w('领导批示', "leader's instruction"),
  superior: w('上级交办', 'assigned from above'),
  inspection: w('督查检查', 'inspection'),
  rectification: w('问题整改', 'rectification'),
  own_initiative: w('自行立项', 'own initiative'),
};

export const RESPONSE_LABELS: Record<DispatchResponse['kind'], BilingualText> = {
  explain_only: w('仅作说明', 'explanation only'),
  cannot_solve_now: w('暂无法解决', 'cannot be solved now'),
  objection: w('职责异议', 'objection to the assignment'),
};

export const MEANING_LABELS: Record<SignOffLevel['meaning'], BilingualText> = {
  review: w('审核', 'review'),
  approval: w('审批', 'approval'),
  responsibility: w('负责', 'responsibility'),
};

export const AUTHORITY_LABELS: Record<Authority['kind'], BilingualText> = {
  own: w('本职', 'own authority'),
  delegated: w('授权', 'by delegation'),
  proxy: w('代办', 'by proxy'),
  system: w('系统', 'by the system'),
};

export const EVENT_LABELS: Record<DirectiveEventType, BilingualText> = {
  DirectiveRegistered: w('立项登记', 'Registered'),
  DirectiveProposed: w('报请立项', 'Proposed'),
  DirectiveReturned: w('立项退回', 'Proposal returned'),
  DirectiveApproved: w('准予立项', 'Approved'),
  DirectiveDiscarded: w('不予立项', 'Discarded'),
  DirectiveAmended: w('更正', 'Amended'),
  DirectiveMerged: w('并入他案', 'Merged into another'),
  DirectiveAbsorbed: w('并入本案', 'Another merged in'),
  DirectiveCompleted: w('事项办结', 'Directive completed'),
  DirectiveDischarged: w('销号', 'Discharged'),
  DirectiveReinspected: w('回头看', 'Re-inspected'),
  DirectiveReopened: w('重新办理', 'Reopened'),
  DirectiveArchived: w('归档', 'Archived'),
  PolicyRepinned: w('更换规则版本', 'Policy changed'),
  TaskDispatched: w('交办', 'Dispatched'),
  TaskReceived: w('签收', 'Received'),
  DispatchAnswered: w('交办回复', 'Dispatch answered'),
  DispatchAnswerDecided: w('回复研究决定', 'Answer decided'),
  TaskRecalled: w('撤回', 'Recalled'),
  TaskTerminated: w('终止', 'Terminated'),
  TaskReassigned: w('改派', 'Reassigned'),
  TaskSuspended: w('暂缓', 'Suspended'),
  TaskResumed: w('恢复办理', 'Resumed'),
  PlanSubmitted: w('报送承办方案', 'Plan submitted'),
  ProgressReported: w('进展反馈', 'Progress reported'),
  ReportMissed: w('漏报', 'Report missed'),
  ContributionDelivered: w('配合事项完成', 'Contribution delivered'),
  BlockRaised: w('提请协调', 'Coordination asked'),
  BlockAnswered: w('协调答复', 'Coordination answered'),
  BlockCleared: w('受阻解除', 'Block cleared'),
  ExtensionRequested: w('申请延期', 'Extension asked'),
  ExtensionScreened: w('延期初审', 'Extension screened'),
  ExtensionGranted: w('同意延期', 'Extension granted'),
  ExtensionRefused: w('不予延期', 'Extension refused'),
  DueDateSet: w('重定时限', 'New limit set'),
  StandingRequested: w('申请转为长期', 'Standing asked'),
  StandingDecided: w('转为长期的批复', 'Standing decided'),
  StandingReviewed: w('长期事项复核', 'Standing reviewed'),
  TaskNudged: w('催办', 'Nudged'),
  NudgeAnswered: w('催办答复', 'Nudge answered'),
  ReminderRaised: w('提醒', 'Reminder'),
  AlertRaised: w('预警', 'Alert'),
  NoticeOwed: w('应发督办单', 'Notice owed'),
  NoticeIssued: w('签发督办单', 'Notice issued'),
  NoticeAnswered: w('督办单答复', 'Notice answered'),
  NoticeWaived: w('免发（正当理由）', 'Notice waived'),
  ClosureRequested: w('办结申请', 'Closure requested'),
  ClosureSigned: w('审核签署', 'Signed'),
  ClosureReturned: w('退回', 'Returned'),
  TaskCompleted: w('任务办结', 'Task completed'),
  ObligationOpened: w('时限开始', 'Clock started'),
  ObligationEnded: w('时限结束', 'Clock ended'),
};

/** What happened to a date. */
export const DEADLINE_LABELS: Record<DeadlineKind, BilingualText> = {
  baseline: { zh: '基准时限', en: 'baseline' },
  committed: { zh: '承诺时限', en: 'committed' },
  extension_asked: { zh: '申请延期', en: 'extension asked' },
  extension_granted: { zh: '同意延期', en: 'extension granted' },
  extension_refused: { zh: '不予延期', en: 'extension refused' },
  new_limit: { zh: '重定时限', en: 'new limit' },
  rejudged: { zh: '按新日历重新认定', en: 're-judged' },
  resumption: { zh: '恢复办理后的时限', en: 'after resumption' },
  standing: { zh: '转为长期推进', en: 'turned into standing work' },
};
