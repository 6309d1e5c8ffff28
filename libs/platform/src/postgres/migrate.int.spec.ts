import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { driftOf, migrate } from './migrate.js';

@Entity({ name: 'note', schema: 'duban' })
class NoteEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'note_pkey' })
  id!: number;

  @Column({ type: 'text' })
  text!: string;
}

class CreateNote1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table duban.note (id int not null constraint note_pkey primary key, text text not null)');
    await runner.query('create table duban.fact (id int not null)');
    await runner.query(`comment on table duban.fact is 'append-only: for this spec'`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.note, duban.fact');
  }
}

class Broken1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note add column half int');
    await runner.query('alter table duban.no_such_table add column other int');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note drop column half');
  }
}

let dataDir: string;
let server: EmbeddedPostgres;
let app: pg.Client;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'duban-migrate-'));
  server = await startEmbeddedPostgres({ dataDir, settings: ['fsync=off'] });
  app = new pg.Client(server.appUrl);
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('of two starters at the same time one migrates and the other finds nothing to do', async () => {
  const given = { ownerUrl: server.ownerUrl, entities: [NoteEntity], migrations: [CreateNote1700000000001] };
  const ran = await Promise.all([migrate(given), migrate(given)]);
  expect(ran.sort((a, b) => b.length - a.length)).toEqual([['CreateNote1700000000001'], []]);
});

test('the application may change what is not append-only, and only add to what is', async () => {
  await app.query(`insert into duban.note values (1, 'a'); update duban.note set text = 'b'; delete from duban.note`);
  await app.query('insert into duban.fact values (1)');
  await expect(app.query('update duban.fact set id = 2')).rejects.toMatchObject({ code: '42501' });
  await expect(app.query('delete from duban.fact')).rejects.toMatchObject({ code: '42501' });
  await expect(app.query('truncate duban.note')).rejects.toMatchObject({ code: '42501' });
  await expect(app.query('delete from duban.migration')).rejects.toMatchObject({ code: '42501' });
});

test('after the migrations nothing has drifted; a column the entity does not know is named', async () => {
  expect(await driftOf({ ownerUrl: server.ownerUrl, entities: [NoteEntity] })).toEqual([]);
  const owner = new pg.Client(server.ownerUrl);
  await owner.connect();
  await owner.query('alter table duban.note add column stray int');
  expect(await driftOf({ ownerUrl: server.ownerUrl, entities: [NoteEntity] })).toEqual(['ALTER TABLE "duban"."note" DROP COLUMN "stray"']);
  await owner.query('alter table duban.note drop column stray');
  await owner.end();
});

test('a migration that fails leaves nothing of itself', async () => {
  const migrations = [CreateNote1700000000001, Broken1700000000002];
  await expect(migrate({ ownerUrl: server.ownerUrl, entities: [NoteEntity], migrations })).rejects.toMatchObject({ code: '42P01' });
  expect(await driftOf({ ownerUrl: server.ownerUrl, entities: [NoteEntity] })).toEqual([]);
});
