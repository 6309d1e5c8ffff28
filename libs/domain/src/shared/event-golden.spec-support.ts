import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EventMeta } from './event-meta.js';
import { shapesOf, type Intersections } from './event-shapes.spec-support.js';
import type { EventSchemas, StoredPayload } from './upcast.js';

/** An event as a file keeps it: written once, by the build that wrote its version first, and never changed. */
export interface Golden {
  type: string;
  schemaVersion: number;
  data: StoredPayload;
  meta: EventMeta;
}

interface AnyEvent {
  type: string;
  data: unknown;
}

const versionsOf = <E extends AnyEvent>({ types, currentSchemaVersion }: EventSchemas<E>): string[] =>
  types.flatMap((type) => Array.from({ length: currentSchemaVersion(type) }, (_, i) => `${type}.v${i + 1}`)).sort();

/** The golden files of a folder, and the events in them as they are read now. */
export const goldenEvents = <E extends AnyEvent>(folder: URL, schemas: EventSchemas<E>) => {
  const golden = (name: string): Golden => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Golden;
  return {
    /** Without `.json`. */
    names: (): string[] =>
      readdirSync(folder)
        .map((file) => file.replace(/\.json$/, ''))
        .sort(),
    golden,
    lifted: (name: string): E & { meta: EventMeta } => {
      const { type, schemaVersion, data, meta } = golden(name);
      return { ...schemas.upcast(type, schemaVersion, data), meta };
    },
  };
};

/**
 * There is a golden file for each type and each version that was ever written, it says what it is, and the fold takes it in.
 * `before` is the state that an event of the type belongs after.
 */
export const itReadsItsGoldenEvents = <E extends AnyEvent, S>(
  folder: URL,
  schemas: EventSchemas<E>,
  { before, evolve }: { before: (type: E['type']) => S; evolve: (state: S, event: E & { meta: EventMeta }) => S },
): void => {
  const { names, golden, lifted } = goldenEvents(folder, schemas);
  /** `JobRequested.export.v1` is a further one of `JobRequested.v1`. */
  const versionOf = (name: string): string => name.replace(/\..*(?=\.v\d+$)/, '');

  describe('golden events', () => {
    it('are there for each type and each version that was ever written, and for nothing else', () => {
      expect([...new Set(names().map(versionOf))].sort()).toEqual(versionsOf(schemas));
    });

    it.each(names())('%s says what it is, and the fold takes it in', (name) => {
      const { type, schemaVersion } = golden(name);
      expect(`${type}.v${schemaVersion}`).toBe(versionOf(name));
      const event = lifted(name);
      const state = before(event.type);
      const after = evolve(state, event);
      expect(after).toBeTruthy();
      expect(after).not.toEqual(state);
    });
  });
};

/** What an event's shape is kept in, and read from. */
interface ShapesAt {
  golden: URL;
  registry: URL;
  map: string;
  intersections?: Intersections;
  /** Sets that may grow without a new version of the event: each is read as if it were open. */
  open?: readonly [file: URL, from: string, to: string][];
}

/** A field as it stands in a file, and as somebody might change it. */
export type Edit = [type: string, file: URL, from: string, to: string];

/**
 * No shipped event changes its shape: `golden` keeps what each was written with. DUBAN_SHIP_SHAPES=1 adds a new one, and never
 * changes an old one.
 */
export const itKeepsItsShapes = <E extends AnyEvent>(
  { golden, registry, map, intersections, open = [] }: ShapesAt,
  schemas: EventSchemas<E>,
  edits: readonly Edit[],
): void => {
  const { types, currentSchemaVersion } = schemas;
  const path = fileURLToPath(registry);
  const key = (type: E['type']): string => `${type}.v${currentSchemaVersion(type)}`;
  /** The shapes of all events, when something in their files stood otherwise. */
  const shapesNow = (...edited: (readonly [file: URL, from: string, to: string])[]): Record<string, string> => {
    const sources: Record<string, string> = {};
    for (const [file, from, to] of [...edited, ...open]) {
      const source = sources[fileURLToPath(file)] ?? readFileSync(file, 'utf8');
      expect(source).toContain(from);
      sources[fileURLToPath(file)] = source.replace(from, to);
    }
    return shapesOf(path, [map], sources, intersections)[0] ?? {};
  };
  const shipped = (): Record<string, string> => JSON.parse(readFileSync(golden, 'utf8')) as Record<string, string>;
  /** Types whose present shape is not the one that was shipped under their present version. */
  const changed = (now: Record<string, string>): string[] =>
    types.filter((type) => shipped()[key(type)] !== undefined && shipped()[key(type)] !== now[type]);

  describe('shapes of events', () => {
    let now: Record<string, string> = {};
    beforeAll(() => {
      now = shapesNow();
      if (process.env['DUBAN_SHIP_SHAPES'] !== '1') return;
      const added = types.filter((type) => shipped()[key(type)] === undefined).map((type) => [key(type), now[type]]);
      const all = Object.entries({ ...shipped(), ...Object.fromEntries(added) }).sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(golden, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
    });

    it('has not changed in any that was shipped: a new shape needs a new version, its upcaster and a golden file', () => {
      expect(changed(now)).toEqual([]);
    });

    it('is kept for every version that was ever written', () => {
      expect(Object.keys(shipped()).sort()).toEqual(versionsOf(schemas));
    });

    it('shows a field that is added, dropped, renamed or made optional in place, also far below the event', () => {
      for (const [type, file, from, to] of edits) {
        expect(changed(shapesNow([file, from, to]))).toContain(type);
      }
    });
  });
};
