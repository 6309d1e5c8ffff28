import type { Limit } from '../shared/time.js';
import type { Role } from '../shared/party.js';

/** 督办等级: picks clocks, notice ladder and sign-off chain. */
export type Grade = 'routine' | 'key' | 'major';
/** 紧急程度 */
export type Urgency = 'normal' | 'urgent' | 'critical';

/** Every clock that can run on a task. The first five are the notice ladder's; the others have reminders and alerts only. */
export type ObligationKind =
  | 'receipt' // 签收时限
  | 'plan' // 承办方案时限
  | 'report' // 反馈时限 (recurring)
  | 'complete' // 办结时限
  | 'review' // 审核时限, the reviewer's own
  | 'contribution' // 配合单位
  | 'extension_decision' // 延期批复时限
  | 'response_decision' // 异议 / 说明 to be decided
  | 'nudge_answer' // 催办答复时限
  | 'block_answer' // 协调答复时限
  | 'notice_release' // a notice owed waits for its signer
  | 'standing_review' // 长期事项 复核
  | 'upward_reply'; // 对上答复, by the date that a superior named

export type NoticeColour = 'blue' | 'orange' | 'red';
/** Who lets a notice go out: nobody needs to, an officer, a leader. */
export type Release = 'auto' | 'officer' | 'leader';
/** Sides an alert can be addressed to, relative to the obligation. */
export type Audience = 'owner_head' | 'owner_clerk' | 'lead_head' | 'officer' | 'office_head' | 'leader_in_charge' | 'issuing_leader';

export type LadderAction =
  | { kind: 'remind' }
  /** 督办单: `answerWithin` is the notice's own limit, counted from its actual issue. */
  | { kind: 'notice'; colour: NoticeColour; release: Release; answerWithin: Limit }
  | { kind: 'alert' };

/** One step of the ladder: at `offset` from the obligation's due instant, unless the task is in one of `unless`. */
export interface LadderRule {
  id: string;
  obligation: ObligationKind;
  offset: Limit;
  action: LadderAction;
  to: Audience[];
  unless?: ('blocked' | 'extension_pending' | 'closure_review' | 'suspended')[];
  /** Grades the rule is for; absent = all. */
  grades?: Grade[];
  repeat?: { every: Limit; cap: number };
}

export interface SignOffLevel {
  role: Extract<Role, 'supervision_officer' | 'office_head' | 'leader_in_charge' | 'issuing_leader'>;
  meaning: 'review' | 'approval' | 'responsibility';
}

/** Reports are due every `every`, on `day` (weekday 1-7 Monday first, day of month 1-31, or day of the quarter's last month). */
export interface ReportCycle {
  every: 'week' | 'month' | 'quarter';
  day: number;
}

export interface GradeRules {
  planRequired: boolean;
  signOffChain: SignOffLevel[];
  reportCycle: ReportCycle | null;
  /** 办结时限 of this grade, where the source sets no date; absent = the one of the urgency alone. */
  complete?: Record<Urgency, Limit>;
}

/** Rules as data: versioned, pinned in the stream at registration, changed only by an event. */
export interface Policy {
  version: string;
  name: { zh: string; en: string };
  grades: Record<Grade, GradeRules>;
  limits: {
    receipt: Record<Urgency, Limit>;
    plan: Limit;
    review: Limit;
    extensionDecision: Limit;
    responseDecision: Limit;
    nudgeAnswer: Limit;
    blockAnswer: Limit;
    noticeRelease: Limit;
    /** Used when the source sets no date; labelled as policy, never as the meeting's. */
    complete: Record<Urgency, Limit>;
    /** After completion, before archiving by itself. */
    archive: Limit;
  };
  /** A task turns yellow this long before its due instant. */
  dueSoon: Limit;
  /** 起始颜色: urgent matters may start higher; the first notice then comes when the lowest one would. Absent = blue. */
  startColour?: Record<Urgency, NoticeColour>;
  ladder: LadderRule[];
}
