import type { Batch, BatchResult } from '@duban/protocol';

/**
 * Sends one batch to a directive's workflow, starting the workflow when there is none.
 * Whatever it throws means *unknown*: the batch may have been applied. Sending the identical batch again is always safe.
 */
export type SubmitPort = (directiveId: string, batch: Batch, signal: AbortSignal) => Promise<BatchResult>;

/** Thrown by a port when the workflow itself recorded a failure: the same Update id would give it again for ever. */
export class UpdateFailed extends Error {
  override readonly name = 'UpdateFailed';
}
