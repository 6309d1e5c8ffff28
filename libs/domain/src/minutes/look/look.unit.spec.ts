import { describe, expect, it } from '@jest/globals';
import { analyse } from '../minutes.spec-support.js';

const shown = (text: string): string[] => {
  const { segments, look } = analyse(text);
  return look.map(({ segmentId }) => segments.find(({ id }) => id === segmentId)?.text ?? '');
};
const MINUTES = '临江市政府专题会议纪要\n';

describe('what holds a limit, an owner or an order, and is in no draft, is looked at', () => {
  it.each([
    ['a limit whose day nobody can tell', '西山片区群众转移于涨水2小时前结束。'],
    ['what is still to come', '资料已经上线，后续更新公开课内容。'],
  ])('%s', (_what, line) => expect(shown(MINUTES + line)).toEqual([line]));
  it('but not what its draft holds, nor what was done', () =>
    expect(shown(`${MINUTES}会议要求，市水务局要在6月底前修复城北泵站。\n首批名单已公布。`)).toEqual([]));
});
