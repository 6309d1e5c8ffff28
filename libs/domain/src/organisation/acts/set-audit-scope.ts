import { isSame } from './shared/compare.js';
import { notForOneself, openPost, soundScope } from './shared/posts.js';
import { only, refuse } from './shared/rules.js';
import type { AuditScope } from '../../shared/standing.js';
import { defineAct } from './define-act.js';

export interface SetAuditScope {
  postId: string;
  scope: AuditScope;
}

type Asked = { postId: string } & AuditScope;

/** 审计范围: what an auditor may read. */
export const setAuditScope = defineAct<'SetAuditScope', Asked, SetAuditScope>({
  type: 'SetAuditScope',
  complete: ({ postId, ...scope }) => ({ postId, scope }),
  decide: (roster, { postId, scope }, ctx) => {
    const post = openPost(roster, postId, ctx.now);
    notForOneself(ctx, post.personId);
    if (!post.roles.includes('auditor')) refuse('not_an_auditor', { postId });
    soundScope(roster, scope, ctx.now);
    return isSame(scope, post.auditScope) ? only() : only({ type: 'AuditScopeSet', data: { postId, scope, to: [post.personId] } });
  },
});
