import { id } from '@duban/domain/schema';
import { NoticeDraftView } from '../views/views.js';
import { taskParams } from './act-route.js';
import { defineRoute } from './route.js';

export const noticeRoutes = {
  noticeDraft: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    tag: 'tasks',
    id: 'noticeDraft',
    path: '/directives/{directiveId}/tasks/{taskId}/notices/{noticeId}/draft',
    action: 'ReleaseNotice',
    summary: { zh: '待签发督办单的拟稿', en: 'What a notice that waits for its release would say' },
    params: taskParams.extend({ noticeId: id }),
    response: NoticeDraftView,
    problems: ['not_found', 'task_not_found', 'notice_not_owed', 'directive_wrong_state'],
  }),
};
