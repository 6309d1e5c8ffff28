import { z } from 'zod';
import { instant } from './common.js';

/** Without `from` it begins at once. */
export const period = { from: instant.optional(), until: instant.nullable().default(null) };
export const ending = z.object({ until: instant.optional().meta({ description: 'Ends at once when left out' }) });
export const postRole = z.enum([
  'department_head',
  'clerk',
  'supervision_officer',
  'office_head',
  'leader_in_charge',
  'issuing_leader',
  'auditor',
  'administrator',
]);

export const KNOWN = ['organisation_part_unknown', 'organisation_part_ended'];
export const SPAN = [...KNOWN, 'period_invalid'];
export const ENTRY = [...SPAN, 'organisation_part_exists'];
