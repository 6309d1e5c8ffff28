import { id } from '@duban/domain/schema';
import { z } from 'zod';
import { SessionView, WebSessionView } from '../views/views.js';
import { defineRoute } from './route.js';

const sessions = z.object({ items: z.array(WebSessionView) });
const ended = z.object({ ended: z.int().meta({ description: 'How many sessions are over now' }) });
const person = z.object({ personId: id });

/** Browsers that are signed in. Signing in and out itself is no part of the API: `/session/login`, `/session/logout`. */
export const sessionRoutes = {
  session: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'session',
    tag: 'organisation',
    path: '/session',
    action: 'read.me',
    summary: { zh: '当前登录', en: 'Who is signed in here' },
    response: SessionView,
    problems: [],
  }),
  mySessions: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'mySessions',
    tag: 'organisation',
    path: '/me/sessions',
    action: 'read.me',
    summary: { zh: '我的登录（各浏览器）', en: 'Browsers in which I am signed in' },
    response: sessions,
    problems: [],
  }),
  endMySession: defineRoute({
    kind: 'command',
    method: 'post',
    status: 200,
    id: 'endMySession',
    tag: 'organisation',
    path: '/me/sessions/{sessionId}/end',
    action: 'save.settings',
    summary: { zh: '退出我的一处登录', en: 'Sign one of my browsers out' },
    params: z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) }),
    body: z.object({}),
    response: ended,
    problems: [],
  }),
  personSessions: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'personSessions',
    tag: 'organisation',
    path: '/organisation/people/{personId}/sessions',
    action: 'manage.organisation',
    summary: { zh: '某人的登录', en: 'Browsers in which a person is signed in' },
    params: person,
    response: sessions,
    problems: [],
  }),
  endPersonSessions: defineRoute({
    kind: 'command',
    method: 'post',
    status: 200,
    id: 'endPersonSessions',
    tag: 'organisation',
    path: '/organisation/people/{personId}/sessions/end',
    action: 'manage.organisation',
    summary: { zh: '退出某人的全部登录', en: 'Sign all browsers of a person out' },
    params: person,
    body: z.object({}),
    response: ended,
    problems: [],
  }),
};
