import type { NoticeColour, ObligationKind } from '../../policy/policy.js';
import type { Party, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';

export interface Obligation {
  /** `${taskId}/${kind}` or `${taskId}/${kind}/${n}`; unique in the directive. */
  id: string;
  taskId: TaskId;
  kind: ObligationKind;
  owner: Party;
  due: Instant;
  /** Counts how often this clock was set anew (extension, resumption, reopening): part of each step's identity. */
  generation: number;
  status: 'open' | 'held' | 'met' | 'missed' | 'cancelled';
  /** Set while the ladder rests: extension asked in time, objection pending, … */
  heldFor?: 'extension' | 'response' | 'suspension' | 'closure';
  /** Its ladder counts from here, without reminders: a hold had left it in the past, or a correction put it there. */
  restsUntil?: Instant | undefined;
  openedAt: Instant;
  endedAt: Instant | null;
  /** What it is about (period of a report, number of a request, colour of a notice). */
  subject?: string;
  /** Ladder steps already taken or superseded in this generation: rule id, with `#n` for repeats. */
  steps: string[];
}

/** Obligation as opened: `id`, `taskId` and the rest; steps and state grow by later events. */
export interface ObligationOpening {
  id: string;
  taskId: TaskId;
  kind: ObligationKind;
  owner: Party;
  due: Instant;
  generation: number;
  subject?: string;
}

export interface Notice {
  /** `${obligationId}/${colour}/g${generation}` */
  id: string;
  taskId: TaskId;
  obligationId: string;
  colour: NoticeColour;
  ruleId: string;
  release: 'auto' | 'officer' | 'leader';
  status: 'owed' | 'issued' | 'answered' | 'waived' | 'overtaken' | 'carried';
  owedAt: Instant;
  issuedAt: Instant | null;
  /** The notice's own limit, counted from its actual issue. */
  answerDue: Instant | null;
  answeredAt: Instant | null;
  /** 正当理由 recorded: the next colour rests. */
  goodCause?: string;
  number: DocumentNumber | null;
}

/** Yearly gapless number, given when the event is appended (null until then). */
export interface DocumentNumber {
  series: 'directive' | 'notice';
  year: number;
  seq: number;
}
