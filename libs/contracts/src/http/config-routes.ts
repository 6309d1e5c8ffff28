import { ConfigView } from '../views/views.js';
import { defineRoute } from './route.js';

export const configRoutes = {
  config: defineRoute({
    id: 'config',
    kind: 'open',
    method: 'get',
    status: 200,
    tag: 'health',
    path: '/config',
    summary: { zh: '页面须知：名称、版本、语言、时区、文件限制、登录地址', en: 'What a page has to know before anybody signs in' },
    response: ConfigView,
    problems: [],
  }),
};
