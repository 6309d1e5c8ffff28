import { z } from 'zod';
import { InstantView } from './common.view.js';

const hash = z.string().meta({ description: 'SHA-256 or SM3, hex' });

/** 检查点: a signed root over the first `size` events. */
export const CheckpointView = z
  .object({
    n: z.int(),
    size: z.int().meta({ description: 'Events with `seq` 1 to this are sealed' }),
    root: hash,
    sealedAt: InstantView,
    note: z.string().meta({ description: 'As signed: C2SP tlog-checkpoint, Ed25519' }),
  })
  .meta({ id: 'Checkpoint' });
export type CheckpointView = z.infer<typeof CheckpointView>;

export const InclusionProofView = z
  .object({
    seq: z.int(),
    stream: z.string(),
    version: z.int(),
    eventHash: hash,
    leafHash: hash.meta({ description: 'SHA-256 of a zero byte and the event’s hash (RFC 6962)' }),
    leafIndex: z.int(),
    checkpoint: CheckpointView,
    path: z.array(hash).meta({ description: 'Siblings from the leaf up' }),
  })
  .meta({ id: 'InclusionProof' });
export type InclusionProofView = z.infer<typeof InclusionProofView>;

export const ConsistencyProofView = z
  .object({ from: CheckpointView, to: CheckpointView, path: z.array(hash).meta({ description: 'RFC 6962, 2.1.2' }) })
  .meta({ id: 'ConsistencyProof' });
export type ConsistencyProofView = z.infer<typeof ConsistencyProofView>;

/** How far the record is proven. The whole of it is recomputed by `duban verify`. */
export const VerificationView = z
  .object({
    numbered: z.int().meta({ description: 'Events with a global number' }),
    unnumbered: z.int().meta({ description: 'Committed just now, not numbered yet' }),
    checkpoint: CheckpointView.nullable(),
    unsealed: z.object({ events: z.int(), oldestRecordedAt: InstantView.nullable() }),
    rootMatches: z.boolean().nullable().meta({ description: 'The stored log gives the root of the last checkpoint' }),
    signedBy: z.string().nullable().meta({ description: 'The verifier key that signed it; null when no known key did' }),
    keys: z.array(z.string()),
    witnesses: z.array(z.object({ witness: z.string(), upTo: z.int(), behind: z.int(), handedAt: InstantView })),
  })
  .meta({ id: 'Verification' });
export type VerificationView = z.infer<typeof VerificationView>;
