import { rosterAfter } from '@duban/domain';
import type { Roster } from '@duban/domain';
import { beforeAll, expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { demoCity } from '../demo/demo-city.js';
import { demoPersonId } from '../demo/demo-people.js';
import { memoryPort, NOON, postOf } from '../testing.spec-support.js';
import { loadOrganisation, seedOrganisation } from '../organisation/organisation.store.js';
import { takeSnapshot, unsealed } from '../organisation/person-snapshot.js';
import { rolesPermit } from '../permissions/permits.js';
import { planImport, readImport, type ImportPlan } from './index.js';

let city: Roster;
beforeAll(async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const { organisation, people } = await loadOrganisation(port);
  city = { organisation, people };
});

const ctx = {
  now: NOON,
  actorId: demoPersonId('admin'),
  administrator: true,
  permitsSomewhere: rolesPermit,
  openWork: () => 0,
  seal: unsealed,
};
const plan = async (bytes: Buffer, roster = city): Promise<ImportPlan> => planImport(roster, await readImport(bytes), ctx);
const csv = (text: string): Buffer => Buffer.from(text, 'utf8');
const told = ({ lines }: ImportPlan) => lines.map(({ line, action, label, refusal }) => [line, action, label, refusal?.code ?? null]);

const UNITS = `临江市单位名册,,,,,
编码,单位名称,类别,上级单位,简称,终止日期
binhe,滨河社区,街道,滨江街道,,
binjiang,滨江街道,下属单位,东湖区,滨江|滨江街办,
shangwu,市商务局,部门,,,2020年3月31日
hongshi,,无账号单位,,,
xinban,新设局,科室,,,
xinban2,又一局,部门,,发改委,
`;

test('each line says what it would come to: added, changed, ended, left or refused with its reason', async () => {
  const { name, aliases } = city.organisation.departments['caizheng'] ?? { name: { zh: '' }, aliases: [] };
  const text = `编码,单位名称,类别,上级单位,简称,终止日期
binjiang,滨江街道,下属单位,东湖区,滨江|滨江街办,
hongshi,洪石集团,无账号单位,,,2020年3月31日
caizheng,${name.zh},部门,,${aliases.join('、')},
gongxin,市工业和信息化委员会,部门,,,
xinban,新设局,科室,,,
xinban2,又一局,部门,,发改委,
,,部门,,,
`;
  expect(told(await plan(csv(text)))).toEqual([
    [2, 'add', '滨江街道', null],
    [3, 'end', '洪石集团', null],
    [4, 'none', name.zh, null],
    [5, 'change', '市工业和信息化委员会', null],
    [6, 'refused', '新设局', 'import_value_invalid'],
    [7, 'refused', '又一局', 'name_taken'],
    [8, 'refused', '', 'import_value_invalid'],
  ]);
});

test('a title above the header is passed over, and a unit may stand before the one above it', async () => {
  const lines = told(await plan(csv(UNITS)));
  expect(lines.find(([line]) => line === 4)).toEqual([4, 'add', '滨江街道', null]);
  // A sub-unit stands below a block, not below another sub-unit: known by then, and refused for that.
  expect(lines.find(([line]) => line === 3)).toEqual([3, 'refused', '滨河社区', 'parent_invalid']);
});

test.each([
  ['no text at all', Buffer.from([0x81, 0xff, 0xff, 0x00]), 'import_unreadable'],
  ['a broken workbook', Buffer.from('PK\u0003\u0004junk', 'latin1'), 'import_unreadable'],
  ['other columns', csv('甲,乙\n1,2\n'), 'import_columns_unknown'],
  ['nothing', csv(''), 'import_columns_unknown'],
  ['too many lines', csv(`账号,姓名\n${'a,b\n'.repeat(5001)}`), 'import_too_large'],
])('%s is refused as a whole', async (_what, bytes, code) => {
  await expect(readImport(bytes)).rejects.toMatchObject({ code });
});

const sheet = (name: string, rows: (string | Date | number)[][]) => ({
  sheet: name,
  data: rows.map((cells) => cells.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value }))),
});
const workbook = (): Promise<Buffer> =>
  writeXlsxFile([
    sheet('说明', [['请按模板填写']]),
    sheet('分管', [
      ['账号', '分管单位'],
      ['leader.li', '滨江街道、市卫健委'],
    ]),
    sheet('任职', [
      ['账号', '姓名', '单位', '职务', '角色', '任职日期', '终止日期', '审计范围'],
      ['bj.head', '林立', '滨江街道', '主任', '主要负责人', new Date(Date.UTC(2020, 1, 18)), '', ''],
      ['fagai.clerk', '', '市发改委', '市发展和改革委员会经办人', '经办人', '', 43889, ''],
      ['aud.2', '方正', '市纪委监委', '审计员', '审计人员', '', '2020/6/30', '市发改委、市财政局'],
      ['aud.3', '方圆', '市纪委监委', '审计员', '审计人员', '', '', ''],
      ['nobody', '', '市发改委', '副主任', '主要负责人', '', '', ''],
    ]),
    sheet('群组', [
      ['群组名称', '类别', '成员', '办公室设在'],
      ['各板块', '', '东湖区、滨江街道', ''],
      ['市防控工作领导小组', '领导小组', '市卫健委、市公安局', '市卫健委'],
    ]),
    sheet('单位', [
      ['编码', '单位名称', '类别', '上级单位'],
      ['binjiang', '滨江街道', '街道', '东湖区'],
    ]),
  ] as never).toBuffer();

test('a workbook is taken in the order in which its tables build on each other', async () => {
  const { lines, change } = await plan(await workbook());
  expect(lines.map(({ sheet: name, line, action, refusal }) => [name, line, action, refusal?.code ?? null])).toEqual([
    ['单位', 2, 'add', null],
    ['群组', 2, 'change', null],
    ['群组', 3, 'add', null],
    ['任职', 2, 'add', null],
    ['任职', 3, 'end', null],
    ['任职', 4, 'add', null],
    ['任职', 5, 'refused', 'audit_terms_required'],
    ['任职', 6, 'refused', 'organisation_part_unknown'],
    ['分管', 2, 'add', null],
  ]);
  const { organisation } = rosterAfter(city, change);
  const posts = Object.values(organisation.posts);
  expect(posts.find(({ title }) => title.zh === '主任')).toMatchObject({ departmentId: 'binjiang', from: '2020-02-17T16:00:00.000Z' });
  expect(organisation.posts[postOf('fagai.clerk')]?.until).toBe('2020-02-28T16:00:00.000Z');
  expect(posts.find(({ title }) => title.zh === '审计员')).toMatchObject({
    until: '2020-06-30T16:00:00.000Z',
    auditScope: { departments: ['fagai', 'caizheng'] },
  });
  expect(organisation.posts[postOf('leader.li')]?.charges.slice(-2).map(({ departmentId }) => departmentId)).toEqual([
    'binjiang',
    'weijian',
  ]);
});

test('the same file on the same version is the same plan, with salts or without; another version or file is another', async () => {
  const bytes = await workbook();
  const file = await readImport(bytes);
  const first = planImport(city, file, ctx);
  expect(planImport(city, file, { ...ctx, seal: takeSnapshot }).hash).toBe(first.hash);
  expect(planImport(city, file, { ...ctx, now: '2020-02-17T09:00:00.000Z' }).hash).toBe(first.hash);
  const later = { ...city, organisation: { ...city.organisation, version: 2 } };
  expect(planImport(later, file, ctx).hash).not.toBe(first.hash);
  expect((await plan(csv('账号,姓名\nnew.one,甲\n'))).hash).not.toBe((await plan(csv('账号,姓名\nnew.two,甲\n'))).hash);
});

test('no name of a person is in an event of an import, and a second reading of what was applied changes nothing', async () => {
  const bytes = csv('账号,姓名\nnew.one,欧阳新来\nfagai.head,陈建邦\n');
  const { lines, change } = planImport(city, await readImport(bytes), { ...ctx, seal: takeSnapshot });
  expect(lines.map(({ action }) => action)).toEqual(['add', 'change']);
  expect(JSON.stringify(change.events)).not.toMatch(/欧阳新来|陈建邦|new\.one/);
  expect(told(await plan(bytes, rosterAfter(city, change))).map(([, action]) => action)).toEqual(['none', 'none']);
});

test('an administrator gives themselves nothing by way of a file either', async () => {
  const bytes = csv('账号,单位,职务,角色\nadmin,市委督查室,主任,督查室主任\n');
  expect(told(await plan(bytes))).toEqual([[2, 'refused', 'admin', 'own_rights']]);
});
