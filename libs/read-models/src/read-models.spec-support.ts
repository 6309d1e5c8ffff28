import { recordSources } from '@duban/audit';
import { createHandler } from '@duban/directives';
import type { DirectiveCommand, Instant } from '@duban/domain';
import type { HandleResult } from '@duban/protocol';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { ports } from '@duban/testing/directive-city';
import { calendarOf } from '@duban/testing/people';
import { StandingClock } from '@duban/testing/standing-clock';
import { DataSource } from 'typeorm';
import { createDirectiveProjector, readModelEntities, type RecordSources } from './index.js';

/** What commands leave in a real database, and in the read models. */
export interface City {
  database: TestDatabase;
  source: DataSource;
  sources: RecordSources;
  /** Sends the commands one by one; throws for a refusal. */
  tell(directiveId: string, commands: readonly DirectiveCommand[]): Promise<void>;
  /** Looks at the clocks at each instant at which something falls due, up to `until`. */
  letTimePass(directiveId: string, until: Instant): Promise<void>;
  drop(): Promise<void>;
}

export const createCity = async (): Promise<City> => {
  const database = await cityDatabase();
  const source = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    schema: 'duban',
    entities: readModelEntities,
  }).initialize();
  const clock = new StandingClock();
  const handle = createHandler({
    ...ports(clock),
    pool: database.pool,
    project: createDirectiveProjector({ calendar: calendarOf }),
  });
  const dues = new Map<string, Instant | null>();
  const at = async (now: Instant, directiveId: string, commands: DirectiveCommand[]): Promise<HandleResult> => {
    clock.at = now;
    const result = await handle({ directiveId, batch: { id: `${directiveId}/${now}`, commands } });
    dues.set(directiveId, result.nextDue);
    return result;
  };
  const letTimePass = async (directiveId: string, until: Instant): Promise<void> => {
    for (let due = dues.get(directiveId); due && due <= until; due = dues.get(directiveId)) await at(due, directiveId, []);
  };
  return {
    database,
    source,
    sources: recordSources({ pool: database.pool, calendar: calendarOf }),
    tell: async (directiveId, commands) => {
      for (const command of commands) {
        await letTimePass(directiveId, command.meta.receivedAt);
        const { outcomes } = await at(command.meta.receivedAt, directiveId, [command]);
        for (const outcome of outcomes) if (!outcome.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(outcome)}`);
      }
    },
    letTimePass,
    drop: async () => {
      await source.destroy();
      await database.drop();
    },
  };
};
