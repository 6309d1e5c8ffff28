import { describe, expect, it } from '@jest/globals';
import { draftsOf, only } from '../minutes.spec-support.js';

const cut = (sentence: string): string[] => draftsOf(sentence).map(({ requirement }) => requirement);

describe('splitting a sentence into requirements', () => {
  it('never on a comma alone', () => {
    expect(cut('要全面排查管网，建立台账，明确责任，限期整改。')).toEqual(['全面排查管网，建立台账，明确责任，限期整改']);
  });
  it('on another addressee', () => {
    expect(cut('市水务局要加快泵站改造，市财政局要安排改造资金。')).toEqual(['市水务局要加快泵站改造', '市财政局要安排改造资金']);
  });
  it('on another object', () => {
    expect(cut('要推进泵站改造，加强招商引资。')).toEqual(['推进泵站改造', '加强招商引资']);
  });
  it('on an object that 对 or 为 names', () => {
    expect(cut('要推进泵站改造，对沿河养殖户给予补助。')).toEqual(['推进泵站改造', '对沿河养殖户给予补助']);
  });
  it('on another date', () => {
    expect(cut('3月底前印发清淤方案，6月底前完成清淤。')).toEqual(['3月底前印发清淤方案', '6月底前完成清淤']);
  });
  it('on another quantity', () => {
    expect(cut('要新增充电桩200个，培训网格员500人。')).toHaveLength(2);
  });
  it('on a named campaign, document or programme', () => {
    expect(cut('要支持志愿者巡河，开展“清水到家”行动。')).toEqual(['支持志愿者巡河', '开展“清水到家”行动']);
  });
  it('on enumerators', () => {
    expect(cut('一是推进泵站改造；二是细化泵站台账。')).toEqual(['一是推进泵站改造', '二是细化泵站台账']);
  });
  it('a quoted slogan is not cut at the commas inside it', () => {
    expect(cut('要落实“查得准，改得快”的巡查办法。')).toEqual(['落实“查得准，改得快”的巡查办法']);
  });
});

describe('what is attached', () => {
  it('manner before a duty goes with it, a result becomes its goal and closure standard', () => {
    const draft = only(draftsOf('要按照先急后缓的原则，推进泵站改造，确保汛前全部投用，努力方便群众出行。'));
    expect([draft.requirement, draft.closureStandard, draft.goals]).toEqual([
      '按照先急后缓的原则，推进泵站改造，确保汛前全部投用，努力方便群众出行',
      '确保汛前全部投用',
      ['确保汛前全部投用', '努力方便群众出行'],
    ]);
  });
  it('no closure standard is made up', () => expect(only(draftsOf('要推进泵站改造。')).closureStandard).toBe(''));
  it('an addressee holds until another is named', () => {
    expect(draftsOf('市水务局要推进泵站改造，加强招商引资。').map(({ addressee }) => addressee.text)).toEqual(['市水务局', '市水务局']);
  });
  it('who does it is no duty of its own, and belongs to the duties before it', () => {
    const drafts = draftsOf('要推进泵站改造，加强招商引资，由市发改委牵头，市财政局配合。');
    expect(
      drafts.map(({ departmentSuggestions }) => departmentSuggestions.map(({ departmentId, role }) => `${departmentId}:${role}`)),
    ).toEqual([
      ['fagai:lead', 'caizheng:assist'],
      ['fagai:lead', 'caizheng:assist'],
    ]);
  });
  it('a list joined by 、 becomes a check-list', () => {
    expect(only(draftsOf('要协调解决用水、用电、用工等实际困难。')).checklist).toEqual(['用水', '用电', '用工']);
  });
  it('the title is the duty without addressee, date and adverbs', () => {
    expect(only(draftsOf('市水务局要在3月底前尽快完成泵站改造。')).title).toBe('完成泵站改造');
  });
});

describe('offers for merging', () => {
  it('the same duty said twice is offered with its likeness', () => {
    const [first, second] = draftsOf('要推进城北泵站改造工程。市发改委要加快推进城北泵站改造。');
    expect([first?.mergeCandidates, second?.mergeCandidates.map(({ draftId, reason }) => [draftId, reason])]).toEqual([
      [],
      [['d1', 'similar']],
    ]);
  });
  it('duties parted on the object alone are offered as of the same sentence', () => {
    expect(draftsOf('要推进泵站改造，加强招商引资。')[1]?.mergeCandidates.map(({ draftId, reason }) => [draftId, reason])).toEqual([
      ['d1', 'same_sentence'],
    ]);
  });
  it('duties parted by their addressees are not', () => {
    expect(draftsOf('市水务局要修复泵站，市财政局要安排资金。').flatMap(({ mergeCandidates }) => mergeCandidates)).toEqual([]);
  });
});

describe('decisions', () => {
  it('approval in principle suggests to revise and issue', () => {
    const draft = only(draftsOf('要坚定信心。\n会议审议并原则通过《临江市河道管理办法》，由市水务局会同市司法局修改完善后印发。'));
    expect([draft.class, draft.title, draft.departmentSuggestions.map(({ departmentId, role }) => `${departmentId}:${role}`)]).toEqual([
      'decision',
      '修改完善并印发《临江市河道管理办法》',
      ['shuiwu:lead', 'sifa:assist'],
    ]);
  });
  it('a plain approval suggests to issue', () => {
    expect(only(draftsOf('要坚定信心。\n会议审议通过《临江市河道管理办法》。')).title).toBe('印发实施《临江市河道管理办法》');
  });
});
