import { expect, test } from '@jest/globals';
import type { DirectiveEvent } from '../directive/events/registry.js';
import { dailyKindOf } from './daily.js';

const event = (type: string, data: object = {}): DirectiveEvent => ({ type, data }) as unknown as DirectiveEvent;

test('what the office has to know in the morning is told, everyday work is not', () => {
  expect(
    ['TaskCompleted', 'NoticeIssued', 'BlockRaised', 'ProgressReported', 'TaskReceived'].map((type) => dailyKindOf(event(type))),
  ).toEqual([...['closed', 'notice', 'asked'], ...[null, null]]);
});

test('words of a leader are told; that one has read it is not', () => {
  expect(dailyKindOf(event('DirectiveRead', { instruction: '抓紧' }))).toBe('instructed');
  expect(dailyKindOf(event('DirectiveRead', { instruction: '' }))).toBeNull();
});
