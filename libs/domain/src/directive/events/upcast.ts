import type { DirectiveEvent, DirectiveEventMap, DirectiveEventType } from './registry.js';

/** What a stored payload is before it is known to have its type's present shape: the fields, untyped. */
export type StoredPayload = Readonly<Record<string, unknown>>;
/** Pure, from one version to the next; beside the events, never over them. */
export type Upcaster = (data: StoredPayload) => StoredPayload;

/** `upcasters[v]` lifts version v to v + 1: the present version is one more than their number. */
export type UpcasterRegistry = Partial<Record<DirectiveEventType, readonly Upcaster[]>>;

/** Every type of event: a new one cannot be forgotten here, nor in the golden files. */
const TYPES: Record<DirectiveEventType, true> = {
  DirectiveRegistered: true,
  DirectiveProposed: true,
  DirectiveReturned: true,
  DirectiveApproved: true,
  DirectiveDiscarded: true,
  DirectiveAmended: true,
  DirectiveMerged: true,
  DirectiveAbsorbed: true,
  DirectiveCompleted: true,
  DirectiveDischarged: true,
  DirectiveReinspected: true,
  DirectiveReopened: true,
  DirectiveArchived: true,
  PolicyRepinned: true,
  TaskDispatched: true,
  TaskReceived: true,
  DispatchAnswered: true,
  DispatchAnswerDecided: true,
  TaskRecalled: true,
  TaskTerminated: true,
  TaskReassigned: true,
  TaskSuspended: true,
  TaskResumed: true,
  PlanSubmitted: true,
  ProgressReported: true,
  ReportMissed: true,
  ContributionDelivered: true,
  BlockRaised: true,
  BlockAnswered: true,
  BlockCleared: true,
  ExtensionRequested: true,
  ExtensionScreened: true,
  ExtensionGranted: true,
  ExtensionRefused: true,
  DueDateSet: true,
  StandingRequested: true,
  StandingDecided: true,
  StandingReviewed: true,
  TaskNudged: true,
  NudgeAnswered: true,
  ReminderRaised: true,
  AlertRaised: true,
  NoticeOwed: true,
  NoticeIssued: true,
  NoticeAnswered: true,
  NoticeWaived: true,
  ClosureRequested: true,
  ClosureSigned: true,
  ClosureReturned: true,
  TaskCompleted: true,
  ObligationOpened: true,
  ObligationEnded: true,
};

export const DIRECTIVE_EVENT_TYPES = Object.keys(TYPES) as DirectiveEventType[];
export const isDirectiveEventType = (type: string): type is DirectiveEventType => Object.hasOwn(TYPES, type);

/** Shipped payloads never change: a new shape is a further entry here, with a golden file of each version. */
export const UPCASTERS: UpcasterRegistry = {
  DirectiveProposed: [(v1) => ({ ...v1, orders: null })],
  TaskReassigned: [(v1) => ({ ...v1, from: null, to: null, due: null, ground: null })],
  ExtensionGranted: [(v1) => ({ ...v1, previousDue: null, level: null })],
};

/** The version in which events of a type are written now, from 1. */
export const currentSchemaVersion = (type: DirectiveEventType, registry: UpcasterRegistry = UPCASTERS): number =>
  (registry[type]?.length ?? 0) + 1;

/** A newer build wrote it, or it is corrupt: guessing would falsify. */
export class UnreadableEvent extends RangeError {
  override readonly name = 'UnreadableEvent';
}

const unreadable = (what: string, options?: ErrorOptions): never => {
  throw new UnreadableEvent(what, options);
};

/**
 * A stored event in its present shape.
 * @throws UnreadableEvent for a type or version that this build does not know, and when an upcaster cannot take it in
 */
export const upcast = (type: string, version: number, data: StoredPayload, registry: UpcasterRegistry = UPCASTERS): DirectiveEvent => {
  if (!isDirectiveEventType(type)) return unreadable(`unknown event type ${type}`);
  const current = currentSchemaVersion(type, registry);
  if (!Number.isInteger(version) || version < 1 || version > current) return unreadable(`unknown version ${version} of ${type}`);
  try {
    const lifted = (registry[type] ?? []).slice(version - 1).reduce<StoredPayload>((older, lift) => lift(older), data);
    return { type, data: lifted as DirectiveEventMap[typeof type] } as DirectiveEvent;
  } catch (cause) {
    return unreadable(`version ${version} of ${type}: ${String(cause)}`, { cause });
  }
};
