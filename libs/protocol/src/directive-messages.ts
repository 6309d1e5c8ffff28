import type { DirectiveCommand, Instant, Refusal } from '@duban/domain';
import type { DirectiveSummary, SummaryChanges } from './directive-summary.js';

export * from './directive-summary.js';

/** What passes between the gateway, the workflow and the `handle` activity: plain JSON, a few KB. */

export const DIRECTIVE_TASK_QUEUE = 'duban-directive';
export const DIRECTIVE_WORKFLOW = 'directive';
/** The workflow's id is the stream's: one writer for each directive. */
export const directiveWorkflowId = (directiveId: string): string => `directive/${directiveId}`;
/** The one Update: takes a `Batch`, answers a `BatchResult`. */
export const SUBMIT_UPDATE = 'submit';
/** Answered from what the last batch returned: `DirectiveSummary`, its open tasks, an `Instant | null`, a number. */
export const DIRECTIVE_QUERIES = { state: 'state', openTasks: 'openTasks', nextDue: 'nextDue', version: 'version' } as const;

/** A directive's stream and workflow share their name. */
export const directiveStreamId = directiveWorkflowId;
/** The inverse of `directiveStreamId`. */
export const isDirectiveStream = (streamId: string): boolean => streamId.startsWith(directiveStreamId(''));
export const directiveIdOfStream = (streamId: string): string => streamId.slice('directive/'.length);

/** At most this many commands, and this many bytes of JSON, travel in one batch. */
export const MAX_BATCH_COMMANDS = 100;
export const MAX_BATCH_BYTES = 512 * 1024;

/** An empty batch is a wake: it ticks and nothing else. */
export interface Batch {
  /** Also the Update's id; a resend carries the identical batch under the same id. */
  id: string;
  commands: DirectiveCommand[];
}

/** The answer to one command: accepted with the versions it wrote, or refused by a rule. */
export type CommandOutcome =
  | { commandId: string; accepted: true; fromVersion: number; toVersion: number; result: CommandResultData }
  | { commandId: string; accepted: false; refusal: Refusal };

/** What an accepted command tells its sender besides the versions: ids given in the append. */
export interface CommandResultData {
  directiveId: string;
  number?: string;
  taskIds?: string[];
  /** Ordinal of the request, block, nudge, closure or response that it made. */
  n?: number;
}

/** What the workflow learns from a handled batch. */
export interface HandleResult {
  outcomes: CommandOutcome[];
  version: number;
  nextDue: Instant | null;
  /** Real milliseconds until `nextDue` on the clock in use; null = nothing is due. */
  sleepMs: number | null;
  closed: boolean;
  /** Whole unless `HandleInput.seenVersion` is the version that the batch found. */
  summary: DirectiveSummary | SummaryChanges;
}

export interface HandleInput {
  directiveId: string;
  batch: Batch;
  /** The version whose summary the workflow holds, so that what has changed since is enough; 0 or absent: the summary is told whole. */
  seenVersion?: number;
}

/** The activities a directive's workflow can reach. */
export interface DirectiveActivities {
  handle(input: HandleInput): Promise<HandleResult>;
}

/** Input of a run; `carried` after continue-as-new. */
export interface DirectiveRunInput {
  directiveId: string;
  carried?: {
    version: number;
    nextDue: Instant | null;
    sleepMs: number | null;
    armedAtMs: number;
    closed: boolean;
    summary: DirectiveSummary;
  };
}

export interface BatchResult {
  outcomes: CommandOutcome[];
  version: number;
}
