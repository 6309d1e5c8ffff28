import type { DepartmentId, DirectiveId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';

/** What a bundle is about: always whole streams, so that every chain in it can be checked from its beginning. */
export type ExportScope =
  | { kind: 'directive'; directiveId: DirectiveId }
  /** Directives in which the department has a part. */
  | { kind: 'department'; departmentId: DepartmentId }
  /** Directives of which something was recorded from `from` and before `until`. */
  | { kind: 'period'; from: Instant; until: Instant };

/** What was handed over: the bundle by its hash, and what is in it. */
export interface ExportSummary {
  bytes: number;
  sha256: string;
  manifestSha256: string;
  /** Number of the checkpoint that its proofs lead to. */
  checkpoint: number;
  directives: number;
  streams: number;
  events: number;
}

/** `until`: the bundle is kept before it. */
export type ExportResult = ExportSummary & { until: Instant };
