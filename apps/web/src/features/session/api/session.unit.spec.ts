import { ApiProblem } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { stateOfRefusal } from './session.js';

const problem = (code: string): ApiProblem =>
  new ApiProblem({
    type: '',
    status: 403,
    code,
    title: '您的任职已经结束',
    detail: '任职已于2020年2月17日结束',
    titleEn: '',
    detailEn: '',
  });

test.each(['unknown_person', 'posts_ended'])('%s is about who they are: the page says what the API says', (code) => {
  const refused = problem(code);
  expect(stateOfRefusal(refused)).toEqual({ refused });
});

test('what says nothing about the person is a failure', () => {
  expect(() => stateOfRefusal(problem('internal'))).toThrow(ApiProblem);
});
