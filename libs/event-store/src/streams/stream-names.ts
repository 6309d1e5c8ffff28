import { directiveIdOfStream, directiveStreamId, jobIdOfStream, jobStreamId } from '@duban/protocol';
import type { StreamCategory } from '../store/types.js';

/** How streams of one kind are called: by the business id of what they are about. */
export interface StreamNames {
  category: StreamCategory;
  streamId(id: string): string;
  /** The inverse of `streamId`. */
  idOf(streamId: string): string;
}

const named = (category: StreamCategory, prefix = `${category}/`): StreamNames => ({
  category,
  streamId: (id) => `${prefix}${id}`,
  idOf: (streamId) => streamId.slice(prefix.length),
});

/** Every kind of stream that is written. A shipped name never changes. */
export const STREAMS = {
  /** Directives and jobs share theirs with their workflows. */
  directive: { category: 'directive', streamId: directiveStreamId, idOf: directiveIdOfStream },
  job: { category: 'job', streamId: jobStreamId, idOf: jobIdOfStream },
  meeting: named('meeting'),
  organisation: named('organisation'),
  incident: named('incident'),
  /** 通报: one stream a period. */
  bulletin: named('office', 'office/bulletin/'),
  /** 线下办理登记簿: one stream a year. */
  offline: named('office', 'office/offline/'),
  /** Deliveries and receipts of one person's alerts. */
  delivery: named('delivery'),
  /** Who sent a content in, by its hash. */
  upload: named('file'),
  /** Of a refused command that nobody waits for: the refusal must be found later. */
  refusedCommand: named('refusal'),
  /** One stream a day. */
  refusedAttempts: named('refusal', 'refusal/attempts/'),
  /** What one auditor has read and exported. */
  auditAccess: named('audit-access'),
  auditExport: named('audit-access', 'audit-export/'),
} as const satisfies Record<string, StreamNames>;
