import { describe, expect, it } from '@jest/globals';
import { documentDateOf } from './document-date.js';
import { paragraphsOf } from './sentences.js';

const dateOf = (head: string, tail = ''): string | null =>
  documentDateOf(paragraphsOf(`${head}\n一、由市教育局于5月10日前完成自查。\n二、市财政局要落实资金。${tail === '' ? '' : `\n${tail}`}`));

describe('the date of a paper stands', () => {
  it.each([
    ['in the opening, its year in the number', '专题会议纪要\n〔2024〕23号\n9月12日，区长主持召开专题会议，研究防汛工作。', '2024-09-12'],
    ['in the opening, its year in which meeting it was', '例会纪要\n2024年第3次\n9月12日上午，主任主持召开例会。', '2024-09-12'],
    ['in brackets with how it was written down', '讲话要点\n（2024年10月30日，根据录音整理）', '2024-10-30'],
    ['in brackets behind a long title', '关于做好二〇二四年春季宿舍安全检查工作的专题会议纪要（2024年3月13日）', '2024-03-13'],
    ['in brackets as of when a list stands', '办理情况跟踪表\n（截至2025年3月17日）', '2025-03-17'],
    ['behind a numbered label', '例会纪要\n1. 会议时间：2024年3月13日', '2024-03-13'],
    ['behind a label in brackets', '例会纪要\n【时间】2024年3月13日', '2024-03-13'],
    ['at the head of a page, with its hour', '通知\n2024-03-13 10:22 来源：市教育局', '2024-03-13'],
    ['among other labels of a page', '通知\n信息来源：市教育局 发布时间：2024-03-13 浏览次数：22', '2024-03-13'],
    [
      'where a page is dated, before what it says of its meeting',
      '召开会议\n2024/03/15 | 返回首页\n3月13日，市长主持召开会议。',
      '2024-03-13',
    ],
  ])('%s', (_where, head, day) => expect(dateOf(head)).toBe(day));
  it.each([
    ['where it is signed, not when it convenes', '市教育局\n2024年3月10日', '2024-03-10'],
    ['in a remark on where its limits were decided', '说明：事项时限以2024年6月24日领导小组会议确定为准。', '2024-06-24'],
    ['with a year in mixed figures', '市教育局\n二0二四年三月十三日', '2024-03-13'],
  ])('%s', (_where, tail, day) => expect(dateOf('工作台账', tail)).toBe(day));
});

it('a meeting yet to come dates nothing, nor one told of below a head', () => {
  const signed = '\n市教育局\n2024年3月10日';
  expect(documentDateOf(paragraphsOf(`各单位：\n学校定于2024年3月12日召开汇报会，现通知如下：${signed}`))).toBe('2024-03-10');
  expect(documentDateOf(paragraphsOf(`方案解读\n一、背景\n2024年1月17日，全市大会召开。${signed}`))).toBe('2024-03-10');
});

describe('none is read', () => {
  it.each([
    ['where the first paper of a year tells of December', '专题会议纪要\n〔2025〕1号\n12月28日，区长主持召开专题会议。'],
    ['from a limit in brackets', '通知\n（2024年5月6日前报送）'],
    ['from a label of a limit', '通知\n（截止日期：2024年5月6日）'],
    ['from what a paper is based on', '通知\n根据2024年6月24日会议精神，现通知如下。'],
  ])('%s', (_where, head) => expect(dateOf(head)).toBeNull());
});
