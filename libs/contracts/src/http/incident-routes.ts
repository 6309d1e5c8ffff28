import { z } from 'zod';
import { longText } from '@duban/domain/schema';
import { IncidentView, pageOf } from '../views/views.js';
import { flag, pageQuery } from './common.js';
import { defineRoute } from './route.js';

export const incidentRoutes = {
  listIncidents: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'listIncidents',
    tag: 'record',
    path: '/incidents',
    action: 'read.incidents',
    summary: { zh: '故障', en: 'Incidents, newest first' },
    query: z.object({
      ...pageQuery,
      open: flag.optional(),
      id: z.uuid().optional().meta({ description: 'The number that a caller was given with a failure' }),
    }),
    response: pageOf(IncidentView),
    problems: ['cursor_mismatch'],
  }),
  resolveIncident: defineRoute({
    kind: 'command',
    method: 'post',
    status: 200,
    id: 'resolveIncident',
    tag: 'record',
    path: '/incidents/{incidentId}/resolution',
    action: 'resolve.incident',
    summary: { zh: '了结故障', en: 'Resolve an incident' },
    params: z.object({ incidentId: z.uuid() }),
    body: z.object({ note: longText }),
    response: IncidentView,
    problems: ['not_found', 'incident_resolved'],
  }),
};
