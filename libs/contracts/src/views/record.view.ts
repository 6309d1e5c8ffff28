import { ALERT_ENDS, ALERT_KINDS, ALERT_LEVELS } from '@duban/domain';
import { z } from 'zod';
import { ActorView, AssertionView, AuthorityView, BilingualText, InstantView, PartyView } from './common.view.js';

/** An alert of one person. Its id is the same however often it is sent. */
export const AlertView = z
  .object({
    id: z.string(),
    personId: z.string(),
    /** null for an incident, a job, a meeting's list or a delegation, which is told by `incidentId`, `jobId`, `meetingId` or `delegationId`. */
    directiveId: z.string().nullable(),
    directiveNumber: z.string().nullable(),
    taskId: z.string().nullable(),
    incidentId: z.string().nullable(),
    jobId: z.string().nullable(),
    meetingId: z.string().nullable(),
    delegationId: z.string().nullable(),
    kind: z.enum(ALERT_KINDS),
    level: z.enum(ALERT_LEVELS),
    /** The type of the event it reports. */
    event: z.string(),
    text: BilingualText,
    version: z.int(),
    createdAt: InstantView,
    deliveredAt: InstantView.nullable(),
    receiptedAt: InstantView.nullable(),
    /** Its cause has ended: it asks nothing any more, and counts as unread no longer. null = it stands. */
    closed: z.object({ reason: z.enum(ALERT_ENDS), text: BilingualText }).nullable(),
    /** The console's address of what it is about; null where no page shows that. */
    link: z.string().nullable(),
    /** Its place in the person's feed: send it back as `Last-Event-ID`, or as `upTo` of receipts. `0` = it is about to be delivered. */
    cursor: z.string(),
  })
  .meta({ id: 'Alert' });
export type AlertView = z.infer<typeof AlertView>;

/** What was read at once. */
export const AlertReceiptsView = z
  .object({
    /** Those that were unread until now. */
    receipted: z.int(),
    /** How many still wait to be read, closed ones left out. */
    unread: z.int(),
  })
  .meta({ id: 'AlertReceipts' });
export type AlertReceiptsView = z.infer<typeof AlertReceiptsView>;

/** A recorded event, with the three times and its place in the hash chain. */
export const EventView = z
  .object({
    stream: z.string(),
    version: z.int(),
    seq: z.int().nullable(),
    type: z.string(),
    schemaVersion: z.int(),
    occurredAt: InstantView,
    recordedAt: InstantView,
    asserted: AssertionView.optional(),
    actor: ActorView,
    accountable: PartyView,
    authority: AuthorityView,
    causationId: z.string(),
    correlationId: z.string(),
    policyVersion: z.string(),
    calendarVersion: z.string(),
    data: z.record(z.string(), z.unknown()),
    hash: z.string(),
    prevHash: z.string(),
  })
  .meta({ id: 'Event' });
export type EventView = z.infer<typeof EventView>;

export const TimelineEntry = z
  .object({
    version: z.int(),
    at: InstantView,
    /** When the system came to know it, on the clock in use. */
    recordedAt: InstantView,
    type: z.string(),
    label: BilingualText,
    text: BilingualText,
    taskId: z.string().nullable(),
    /** When paper says it happened. */
    asserted: AssertionView.optional(),
    actor: ActorView,
    /** Whose act it is. */
    accountable: PartyView,
    authority: AuthorityView,
    /** 督查室代录: entered by the supervision office for a department or body without accounts. */
    enteredByOffice: z.boolean(),
    /** Raised by the clock, not by a person. */
    bySystem: z.boolean(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** One reading or export of an auditor's, as recorded. */
export const AuditAccessView = z
  .object({
    version: z.int(),
    at: InstantView,
    actor: ActorView,
    kind: z.enum(['read', 'export']),
    route: z.string(),
    summary: BilingualText,
    /** Directives that were shown. */
    directives: z.array(z.string()),
    /** Path parameters and query as asked, free words and cursors left out. */
    asked: z.record(z.string(), z.string()),
  })
  .meta({ id: 'AuditAccess' });
export type AuditAccessView = z.infer<typeof AuditAccessView>;
/** Attempts that were turned away, alike and close together; what was too much to write one by one is only counted. */
export const RefusalView = z
  .object({
    id: z.string(),
    kind: z.enum(['refused', 'omitted']),
    status: z.int().nullable(),
    code: z.string().nullable(),
    method: z.string().nullable(),
    route: z.string().nullable(),
    personId: z.string().nullable(),
    network: z.string().nullable(),
    directiveId: z.string().nullable(),
    count: z.int(),
    firstAt: InstantView,
    lastAt: InstantView,
  })
  .meta({ id: 'Refusal' });
export type RefusalView = z.infer<typeof RefusalView>;
