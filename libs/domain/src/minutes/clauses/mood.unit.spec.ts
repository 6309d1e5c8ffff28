import { describe, expect, it } from '@jest/globals';
import { langOf } from '../minutes.spec-support.js';
import { isBareImperative, modalOf, moodOf, openerOf } from './mood.js';

const LANG = langOf();

describe('words that ask', () => {
  it.each([
    ['各区要排查隐患。', '要'],
    ['也要抓好供水。', '要'],
    ['务必守住底线。', '务必'],
    ['各单位必须到岗。', '必须'],
    ['牵头部门应在月底前报告。', '应'],
    ['方案须经审核。', '须'],
    ['不得擅自停工。', '不得'],
    ['要紧盯重点部位。', '要'],
    ['要求真务实抓落实。', '要'],
    ['不要层层加码。', '要'],
    ['失业保险要应发尽发。', '要'],
    ['沿线业主要配合施工。', '要'],
  ])('%s', (sentence, modal) => expect(modalOf(sentence)).toBe(modal));

  it.each([
    '这是一项重要工作。',
    '按照上级要求推进。',
    '保障生产要素供给。',
    '企业需要更多时间。',
    '主要指标好于预期。',
    '形成会议纪要三份。',
    '应急物资供应充足。',
    '响应及时，效应明显。',
    '提出“要快、要准”的口号。',
  ])('are not found in: %s', (sentence) => expect(modalOf(sentence)).toBeNull());
});

describe('mood', () => {
  it('opens at 要 and carries over to a bare imperative behind it', () => {
    const first = moodOf('会议强调，要守住底线。', false, LANG);
    const second = moodOf('加快推进河道清淤。', first.open, LANG);
    expect([first.marker, second.imperative, second.marker]).toEqual(['要', true, null]);
  });
  it('is closed by a speaker who only points out', () => {
    const open = moodOf('要守住底线。', false, LANG).open;
    expect(moodOf('会议指出，推进河道清淤成效明显。', open, LANG)).toMatchObject({ imperative: false, open: false });
  });
  it('does not take a judgement for a duty', () => {
    expect(moodOf('会议强调，抓安全是硬任务，抓质量是硬道理。', false, LANG).imperative).toBe(false);
  });
  it('asks without 要 where the speaker demands', () => {
    expect(moodOf('会议要求，各区全面排查老旧管网。', false, LANG)).toMatchObject({ imperative: true, marker: null });
  });
  it('does not carry over to an account', () => {
    expect(moodOf('今年以来，加快推进的项目取得了进展。', true, LANG).imperative).toBe(false);
  });
  it('knows who speaks and how', () => {
    expect(openerOf('会议还强调，要守住底线。')).toMatchObject({ words: '会议还强调', verb: '强调' });
    expect(openerOf('加快推进河道清淤。')).toBeNull();
  });
});

describe('a bare imperative', () => {
  it.each([
    '着力抓好防汛备料。',
    '推动各区把责任压到网格。',
    '围绕汛期所需，备足沙袋和水泵。',
    '2月底前完成清淤。',
    '各板块每周报送进度。',
    '积极扶持新业态。',
  ])('is: %s', (sentence) => expect(isBareImperative(sentence, LANG)).toBe(true));
  it.each(['全市经济运行平稳。', '排查是治本之策。', '市长周明参加会议。'])('is not: %s', (sentence) =>
    expect(isBareImperative(sentence, LANG)).toBe(false),
  );
});
