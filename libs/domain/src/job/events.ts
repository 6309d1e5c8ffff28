import type { EventMeta } from '../shared/event-meta.js';
import type { RefusalCode, Refusal } from '../directive/refusals.js';
import type { BulkRequest } from './bulk.js';
import type { ExportResult, ExportScope } from './export.js';

/**
 * Kinds of jobs: an open set, each with what it is asked and what it yields. What all of them have in common, from the request to the
 * end, knows neither. A shipped request never changes its shape.
 */
export interface JobKindMap {
  /** 批量办理 */
  commands: { request: BulkRequest; result: null };
  /** 审计导出 */
  export: { request: { scope: ExportScope }; result: ExportResult };
}
export type JobKind = keyof JobKindMap;
export type JobRequest = { [K in JobKind]: { kind: K; request: JobKindMap[K]['request'] } }[JobKind];
/** null: it yields nothing, or has not come to its end. */
export type JobResult = JobKindMap[JobKind]['result'] | null;

/** As a single request would have been refused. */
export interface ItemRefusal {
  code: RefusalCode | 'not_permitted';
  params?: Refusal['params'];
}

/** What became of one item: done, at which version of its directive; or refused by a rule. */
export type ItemOutcome = { status: 'done'; version: number } | { status: 'refused'; refusal: ItemRefusal };
/** By its place in the request, from 0. */
export type SettledItem = { n: number } & ItemOutcome;

export type JobEnd = 'done' | 'cancelled' | 'failed';

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export interface JobEventMap {
  /** `total` items; null for a kind that has none. */
  JobRequested: { jobId: string; total: number | null } & JobRequest;
  /** A worker has taken it up. */
  JobStarted: Record<string, never>;
  /** For kinds without items. */
  JobProgressed: { done: number; total: number };
  JobItemsSettled: { items: SettledItem[] };
  /** What is under way is still finished and recorded; nothing further is begun. */
  JobCancellationRequested: { reason: string };
  /** `code` says why it failed. */
  JobFinished: { end: JobEnd; result: JobResult; code: string | null };
}

export type JobEventType = keyof JobEventMap;
export type JobEvent = { [T in JobEventType]: { type: T; data: JobEventMap[T] } }[JobEventType];
/** A job follows no ladder and needs no calendar of its own. */
export type JobEventMeta = Omit<EventMeta, 'policyVersion' | 'calendarVersion'>;
export type StampedJobEvent = JobEvent & { meta: JobEventMeta };
