/** What a stored payload is before it is known to have its type's present shape: the fields, untyped. */
export type StoredPayload = Readonly<Record<string, unknown>>;
/** Pure, from one version to the next. */
export type Upcaster = (data: StoredPayload) => StoredPayload;

/** A newer build wrote it, or it is corrupt: guessing would falsify. */
export class UnreadableEvent extends RangeError {
  override readonly name = 'UnreadableEvent';
}

const unreadable = (what: string, options?: ErrorOptions): never => {
  throw new UnreadableEvent(what, options);
};

/** How the events of one kind of stream are written and read. */
export interface EventSchemas<E extends { type: string; data: unknown }> {
  readonly types: readonly E['type'][];
  isType(type: string): type is E['type'];
  /** The version in which events of a type are written now, from 1. */
  currentSchemaVersion(type: E['type']): number;
  /**
   * A stored event in its present shape.
   * @throws UnreadableEvent for a type or version that this build does not know, and when an upcaster cannot take it in
   */
  upcast(type: string, version: number, data: StoredPayload): E;
}

/** Follows from the events' definitions alone. */
export const eventSchemas = <E extends { type: string; data: unknown }>(
  defined: Readonly<Record<E['type'], { readonly upcasters: readonly Upcaster[] }>>,
): EventSchemas<E> => {
  const types: readonly E['type'][] = Object.keys(defined) as E['type'][];
  const isType = (type: string): type is E['type'] => Object.hasOwn(defined, type);
  const currentSchemaVersion = (type: E['type']): number => defined[type].upcasters.length + 1;
  return {
    types,
    isType,
    currentSchemaVersion,
    upcast: (type, version, data) => {
      if (!isType(type)) return unreadable(`unknown event type ${type}`);
      const { upcasters } = defined[type];
      if (!Number.isInteger(version) || version < 1 || version > upcasters.length + 1)
        return unreadable(`unknown version ${version} of ${type}`);
      try {
        return { type, data: upcasters.slice(version - 1).reduce<StoredPayload>((older, lift) => lift(older), data) } as unknown as E;
      } catch (cause) {
        return unreadable(`version ${version} of ${type}: ${String(cause)}`, { cause });
      }
    },
  };
};
