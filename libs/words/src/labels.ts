import type {
  Authority,
  DeadlineKind,
  DirectiveStatus,
  DispatchResponse,
  FollowUp,
  Grade,
  NoticeColour,
  Obligation,
  ObligationKind,
  Release,
  Role,
  SignOffLevel,
  SourceKind,
  TaskStatus,
  Urgency,
  BilingualText,
  Light,
} from '@duban/domain';
import { words } from './words.js';

export const DIRECTIVE_STATUS_LABELS: Record<DirectiveStatus, BilingualText> = {
  DRAFT: words('拟立项', 'Draft'),
  PROPOSED: words('立项审批', 'Proposed'),
  IN_PROGRESS: words('办理中', 'In progress'),
  COMPLETED: words('办结', 'Completed'),
  TERMINATED: words('终止', 'Terminated'),
  DISCHARGED: words('销号', 'Discharged'),
  REOPENED: words('重新办理', 'Reopened'),
  MERGED: words('并案', 'Merged'),
  DISCARDED: words('不予立项', 'Discarded'),
};

export const TASK_STATUS_LABELS: Record<TaskStatus, BilingualText> = {
  DISPATCHED: words('待签收', 'Awaiting receipt'),
  IN_PROGRESS: words('承办中', 'In progress'),
  CLOSURE_REVIEW: words('办结待审', 'Closure under review'),
  COMPLETED: words('办结', 'Completed'),
  OBJECTED: words('待研究答复', 'Answer to dispatch awaits a decision'),
  SUSPENDED: words('暂缓', 'Suspended'),
  RECALLED: words('撤回', 'Recalled'),
  TERMINATED: words('终止', 'Terminated'),
  REASSIGNED: words('改派', 'Reassigned'),
  CARRIED: words('转出', 'Carried over'),
};

export const OBLIGATION_LABELS: Record<ObligationKind, BilingualText> = {
  receipt: words('签收', 'receipt'),
  plan: words('承办方案', 'plan'),
  report: words('进展反馈', 'progress report'),
  complete: words('办结', 'completion'),
  review: words('办结审核', 'closure review'),
  contribution: words('配合事项', 'contribution'),
  extension_decision: words('申请批复', 'decision on the request'),
  response_decision: words('研究答复', 'decision and answer'),
  nudge_answer: words('催办答复', 'answer to the nudge'),
  block_answer: words('协调答复', 'answer to the request for coordination'),
  notice_release: words('督办单签发', 'release of the notice'),
  upward_reply: words('对上答复', 'reply to the superior'),
  standing_review: words('长期事项复核', 'review of the standing task'),
};

export const OBLIGATION_STATUS_LABELS: Record<Obligation['status'], BilingualText> = {
  open: words('未履行', 'open'),
  held: words('暂不计催', 'held'),
  met: words('已履行', 'met'),
  missed: words('漏报', 'missed'),
  cancelled: words('已取消', 'cancelled'),
};

export const COLOUR_LABELS: Record<NoticeColour, BilingualText> = {
  blue: words('蓝色督办单（提醒）', 'blue notice (reminder)'),
  orange: words('橙色督办单（警告）', 'orange notice (warning)'),
  red: words('红色督办单（责令限期办结）', 'red notice (final order)'),
};

export const RELEASE_LABELS: Record<Release, BilingualText> = {
  auto: words('自动发出', 'goes out by itself'),
  officer: words('待督办专员签发', 'awaits release by an officer'),
  leader: words('待领导签发', 'awaits release by a leader'),
};

export const LIGHT_LABELS: Record<Light, BilingualText> = {
  green: words('绿灯', 'green'),
  yellow: words('黄灯', 'yellow'),
  red: words('红灯', 'red'),
};

export const ROLE_LABELS: Record<Role, BilingualText> = {
  department_head: words('部门主要负责人', 'head of department'),
  clerk: words('经办人', 'clerk'),
  supervision_officer: words('督办专员', 'supervision officer'),
  office_head: words('督查室主任', 'head of the supervision office'),
  leader_in_charge: words('分管领导', 'leader in charge'),
  issuing_leader: words('交办领导', 'issuing leader'),
  auditor: words('审计人员', 'auditor'),
  administrator: words('系统管理员', 'administrator'),
  system: words('系统', 'system'),
};

export const GRADE_LABELS: Record<Grade, BilingualText> = {
  routine: words('一般', 'routine'),
  key: words('重点', 'key'),
  major: words('重大', 'major'),
};

export const URGENCY_LABELS: Record<Urgency, BilingualText> = {
  normal: words('平件', 'normal'),
  urgent: words('急件', 'urgent'),
  critical: words('特急', 'critical'),
};

export const PART_LABELS: Record<'lead' | 'assist' | 'blocker', BilingualText> = {
  lead: words('牵头', 'lead'),
  assist: words('配合', 'assisting'),
  blocker: words('待我协调', 'waits for us'),
};

export const SOURCE_LABELS: Record<SourceKind, BilingualText> = {
  meeting: words('会议议定', 'meeting'),
  leader_instruction: words('领导批示', 'leader’s instruction'),
  superior: words('上级交办', 'assigned from above'),
  inspection: words('督查检查', 'inspection'),
  rectification: words('问题整改', 'rectification'),
  own_initiative: words('自行立项', 'own initiative'),
};

export const FOLLOW_UP_LABELS: Record<FollowUp['what'], BilingualText> = {
  review: words('复核', 'a review'),
  coordination: words('由领导协调解决', 'coordination by a leader'),
  suspension: words('办理暂缓', 'a suspension'),
  reassignment: words('办理改派', 'a reassignment'),
  termination: words('办理终止', 'a termination'),
};

export const RESPONSE_LABELS: Record<DispatchResponse['kind'], BilingualText> = {
  explain_only: words('仅作说明', 'explanation only'),
  cannot_solve_now: words('暂无法解决', 'cannot be solved now'),
  objection: words('职责异议', 'objection to the assignment'),
};

export const MEANING_LABELS: Record<SignOffLevel['meaning'], BilingualText> = {
  review: words('审核', 'review'),
  approval: words('审批', 'approval'),
  responsibility: words('签批', 'responsibility'),
};

export const AUTHORITY_LABELS: Record<Authority['kind'], BilingualText> = {
  own: words('本职', 'own authority'),
  delegated: words('授权', 'by delegation'),
  proxy: words('代办', 'by proxy'),
  paper: words('据签批件补录', 'entered from a signed paper'),
  system: words('系统', 'by the system'),
};

/** What happened to a date. */
export const DEADLINE_LABELS: Record<DeadlineKind, BilingualText> = {
  baseline: words('基准时限', 'baseline'),
  committed: words('承诺时限', 'committed'),
  extension_asked: words('申请延期', 'extension asked'),
  extension_granted: words('同意延期', 'extension granted'),
  extension_refused: words('不予延期', 'extension refused'),
  new_limit: words('重定时限', 'new limit'),
  rejudged: words('按新日历重新认定', 're-judged'),
  regraded: words('调整等级后的时限', 'by another grade'),
  correction: words('更正时限', 'corrected'),
  hold_ended: words('搁置后重新起算的时限', 'short limit after a hold'),
  resumption: words('恢复办理后的时限', 'after resumption'),
  standing: words('转为长期推进', 'turned into standing work'),
};
