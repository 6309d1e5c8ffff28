import { describe, expect, it } from '@jest/globals';
import { analyse, classesOf } from '../minutes.spec-support.js';

const reasonOf = (sentence: string): [string, string, string[]] => {
  const segment = analyse(`临江市专题会议纪要\n${sentence}`).segments.at(-1);
  return [segment?.class ?? '', segment?.reason.rule ?? '', segment?.reason.words ?? []];
};

describe('classes, each with the words that made it', () => {
  it('a duty behind 要 is a task', () => {
    expect(reasonOf('会议强调，要加快推进城北泵站修复。')).toEqual(['task', 'modal', ['要', '推进']]);
  });
  it('a duty behind 要 is a task although its verb is in no list', () => {
    expect(reasonOf('会议强调，要擦亮城北泵站。')[0]).toBe('task');
  });
  it('what is forbidden in general is guidance', () => {
    expect(reasonOf('会议强调，不要层层加码。')[0]).toBe('guidance');
  });
  it('a duty without 要 is a task when the mood is open', () => {
    expect(classesOf('会议强调，要坚定信心。着力抓好排水管网清淤。')).toEqual(['guidance', 'task']);
    expect(reasonOf('会议强调，要坚定信心。着力抓好排水管网清淤。')).toEqual(['task', 'bare_imperative', ['抓好']]);
  });
  it('work without an end by itself is standing', () => {
    expect(reasonOf('会议强调，要持续抓好河道巡查。')).toEqual(['standing', 'continuing', ['要', '持续']]);
  });
  it('continuing work with a date is a task', () => {
    expect(reasonOf('会议强调，要持续抓好河道巡查，6月底前完成整改。')[0]).toBe('task');
  });
  it('an approval is a decision', () => {
    expect(reasonOf('会议审议并原则通过《临江市河道管理办法》。')).toEqual(['decision', 'approved', ['审议并原则通过']]);
    expect(reasonOf('会议决定，成立清淤专班。')[0]).toBe('decision');
  });
  it('attitude only is guidance', () => {
    expect(reasonOf('会议强调，要深刻认识汛情的严峻性，坚定信心、勇于担当。')).toEqual(['guidance', 'attitude', ['深刻认识', '坚定信心']]);
    expect(reasonOf('会议强调，要杜绝形式主义，改进工作作风。')[0]).toBe('guidance');
  });
  it('a heading in the form of a sentence is guidance', () => {
    expect(reasonOf('会议强调，要坚持防汛与抗旱相结合。')).toEqual(['guidance', 'principle', ['坚持防汛与抗旱相结合']]);
  });
  it('what was reported or judged is a statement', () => {
    expect(reasonOf('会议听取了防汛准备情况汇报。')).toEqual(['statement', 'record', ['会议听取了', '听取了']]);
    expect(reasonOf('会议指出，入汛以来，水位总体平稳。')[1]).toBe('account');
  });
  it('attitude beside a duty leaves the duty a task', () => {
    expect(classesOf('会议强调，要坚定信心，组织沿河企业错峰生产。')).toEqual(['task']);
  });
  it('a manner and a result alone make no task', () => {
    expect(classesOf('会议强调，要以法治方式推进工作，全面提高治理能力。')).toEqual(['guidance']);
  });
});

describe('lines that are no sentences', () => {
  it('heads, numbers, attendance and dates are statements', () => {
    expect(
      analyse(
        '临江市河长办会议纪要\n〔2020〕3号\n2020年2月17日\n主持人：周明\n出席：各成员单位负责人\n一、关于清淤\n会议要求，要加快河道清淤。',
      ).segments.map(({ class: of, reason }) => [of, reason.rule]),
    ).toEqual([
      ['statement', 'title'],
      ['statement', 'record'],
      ['statement', 'record'],
      ['statement', 'record'],
      ['statement', 'record'],
      ['statement', 'heading'],
      ['task', 'modal'],
    ]);
  });
  it('a sentence that cites a document number stays a sentence', () => {
    expect(classesOf('会议要求，要落实临政发〔2020〕3号文件，加快推进管网改造。')).toEqual(['task']);
  });
  it('a list item without a full stop is no heading when it asks', () => {
    expect(classesOf('会议要求，要抓紧落实以下工作。\n要开展河道巡查\n1.推进泵站改造')).toEqual(['task', 'task', 'task']);
  });
  it('a text that begins without a title loses no sentence', () => {
    const { title, segments } = analyse('会议要求，要加快推进河道清淤。');
    expect([title, segments.map((segment) => segment.class)]).toEqual(['', ['task']]);
  });
  it('a line of doers below an item belongs to its draft', () => {
    const { segments, drafts } = analyse(
      '临江市任务分工\n1.推进泵站改造，6月底前完成\n牵头单位：市水务局\n责任单位：市发改委、市财政局\n完成时限：5月底前',
    );
    expect(segments.map(({ reason }) => reason.rule)).toEqual([
      'title',
      'bare_imperative',
      'department_line',
      'department_line',
      'department_line',
    ]);
    expect(
      drafts.map(({ segmentIds, departmentSuggestions }) => [
        segmentIds,
        departmentSuggestions.map(({ departmentId, role }) => [departmentId, role]),
      ]),
    ).toEqual([
      [
        ['s2', 's3', 's4', 's5'],
        [
          ['shuiwu', 'lead'],
          ['fagai', 'assist'],
          ['caizheng', 'assist'],
        ],
      ],
    ]);
  });
});
