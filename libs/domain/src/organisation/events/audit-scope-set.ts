import { inPost } from '../state/change.js';
import type { PersonId } from '../../shared/party.js';
import type { AuditScope } from '../../shared/standing.js';
import { toNamed } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/**
 * 审计范围确定: what an auditor may read. Audit scope set.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface AuditScopeSet {
  postId: string;
  scope: AuditScope | null;
  to: PersonId[];
}

export const auditScopeSet = defineEvent<'AuditScopeSet', AuditScopeSet>({
  type: 'AuditScopeSet',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data }) => inPost(state, data.postId, (post) => ({ ...post, auditScope: data.scope })),
  told: toNamed({ whom: ['appointee'], kind: 'information', level: 'info' }),
});
