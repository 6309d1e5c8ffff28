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
