import { describe, expect, it } from '@jest/globals';
import { analyse } from '../minutes.spec-support.js';

const rows = (body: string) => analyse(`临江市任务分解表\n${body}`);
const read = (body: string) =>
  rows(body).drafts.map(({ title, class: of, departmentSuggestions, dueSuggestion }) => [
    title,
    of,
    departmentSuggestions.map(({ departmentId, role }) => `${departmentId}:${role}`),
    dueSuggestion?.phrase ?? null,
  ]);

describe('task tables', () => {
  const expected = [
    ['修复城北泵站', 'task', ['shuiwu:lead', 'caizheng:assist'], '6月底'],
    ['疏通河道', 'task', ['shuiwu:lead'], '2020年二季度'],
    ['做好河道保洁', 'standing', ['donghu:lead'], null],
  ];
  it('columns of a text with tabs, 同上 and an empty cell', () => {
    expect(
      read(
        '序号\t工作任务\t牵头单位\t配合单位\t完成时限\n1\t修复城北泵站\t市水务局\t市财政局\t6月底\n2\t疏通河道\t同上\t\t2020年二季度\n3\t做好河道保洁\t东湖区\t\t长期坚持',
      ),
    ).toEqual(expected);
  });
  it('a markdown table', () => {
    expect(
      read(
        '| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 修复城北泵站 | 市水务局 | 市财政局 | 6月底 |\n| 2 | 疏通河道 | 市水务局 | | 2020年二季度 |\n| 3 | 做好河道保洁 | 东湖区 | | 长期坚持 |',
      ),
    ).toEqual(expected);
  });
  it('a name column gives the title; two leads in one cell need a decision', () => {
    const [draft] = rows('名称\t工作任务\t牵头责任单位\n泵站工程\t修复城北泵站，建立台账\t市水务局、市财政局').drafts;
    expect([draft?.title, draft?.decisionsNeeded?.[0]?.kind]).toEqual(['泵站工程', 'two_leads']);
  });
  it('the words of a limit stand in the row that the draft rests on', () => {
    const { segments, drafts } = rows('工作任务\t责任单位\t办结时限\n疏通河道\t市水务局\t2020年二季度');
    const basis = segments.find(({ id }) => id === drafts[0]?.segmentIds[0]);
    expect([basis?.text.includes(drafts[0]?.dueSuggestion?.phrase ?? '?'), drafts[0]?.dueSuggestion?.at]).toEqual([
      true,
      '2020-06-30T16:00:00.000Z',
    ]);
  });
  it('a table without doers is no task table, and ends where prose begins', () => {
    expect(read('序号\t名称\t金额\n1\t水泵\t3万元')).toEqual([]);
    const after = rows('工作任务\t责任单位\n疏通河道\t市水务局\n会议要求，要加快清淤。\n甲\t乙');
    expect(after.drafts.map(({ title }) => title)).toEqual(['疏通河道', '清淤']);
  });
});
