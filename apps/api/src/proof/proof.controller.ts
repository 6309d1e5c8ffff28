import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { directiveIdOfStream, isDirectiveStream } from '@duban/protocol';
import { proofRoutes as routes, type ConsistencyProofView, type InclusionProofView, type VerificationView } from '@duban/contracts';
import {
  checkpointsBefore,
  lastCheckpoint,
  nodeCheckSignature,
  proveConsistency,
  proveInclusion,
  readCheckpointRow,
  sealingState,
  storedRoot,
} from '@duban/event-store';
import { formatVerifierKey, readCheckpoint } from '@duban/proof';
import { DirectiveReader } from '../record/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type ApiPorts } from '../ports/ports.js';

/** 存证: checkpoints and the proofs between events and them. */
@Controller()
export class ProofController {
  constructor(
    private readonly reader: DirectiveReader,
    @Port('pool') private readonly pool: Pool,
    @Port('verifierKeys') private readonly verifierKeys: ApiPorts['verifierKeys'],
  ) {}

  @Bind(routes.listCheckpoints)
  async checkpoints(@FromCall() call: Call<typeof routes.listCheckpoints>) {
    const { cursor, limit } = call.query;
    const found = await checkpointsBefore(this.pool, cursor ?? null, limit + 1);
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? String(items.at(-1)?.n) : null };
  }

  @Bind(routes.consistency)
  async consistency(@FromCall() call: Call<typeof routes.consistency>): Promise<ConsistencyProofView> {
    const { pool } = this;
    const [from, to] = await Promise.all([readCheckpointRow(pool, call.query.from), readCheckpointRow(pool, call.params.n)]);
    if (!from || !to || from.size > to.size) throw new Problem('not_found');
    return { from, to, path: await proveConsistency(pool, from.size, to.size) };
  }

  @Bind(routes.inclusion)
  async inclusion(@FromCall() call: Call<typeof routes.inclusion>): Promise<InclusionProofView> {
    const { pool } = this;
    const { seq } = call.params;
    const wanted = call.query.checkpoint;
    const checkpoint = wanted === undefined ? await lastCheckpoint(pool) : await readCheckpointRow(pool, wanted);
    if (wanted !== undefined && checkpoint === null) throw new Problem('not_found');
    if (checkpoint === null || seq > checkpoint.size) {
      const { numbered } = await sealingState(pool);
      throw new Problem(seq > numbered ? 'not_found' : 'event_unsealed');
    }
    const proof = await proveInclusion(pool, seq, checkpoint.size);
    if (proof === null) throw new Problem('not_found');
    const { streamId: stream, version, eventHash, leafHash, path } = proof;
    if (isDirectiveStream(stream)) await this.reader.mayLookBack(directiveIdOfStream(stream), call.subject);
    return { seq, stream, version, eventHash, leafHash, leafIndex: seq - 1, checkpoint, path };
  }

  @Bind(routes.verification)
  async verification(): Promise<VerificationView> {
    const { pool } = this;
    const keys = await this.verifierKeys();
    const { numbered, unnumbered, oldestUnsealed, witnesses } = await sealingState(pool);
    const checkpoint = await lastCheckpoint(pool);
    const signedBy = checkpoint === null ? null : (readCheckpoint(nodeCheckSignature, checkpoint.note, keys)?.signedBy ?? null);
    return {
      numbered,
      unnumbered,
      checkpoint,
      unsealed: { events: numbered - (checkpoint?.size ?? 0) + unnumbered, oldestRecordedAt: oldestUnsealed },
      rootMatches: checkpoint === null ? null : (await storedRoot(pool, checkpoint.size)) === checkpoint.root,
      signedBy: signedBy === null ? null : formatVerifierKey(signedBy),
      keys: keys.map(formatVerifierKey),
      witnesses: witnesses.map(({ witness, n, handedAt }) => ({ witness, upTo: n, behind: (checkpoint?.n ?? 0) - n, handedAt })),
    };
  }
}
