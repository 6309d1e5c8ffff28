import { INCIDENT_CODES } from '@duban/domain';
import { z } from 'zod';
import { BilingualText, InstantView } from './common.view.js';

/** 故障: one cause at one subject, open until a person or the system itself says that it is over. */
export const IncidentView = z
  .object({
    id: z.string(),
    code: z.enum(INCIDENT_CODES),
    status: z.enum(['OPEN', 'RESOLVED']),
    subject: z.object({
      kind: z.enum(['directive', 'job', 'outbox', 'route', 'department']),
      id: z.string(),
      number: z.string().nullable(),
    }),
    /** What happened. */
    what: BilingualText,
    toDo: BilingualText,
    commandId: z.string().nullable(),
    commandType: z.string().nullable(),
    /** Code of the rule that refused it. */
    refusal: z.string().nullable(),
    /** SQLSTATE or the error's class. */
    fault: z.string().nullable(),
    /** How often it was raised: after a resolution it may come back. */
    rounds: z.int(),
    raisedAt: InstantView,
    /** Persons who were told. */
    to: z.array(z.string()),
    resolvedAt: InstantView.nullable(),
    /** A person, or `system` when it had gone by itself. */
    resolvedBy: z.string().nullable(),
    note: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Incident' });
export type IncidentView = z.infer<typeof IncidentView>;
