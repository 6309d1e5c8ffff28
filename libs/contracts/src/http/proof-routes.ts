import { z } from 'zod';
import { CheckpointView, ConsistencyProofView, InclusionProofView, pageOf, VerificationView } from '../views/views.js';
import { pageQuery, rowNumber } from './common.js';
import { defineRoute } from './route.js';

const query = { kind: 'query', method: 'get', status: 200, tag: 'proof', action: 'read.audit' } as const;
const number = rowNumber.positive();

/** 存证: what an auditor needs to check the record without trusting this server. */
export const proofRoutes = {
  listCheckpoints: defineRoute({
    ...query,
    id: 'listCheckpoints',
    path: '/audit/checkpoints',
    summary: { zh: '检查点（新的在前）', en: 'Checkpoints, newest first' },
    query: z.object({ limit: pageQuery.limit, cursor: number.optional() }),
    response: pageOf(CheckpointView),
    problems: [],
  }),
  consistency: defineRoute({
    ...query,
    id: 'proveConsistency',
    path: '/audit/checkpoints/{n}/consistency',
    summary: { zh: '一致性证明：较早的检查点是后者的开头', en: 'Proof that an earlier checkpoint is the beginning of this one' },
    params: z.object({ n: number }),
    query: z.object({ from: number }),
    response: ConsistencyProofView,
    problems: ['not_found'],
  }),
  inclusion: defineRoute({
    ...query,
    id: 'proveInclusion',
    path: '/audit/events/{seq}/inclusion',
    summary: { zh: '存在性证明：事件在检查点之内', en: 'Proof that an event is under a checkpoint' },
    params: z.object({ seq: number }),
    query: z.object({ checkpoint: number.optional().meta({ description: 'Default: the last one' }) }),
    response: InclusionProofView,
    problems: ['not_found', 'event_unsealed'],
  }),
  verification: defineRoute({
    ...query,
    id: 'verification',
    path: '/audit/verification',
    summary: { zh: '封存状况：已封存、未封存、见证', en: 'What is sealed, what is not yet, who has witnessed it' },
    response: VerificationView,
    problems: [],
  }),
};
