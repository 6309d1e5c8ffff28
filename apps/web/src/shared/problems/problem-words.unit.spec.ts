import { ApiProblem, Unreachable } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { fieldsRefused, isRefusal, wordsOfProblem } from './problem-words.js';

const problem = (more: object): ApiProblem =>
  new ApiProblem({
    ...{ type: 't', status: 409, code: 'extension_pending', title: '已有延期申请待批复', detail: '请等待批复。' },
    ...{ titleEn: 'An extension is pending', detailEn: 'Wait for the decision.', ...more },
  });

test('a refusal is told in the API’s words, in the reader’s language', () => {
  expect(wordsOfProblem(problem({}), 'zh')).toEqual({ title: '已有延期申请待批复', advice: '请等待批复。', incident: null });
  expect(wordsOfProblem(problem({}), 'en')).toMatchObject({ title: 'An extension is pending' });
});

test('no answer and no confirmation are told apart: the second may have been done', () => {
  expect(wordsOfProblem(new Unreachable(null), 'zh')).toEqual({ key: 'offline', incident: null });
  expect(wordsOfProblem(problem({ code: 'pending' }), 'zh')).toEqual({ key: 'waiting', incident: null });
});

test('a proxy’s answer has no words of the API', () => {
  const silent = { title: '', detail: '', titleEn: '', detailEn: '' };
  expect(wordsOfProblem(problem({ ...silent, code: 'unavailable' }), 'zh')).toEqual({ key: 'offline', incident: null });
  expect(wordsOfProblem(problem({ ...silent, code: 'internal' }), 'zh')).toEqual({ key: 'fault', incident: null });
});

test('a fault keeps the number under which it is found', () => {
  expect(wordsOfProblem(problem({ code: 'internal', incident: 'i-7' }), 'zh')).toMatchObject({ incident: 'i-7' });
  expect(wordsOfProblem(new Error('x'), 'zh')).toEqual({ key: 'fault', incident: null });
});

test('what concerns one field is told there, the first thing only', () => {
  const at = (field: string, zh: string) => ({ in: 'body', field, code: 'c', zh, en: `${zh}-en` });
  const errors = [
    at('/proposedDue', '日期有误'),
    at('/proposedDue', '再说一次'),
    at('/milestones/0/title', '请填写'),
    { ...at('/if-match', 'x'), in: 'headers' },
  ];
  expect(fieldsRefused(problem({ errors }), 'zh')).toEqual({ proposedDue: '日期有误', milestones: '请填写' });
  expect(fieldsRefused(problem({ errors }), 'en')).toMatchObject({ proposedDue: '日期有误-en' });
  expect(fieldsRefused(new Error('x'), 'zh')).toEqual({});
});

test('what was refused is mended and sent; what got no answer, or may go through later, is sent again', () => {
  expect(isRefusal(problem({}))).toBe(true);
  for (const error of [
    new Unreachable(null),
    problem({ code: 'pending' }),
    problem({ code: 'internal', incident: 'i-7' }),
    new ApiProblem({ ...problem({ code: 'unavailable' }).body }, 5),
  ])
    expect(isRefusal(error)).toBe(false);
});
