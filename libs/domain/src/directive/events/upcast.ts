import type { StoredPayload, Upcaster } from './define-event.js';
import { EVENTS, DIRECTIVE_EVENT_TYPES, isDirectiveEventType } from './registry.js';
import type { DirectiveEvent, DirectiveEventMap, DirectiveEventType } from './registry.js';

export type UpcasterRegistry = Partial<Record<DirectiveEventType, readonly Upcaster[]>>;

export const UPCASTERS: UpcasterRegistry = Object.fromEntries(DIRECTIVE_EVENT_TYPES.map((type) => [type, EVENTS[type].upcasters]));

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
