import { directiveIdOfStream, directiveStreamId } from '@duban/protocol';
import { type Queryable } from '@duban/platform';
import {
  commandMeta,
  decide,
  evolve,
  nextDue,
  stamp,
  tick,
  tickMeta,
  type DirectiveCommand,
  type DirectiveState,
  type Instant,
  type StampedEvent,
} from '@duban/domain';
import {
  appendToStream,
  eventStoreEntities,
  eventStoreMigrations,
  lockStream,
  readStream,
  streamIds,
  withTransaction,
} from '@duban/event-store';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { DataSource } from 'typeorm';
import { CALENDAR, calendarOf, DIRECTORY } from './city.spec-support.js';
import {
  projectDirective,
  readModelEntities,
  readModelMigrations,
  type RecordSources,
  type StreamSource,
  type VersionedEvent,
} from './index.js';

/** The write path in little over a real database: decide, append and project in one transaction. */
export interface City {
  database: TestDatabase;
  source: DataSource;
  sources: RecordSources;
  /** Sends the commands one by one; throws for a refusal. */
  tell(directiveId: string, commands: readonly DirectiveCommand[]): Promise<void>;
  /** Ticks at each instant at which something falls due, up to `until`. */
  letTimePass(directiveId: string, until: Instant): Promise<void>;
  drop(): Promise<void>;
}

const readDirective = async (db: Queryable, directiveId: string): Promise<VersionedEvent[]> =>
  (await readStream(db, directiveStreamId(directiveId))).map(
    ({ type, data, meta, version }) => ({ type, data, meta, version }) as VersionedEvent,
  );

const nothing = <E>(): StreamSource<E> => ({
  ids: async () => [],
  locked: () => Promise.reject(new Error('there are none')),
});

export const createCity = async (): Promise<City> => {
  const database = await createTestDatabase({
    entities: [...eventStoreEntities, ...readModelEntities],
    migrations: [...eventStoreMigrations, ...readModelMigrations],
  });
  const { pool } = database;
  const source = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    schema: 'duban',
    entities: readModelEntities,
  }).initialize();

  /** Appends what `decideOn` finds, and projects it. */
  const write = (directiveId: string, decideOn: (state: DirectiveState) => StampedEvent[]): Promise<DirectiveState> =>
    withTransaction(pool, async (tx) => {
      const streamId = directiveStreamId(directiveId);
      const head = await lockStream(tx, streamId);
      const before = (await readDirective(tx, directiveId)).reduce<DirectiveState>((state, event) => evolve(state, event), null);
      const found = decideOn(before);
      const after = found.reduce<DirectiveState>((state, event) => evolve(state, event), before);
      await appendToStream(tx, {
        streamId,
        category: 'directive',
        expectedVersion: head.version,
        head,
        events: found.map(({ type, data, meta }) => ({ type, schemaVersion: 1, data, meta })),
        nextDue: null,
        closed: false,
      });
      const events = found.map((event, n) => ({ ...event, version: head.version + n + 1 }));
      await projectDirective(tx, before, after, events, CALENDAR);
      return after;
    });
  const tickAt = (directiveId: string, now: Instant): Promise<DirectiveState> =>
    write(directiveId, (state) =>
      stamp(tick(state, { now, calendar: CALENDAR, directory: DIRECTORY }), tickMeta(state, now, `tick/${directiveId}/${now}`)),
    );
  const letTimePass = async (directiveId: string, until: Instant): Promise<void> => {
    const events = await readDirective(pool, directiveId);
    let state = events.reduce<DirectiveState>((before, event) => evolve(before, event), null);
    for (;;) {
      const due = nextDue(state, { calendar: CALENDAR });
      if (due === null || due > until) return;
      state = await tickAt(directiveId, due);
    }
  };

  return {
    database,
    source,
    sources: {
      directives: {
        ids: async (after, limit) =>
          (await streamIds(pool, { category: 'directive', after: after === '' ? '' : directiveStreamId(after), limit })).map(
            directiveIdOfStream,
          ),
        locked: (id, work) =>
          withTransaction(pool, async (tx) => {
            await lockStream(tx, directiveStreamId(id));
            return work(tx, await readDirective(tx, id));
          }),
      },
      meetings: nothing(),
      incidents: nothing(),
      jobs: nothing(),
      deliveries: nothing(),
      calendar: calendarOf,
    },
    tell: async (directiveId, commands) => {
      for (const command of commands) {
        const now = command.meta.receivedAt;
        await letTimePass(directiveId, now);
        await write(directiveId, (state) => {
          const decision = decide(state, command, { now, calendar: CALENDAR, directory: DIRECTORY });
          if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
          return stamp(decision.events, commandMeta(command, state, now));
        });
      }
    },
    letTimePass,
    drop: async () => {
      await source.destroy();
      await database.drop();
    },
  };
};
