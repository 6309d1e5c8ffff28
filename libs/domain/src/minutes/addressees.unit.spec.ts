import { describe, expect, it } from '@jest/globals';
import { labelledDepartments, leadingAddressee, namedDepartments, spokenDepartments } from './addressees.js';
import type { DepartmentSuggestion } from './analysis.js';
import { DEPARTMENTS, draftsOf, only } from './minutes.spec-support.js';

const parts = (suggestions: readonly DepartmentSuggestion[]): string[] =>
  suggestions.map(({ departmentId, role, reason }) => `${departmentId}:${role}:${reason.rule}`);

describe('departments called by name', () => {
  it('the longer name wins, each once, in order of the text', () => {
    expect(namedDepartments('市财政局、市发改委和发改委', DEPARTMENTS).map(({ id, word }) => [id, word])).toEqual([
      ['caizheng', '市财政局'],
      ['fagai', '市发改委'],
    ]);
  });
  it('an English alias is a whole word', () => {
    expect(namedDepartments('Keep it with IT, not with Britain', DEPARTMENTS).map(({ id }) => id)).toEqual(['gongxin']);
  });
  it.each([
    ['由市水务局牵头，市财政局、市司法局配合', ['shuiwu:lead:named_lead', 'caizheng:assist:named_assist', 'sifa:assist:named_assist']],
    ['市水务局会同市财政局拟订办法', ['shuiwu:lead:subject', 'caizheng:assist:named_assist']],
    ['市水务局、市财政局要修复泵站', ['shuiwu:lead:subject', 'caizheng:assist:listed']],
    ['修复泵站', []],
  ])('%s', (text, expected) => expect(parts(spokenDepartments(text, DEPARTMENTS))).toEqual(expected));
});

describe('lines of doers', () => {
  it('beside a lead, 责任单位 are those who assist', () => {
    expect(parts(labelledDepartments('牵头单位：市水务局；责任单位：市发改委、市财政局', DEPARTMENTS))).toEqual([
      'shuiwu:lead:named_lead',
      'fagai:assist:named_assist',
      'caizheng:assist:named_assist',
    ]);
  });
  it('alone, the first of 责任单位 leads', () => {
    expect(parts(labelledDepartments('（责任单位：市财政局、市发改委）', DEPARTMENTS))).toEqual([
      'caizheng:lead:first_listed',
      'fagai:assist:listed',
    ]);
  });
  it('several named as lead leave one lead', () => {
    expect(parts(labelledDepartments('牵头单位：市水务局、市发改委', DEPARTMENTS))).toEqual([
      'shuiwu:lead:named_lead',
      'fagai:assist:listed',
    ]);
  });
  it('a bracket behind the sentence names its doers', () => {
    expect(parts(only(draftsOf('要修复泵站。（责任单位：市水务局、市财政局）')).departmentSuggestions)).toEqual([
      'shuiwu:lead:first_listed',
      'caizheng:assist:listed',
    ]);
  });
});

describe('to whom it is said', () => {
  it.each(['各板块', '各级各部门', '各地各部门', '各区', '市直各部门', '有关部门', '各成员单位'])('%s is a collective', (words) => {
    const draft = only(draftsOf(`${words}要开展管网排查。`));
    expect([draft.addressee.kind, draft.addressee.text, draft.shapeSuggestion]).toEqual(['collective', words, 'parallel']);
  });
  it('a group that the data know offers its members, and who gathers', () => {
    const draft = only(draftsOf('各板块要开展管网排查，由市水务局汇总。'));
    expect([draft.addressee.groupId, parts(draft.departmentSuggestions), draft.collatorSuggestion]).toEqual([
      'bankuai',
      ['donghu:lead:group', 'xishan:lead:group'],
      'shuiwu',
    ]);
  });
  it('whom the duty wants moved is addressed too', () => {
    expect(only(draftsOf('推动各板块把排查做到每条街巷。')).addressee).toEqual({ text: '各板块', kind: 'collective', groupId: 'bankuai' });
  });
  it('分别 among named units offers a task for each', () => {
    const draft = only(draftsOf('东湖区、西山区要分别制定清淤计划。'));
    expect([draft.shapeSuggestion, parts(draft.departmentSuggestions)]).toEqual(['split', ['donghu:lead:subject', 'xishan:lead:listed']]);
  });
  it('keywords of duties are the last resort, and never used for a group or for leaders', () => {
    expect(parts(only(draftsOf('要落实稳岗补贴。')).departmentSuggestions)).toEqual(['caizheng:lead:duty', 'renshe:assist:duty']);
    expect(only(draftsOf('有关部门要落实稳岗补贴。')).departmentSuggestions).toEqual([]);
    expect(only(draftsOf('市领导每人走访3家企业。')).departmentSuggestions).toEqual([]);
  });
  it('a noun that merely ends like an office is no addressee', () => {
    expect(leadingAddressee('打好攻坚战全局，推进清淤', [])).toBeNull();
  });
});
