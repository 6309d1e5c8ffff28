import { z } from 'zod';
import { BilingualText, InstantView, LocalDateView } from './common.view.js';

/** Who registered or closed it, called as they were then. */
const OfflineSignatureView = z.object({ by: z.string(), name: BilingualText, role: BilingualText, at: InstantView });

/** 线下办理事项: a classified matter, of which nothing is kept but its number, its day and who has it. */
export const OfflineMatterView = z
  .object({
    year: z.int(),
    seq: z.int(),
    numberText: BilingualText,
    receivedOn: LocalDateView,
    registered: OfflineSignatureView,
    /** null: 线下办理中. */
    closed: OfflineSignatureView.nullable(),
  })
  .meta({ id: 'OfflineMatter' });
export type OfflineMatterView = z.infer<typeof OfflineMatterView>;

/** 线下办理登记簿 of a year. */
export const OfflineMattersView = z
  .object({
    year: z.int(),
    /** Those in which something was registered. */
    years: z.array(z.int()),
    /** 在办, of whatever year. */
    open: z.int(),
    items: z.array(OfflineMatterView),
  })
  .meta({ id: 'OfflineMatters' });
export type OfflineMattersView = z.infer<typeof OfflineMattersView>;
