import { describe, expect, it } from '@jest/globals';
import { analyse } from '../minutes.spec-support.js';

const rows = (text: string): [string, string | null][] =>
  analyse(text).drafts.map(({ title, dueSuggestion }) => [title, dueSuggestion?.phrase ?? null]);

describe('steps with their windows', () => {
  it('a step that nothing is asked below is a duty by itself', () =>
    expect(rows('毕业工作安排\n1、研究生院汇总名单：12月20日\n2、论文评审阶段：12月25日')).toEqual([['汇总名单', '12月20日']]));
  it('its window is no other step’s', () =>
    expect(
      rows('毕业工作安排\n各学院自查（12月1日—12月10日）\n论文归档由图书馆负责。\n每名导师指导的学生不得超过3人。').at(-1)?.[1],
    ).toBeNull());
  it('a line of when below an item is its limit', () =>
    expect(rows('毕业工作安排\n1. 学生填报个人信息\n时间：12月10日前')).toEqual([['学生填报个人信息', '12月10日前']]));
  it('a label with a sentence behind it is a sentence', () =>
    expect(rows('毕业工作安排\n报送时间：请各学院于12月1日前将汇总表报送至教务处。').at(-1)?.[1]).toBe('12月1日前'));
});

describe('tables and titles', () => {
  it('a row of one cell heads those below it', () =>
    expect(
      rows(
        '任务清单\n工作事项 | 工作任务 | 责任清单 | 时限清单 |\n一、体系建设 |\n组织机构 | 明确防汛职责和联络员 | 市应急局 | 12月 |\n疏通河道和暗渠 | 市水务局 | 12月 |',
      ),
    ).toEqual([
      ['明确防汛职责和联络员', '12月'],
      ['疏通河道和暗渠', '12月'],
    ]));
  it.each([
    ['由研究生秘书登录系统逐一核对。', '登录系统逐一核对'],
    ['请水务处妥为准备汛期物资。', '妥为准备汛期物资'],
    ['沿线商户损失要摸清。', '沿线商户损失要摸清'],
  ])('%s', (sentence, title) => expect(rows(`会议纪要\n会议要求，${sentence}`).map(([words]) => words)).toEqual([title]));
});
