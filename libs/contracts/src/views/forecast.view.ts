import { ALERT_KINDS, ALERT_LEVELS } from '@duban/domain';
import { z } from 'zod';
import { BilingualText, InstantView, NoticeColourView, RELEASES } from './common.view.js';

/** What time alone will bring if nobody acts. */
export const ForecastLine = z
  .object({
    at: InstantView,
    directiveId: z.string(),
    /** null before it is numbered; a notice foreseen has none either. */
    directiveNumber: z.string().nullable(),
    directiveTitle: z.string(),
    /** null for what concerns the directive as a whole. */
    taskId: z.string().nullable(),
    taskTitle: z.string().nullable(),
    /** The department that leads the task. */
    lead: z.string().nullable(),
    leaderInCharge: z.string(),
    /** Type of the event that will be recorded. */
    event: z.string(),
    label: BilingualText,
    text: BilingualText,
    /** 督办单: its colour, and who has to release it before it goes out; null for anything else. */
    notice: z.object({ colour: NoticeColourView, release: z.enum(RELEASES) }).nullable(),
    /** How grave the alert will be; null for what tells nobody. */
    alert: z.object({ kind: z.enum(ALERT_KINDS), level: z.enum(ALERT_LEVELS) }).nullable(),
    /** Whom it will tell, by the posts of then as far as they are known now. */
    told: z.array(z.object({ personId: z.string(), name: BilingualText })),
  })
  .meta({ id: 'ForecastLine' });
export type ForecastLine = z.infer<typeof ForecastLine>;
