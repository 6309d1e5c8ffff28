import { inPost } from '../state/change.js';
import type { AuditScope } from '../../shared/standing.js';
import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 审计范围确定: what an auditor may read. Audit scope set. */
export interface AuditScopeSet {
  postId: string;
  scope: AuditScope | null;
}

export const auditScopeSet = defineEvent<'AuditScopeSet', AuditScopeSet>({
  type: 'AuditScopeSet',
  upcasters: [],
  fold: (state, { data }) => inPost(state, data.postId, (post) => ({ ...post, auditScope: data.scope })),
  told: nobody('not yet: the auditor finds it among their posts'),
});
