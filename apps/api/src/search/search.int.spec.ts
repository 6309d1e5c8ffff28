import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ProblemBody, SearchView } from '@duban/contracts';
import { rebuildReadModels } from '@duban/read-models';
import { recordSources } from '@duban/audit';
import { publishedCalendar } from '@duban/testing/demo-city';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let power: string;
let water: string;
beforeAll(async () => {
  api = await TestApi.start();
  power = await api.dispatched([joint('jiaotong', { assists: [{ departmentId: 'shengtai', duty: '提供监测数据' }] })]);
  const about = { title: '城区供水管网改造', requirement: '完成老旧管网改造，用电由市供电公司保障。', closureStandard: '水压合格率100%。' };
  const leaderInCharge = personOf('leader.wang');
  water = await api.dispatched([joint('weijian', { title: '水质检测', closureStandard: '检测报告。' })], { ...about, leaderInCharge });
});
afterAll(() => api.stop());

const found = async (login: string, q: string, more = ''): Promise<SearchView> => {
  const { status, body } = await api.get<SearchView>(login, `/search?q=${encodeURIComponent(q)}${more}`);
  expect([q, status]).toEqual([q, 200]);
  return body;
};
const hits = async (login: string, q: string): Promise<string[]> =>
  (await found(login, q)).items.map(({ directiveId, taskId }) => `${directiveId === power ? 'power' : 'water'}/${taskId ?? ''}`);

describe('finds', () => {
  test('a number, in any brackets', async () => {
    const { number } = await api.directive(water);
    for (const q of [number ?? '', (number ?? '').replace('〔', '[').replace('〕', ']')])
      expect(await hits('duban.officer', q)).toEqual(['water/']);
  });

  test('titles before the text of another, and every word of several', async () => {
    expect(await hits('duban.officer', '用电')).toEqual(['power/', 'power/t1', 'water/']);
    expect(await hits('duban.officer', '用电 管网')).toEqual(['water/']);
    expect(await hits('duban.officer', '用电 地铁')).toEqual([]);
    const [first, , last] = (await found('duban.officer', '用电')).items;
    expect(first).toMatchObject({ score: 4, found: [{ word: '用电', in: 'title' }] });
    expect(last).toMatchObject({ score: 2, found: [{ word: '用电', in: 'text' }] });
  });

  test('requirements, standards and duties', async () => {
    expect(await hits('duban.officer', '水压合格率')).toEqual(['water/']);
    expect(await hits('duban.officer', '检测报告')).toEqual(['water/t1']);
    expect(await hits('duban.officer', '监测数据')).toEqual(['power/t1']);
    // not across two of them
    expect(await hits('duban.officer', '保障水压')).toEqual([]);
  });

  test('units and people, themselves and what they have a part in', async () => {
    const unit = await found('duban.officer', '交通运输');
    expect(unit.units).toEqual([{ id: 'jiaotong', name: '市交通运输局' }]);
    expect(unit.items).toMatchObject([{ directiveId: power, taskId: 't1', found: [{ in: 'party' }] }]);
    expect(await hits('duban.officer', 'Health Commission')).toEqual(['water/t1']);
    expect(await hits('duban.officer', 'Health Reform')).toEqual([]);
    expect(await hits('duban.officer', 'Commission')).toEqual(['water/t1']);
    const { name } = (await api.get<{ name: string }>('leader.wang', '/me')).body;
    const person = await found('duban.officer', name);
    expect(person.people).toEqual([{ id: personOf('leader.wang'), name }]);
    expect(person.items).toMatchObject([{ directiveId: water, taskId: null, found: [{ in: 'party' }] }]);
  });

  test('no more than asked for, and says that there are more', async () => {
    expect(await found('duban.officer', '用电', '&limit=2')).toMatchObject({
      items: [{ directiveId: power }, { directiveId: power }],
      more: true,
    });
    expect((await found('duban.officer', '用电')).more).toBe(false);
  });

  test('nothing by one sign, or by signs that are no text', async () => {
    for (const q of ['水', '%%', '_ _']) {
      const { status, body } = await api.get<ProblemBody>('duban.officer', `/search?q=${encodeURIComponent(q)}`);
      expect([q, status, body.code]).toEqual([q, 400, 'search_too_short']);
    }
  });
});

describe('shows nobody what they may not see', () => {
  const WORDS = ['用电', '管网', '水质', '检测', '核查', '报告', '2020', '交通运输', '卫生健康'];
  test.each([
    ['jiaotong.head', 'power'],
    ['shengtai.clerk', 'power'],
    ['leader.li', 'power'],
    ['weijian.clerk', 'water'],
    ['leader.wang', 'water'],
    ['xuanchuan.head', ''],
    ['admin', ''],
  ])('%s finds nothing but of %s', async (login, own) => {
    for (const word of WORDS) {
      const all = await hits('duban.officer', word);
      expect([word, await hits(login, word)]).toEqual([word, all.filter((hit) => own !== '' && hit.startsWith(own))]);
    }
  });

  test('what ended is found with its state, by whoever had a part in it', async () => {
    const moved = await api.dispatched([joint('gongxin', { title: '移交事项核对' })]);
    expect((await found('gongxin.head', '移交事项')).items).toMatchObject([{ kind: 'task' }]);
    expect((await found('fagai.head', '移交事项')).items).toHaveLength(0);
    const { status } = await api.post('duban.head', `/directives/${moved}/tasks/t1/recall`, { reason: '改由他局' });
    expect(status).toBe(200);
    expect((await found('gongxin.head', '移交事项')).items).toMatchObject([{ status: 'RECALLED' }]);
  });
});

test('a rebuild gives the same rows', async () => {
  const { pool } = api.database;
  const rows = async () => (await pool.query('select * from duban.search_entry order by directive_id, task_id')).rows;
  const before = await rows();
  expect(before.length).toBeGreaterThan(3);
  await pool.query('delete from duban.search_entry');
  await rebuildReadModels(recordSources({ pool, calendar: publishedCalendar }));
  expect(await rows()).toEqual(before);
});
