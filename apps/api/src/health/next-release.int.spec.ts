import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schema } from '@duban/audit';
import { databaseProblems, migrate } from '@duban/platform';
import { joint, TestApi } from '../testing/api.spec-support.js';

/** What a next release may do while this one is at work: a column with a default, a table, an index. */
class NextRelease1890000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table duban.task_view add column next_release text not null default 'unknown'");
    await runner.query('alter table duban.event add column next_release text');
    await runner.query('create table duban.next_release (id int primary key)');
    await runner.query('create index next_release_task on duban.task_view (next_release)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.next_release');
  }
}

let api: TestApi;
let directiveId: string;
beforeAll(async () => {
  api = await TestApi.start();
  directiveId = await api.dispatched([joint('jiaotong')]);
});
afterAll(() => api.stop());

test('while a next release has migrated the database, this one starts, answers, records and verifies', async () => {
  const { ownerUrl, appUrl: url } = api.database;
  await migrate({ ownerUrl, ...schema, migrations: [...schema.migrations, NextRelease1890000000000] });
  expect(await databaseProblems({ url, migrations: schema.migrations, production: true })).toEqual([]);
  const path = `/directives/${directiveId}/tasks/t1`;
  expect((await api.post('jiaotong.head', `${path}/receipt`)).status).toBe(200);
  expect((await api.post('jiaotong.head', `${path}/progress-reports`, { done: '已核查三户', percent: 50 })).status).toBe(200);
  const another = await api.dispatched([joint('weijian')]);
  const { body } = await api.get<{ items: { directiveId: string }[] }>('duban.officer', '/tasks?limit=50');
  expect(new Set(body.items.map((task) => task.directiveId))).toEqual(new Set([directiveId, another]));
  expect(await api.findings()).toEqual([]);
});
