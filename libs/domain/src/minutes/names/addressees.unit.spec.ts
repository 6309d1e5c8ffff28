import { describe, expect, it } from '@jest/globals';
import { labelsIn } from '../structure/labels.js';
import { labelledDoers, spokenDoers, subjectDoers, suggestionsOf } from './doers.js';
import { namedDepartments } from './known.js';
import { partiesAtHead } from './parties.js';
import type { DepartmentSuggestion } from '../analysis.js';
import { DEPARTMENTS, draftsOf, GROUPS, langOf, only } from '../minutes.spec-support.js';

const LANG = langOf();
const spokenDepartments = (text: string): DepartmentSuggestion[] => {
  const spoken = spokenDoers(text, LANG);
  return suggestionsOf([...(spoken.some(({ role }) => role === 'lead') ? [] : subjectDoers([text], LANG)), ...spoken]);
};
const labelledDepartments = (text: string): DepartmentSuggestion[] => suggestionsOf(labelledDoers(labelsIn(text), LANG));

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
  ])('%s', (text, expected) => expect(parts(spokenDepartments(text))).toEqual(expected));
});

describe('lines of doers', () => {
  it('beside a lead, 责任单位 are those who assist', () => {
    expect(parts(labelledDepartments('牵头单位：市水务局；责任单位：市发改委、市财政局'))).toEqual([
      'shuiwu:lead:named_lead',
      'fagai:assist:named_assist',
      'caizheng:assist:named_assist',
    ]);
  });
  it('alone, the first of 责任单位 leads', () => {
    expect(parts(labelledDepartments('（责任单位：市财政局、市发改委）'))).toEqual(['caizheng:lead:first_listed', 'fagai:assist:listed']);
  });
  it('several named as lead leave one lead', () => {
    expect(parts(labelledDepartments('牵头单位：市水务局、市发改委'))).toEqual(['shuiwu:lead:named_lead', 'fagai:assist:listed']);
  });
  it('a bracket behind the sentence names its doers', () => {
    expect(parts(only(draftsOf('要修复泵站。（责任单位：市水务局、市财政局）')).departmentSuggestions)).toEqual([
      'shuiwu:lead:first_listed',
      'caizheng:assist:listed',
    ]);
  });
});

describe('who leads is left open', () => {
  const open = (text: string, over = {}) =>
    only(draftsOf(text, over)).decisionsNeeded?.map(({ kind, departmentIds }) => [kind, departmentIds]);
  it.each([
    ['要修复泵站。（牵头单位：市水务局、市财政局）', 'two_leads'],
    ['要修复泵站，由市水务局、市财政局牵头。', 'two_leads'],
    ['要修复泵站。（责任单位：市水务局、市财政局）', 'responsible_units'],
  ])('a person decides: %s', (text, kind) => expect(open(text)).toEqual([[kind, ['shuiwu', 'caizheng']]]));
  it.each([
    '要修复泵站。（责任单位：市水务局、市财政局，排在首位的为牵头单位，下同）',
    '要修复泵站。（牵头单位：市水务局；责任单位：市财政局、市司法局）',
    '要修复泵站。（市水务局、市财政局按职责分工负责）',
    '要修复泵站。（责任单位：市水务局）',
  ])('nobody needs to: %s', (text) => expect(open(text)).toBeUndefined());
  it('whoever takes the minutes in may say what 责任单位 means here', () => {
    expect(open('要修复泵站。（责任单位：市水务局、市财政局）', { responsibleUnits: 'first_leads' })).toBeUndefined();
  });
  it('(X牵头负责) names one lead, 按职责分工 a task for each', () => {
    expect(parts(only(draftsOf('要修复泵站。（市水务局牵头负责）')).departmentSuggestions)).toEqual(['shuiwu:lead:named_lead']);
    const each = only(draftsOf('要修复泵站。（市水务局、市财政局按职责分工负责）'));
    expect([each.shapeSuggestion, each.departmentSuggestions.map(({ role }) => role)]).toEqual(['split', ['lead', 'lead']]);
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
  it('各地各部门 calls two groups, and offers the units of both', () => {
    const groups = [...GROUPS, { id: 'bumen', name: '各部门', aliases: [], members: ['fagai'] }].map((group) =>
      group.id === 'bankuai' ? { ...group, aliases: ['各地'] } : group,
    );
    expect(parts(only(draftsOf('各地各部门要开展自查。', { groups })).departmentSuggestions)).toEqual([
      'donghu:lead:group',
      'xishan:lead:group',
      'fagai:lead:group',
    ]);
  });
  it('a verb is no keyword, and a modifier of what is done is none either', () => {
    const departments = [
      { id: 'zuzhi', name: '组织部', aliases: [], duties: ['组织'] },
      { id: 'xuanchuan', name: '宣传部', aliases: [], duties: ['宣传'] },
      { id: 'jiaoyu', name: '教育局', aliases: [], duties: ['学校'] },
    ];
    const leads = (text: string) => parts(only(draftsOf(text, { departments })).departmentSuggestions);
    expect(leads('要组织企业复工。')).toEqual([]);
    expect(leads('要加大学校复课要求的宣传力度。')).toEqual(['xuanchuan:lead:duty']);
    expect(leads('要加大对学校周边违法行为的执法力度。')).toEqual([]);
  });
  it('a noun that merely ends like an office is no addressee', () => {
    expect(partiesAtHead('打好攻坚战全局，推进清淤', LANG).parties).toEqual([]);
  });
});
