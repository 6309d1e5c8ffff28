import { z } from 'zod';
import { instant } from '@duban/domain/schema';
import { RoleView } from '../views/views.js';

/** Without `from` it begins at once. */
export const period = { from: instant.optional(), until: instant.nullable().default(null) };
export const ending = z.object({ until: instant.optional().meta({ description: 'Ends at once when left out' }) });
/** `system` is nobody's post. */
export const postRole = RoleView.exclude(['system']);
/** An id of one's own choosing, as it will stand in every event: a word, and no name of a person. */
export const partId = z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/);

export const KNOWN = ['organisation_part_unknown', 'organisation_part_ended'];
export const SPAN = [...KNOWN, 'period_invalid'];
export const ENTRY = [...SPAN, 'organisation_part_exists'];
