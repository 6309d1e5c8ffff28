import { ForSignatureView } from '../views/views.js';
import { directiveParams } from './act-route.js';
import { defineRoute } from './route.js';

export const signatureRoutes = {
  forSignature: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    tag: 'directives',
    id: 'forSignature',
    path: '/directives/{directiveId}/for-signature',
    action: 'FileSignedPaper',
    summary: {
      zh: '呈批：待领导决定的事项、可签批的领导、已归档的签批件',
      en: 'What waits for a leader, who may sign it, and the signed papers on file',
    },
    params: directiveParams,
    response: ForSignatureView,
    problems: ['not_found', 'directive_not_found'],
  }),
};
