import { z } from 'zod';
import { localDate } from '@duban/domain/schema';
import { OfflineMattersView, OfflineMatterView } from '../views/views.js';
import { defineRoute } from './route.js';

const year = z.coerce.number().int().min(2000).max(9999);

/** 涉密材料线下办理: that there is such a matter, so that none is forgotten; nothing of what it is about. */
export const offlineRoutes = {
  listOfflineMatters: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    tag: 'meetings',
    id: 'listOfflineMatters',
    path: '/offline-matters',
    action: 'read.offline',
    summary: { zh: '线下办理登记簿：一年的登记，另计各年未办结的件数', en: 'Offline matters of a year, and how many of any year are open' },
    query: z.object({ year: year.optional() }),
    response: OfflineMattersView,
    problems: [],
  }),
  registerOfflineMatter: defineRoute({
    kind: 'command',
    method: 'post',
    status: 201,
    tag: 'meetings',
    id: 'registerOfflineMatter',
    path: '/offline-matters',
    action: 'register.offline',
    summary: {
      zh: '线下办理登记：涉密材料只登记收到日期，编号由系统给出',
      en: 'Register that classified material came in: the day alone is said, the number is given',
    },
    // strict: whatever else is sent would be of the paper, and is refused before it is read any further
    body: z.strictObject({ receivedOn: localDate.optional() }),
    response: OfflineMatterView,
    problems: ['received_in_future'],
  }),
  closeOfflineMatter: defineRoute({
    kind: 'command',
    method: 'post',
    status: 201,
    tag: 'meetings',
    id: 'closeOfflineMatter',
    path: '/offline-matters/{year}/{seq}/closing',
    action: 'register.offline',
    summary: { zh: '线下办结', en: 'Say that an offline matter is done' },
    params: z.object({ year, seq: z.coerce.number().int().min(1).max(1_000_000) }),
    body: z.strictObject({}),
    response: OfflineMatterView,
    problems: ['offline_matter_unknown', 'offline_matter_closed'],
  }),
};
