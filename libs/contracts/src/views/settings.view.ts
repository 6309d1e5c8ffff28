import { ALERT_KINDS } from '@duban/domain';
import { z } from 'zod';

/** at_once: as it comes; daily: with the others of the day; listed: only in the list of alerts. */
const toldHow = z.enum(['at_once', 'daily', 'listed']);
const alertKind = z.enum(ALERT_KINDS);

/** A member that is not there stays as it was before anybody chose. */
export const SettingsView = z
  .strictObject({
    language: z.enum(['zh', 'en']).default('zh'),
    textSize: z.enum(['normal', 'large', 'largest']).default('normal'),
    told: z.partialRecord(alertKind, toldHow).default({}).meta({ description: 'By kind of alert; `at_once` for what is not named' }),
  })
  .meta({ id: 'Settings' });
export type SettingsView = z.infer<typeof SettingsView>;
