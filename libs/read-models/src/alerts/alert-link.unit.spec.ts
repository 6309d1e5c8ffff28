import { expect, test } from '@jest/globals';
import { alertLink } from './alert-link.js';

const about = { directiveId: null, taskId: null, meetingId: null, delegationId: null };
const ofList = (event: 'ListSubmitted' | 'ListReminded' | 'ListReturned' | 'ListApproved' | 'ListWithdrawn') =>
  alertLink({ ...about, event, meetingId: 'm' });

test('a list that waits is told with the page where it is approved, what became of one with its paper', () => {
  expect([ofList('ListSubmitted'), ofList('ListReminded')]).toEqual(['/meetings/m/approval', '/meetings/m/approval']);
  expect([ofList('ListReturned'), ofList('ListApproved'), ofList('ListWithdrawn')]).toEqual(['/meetings/m', '/meetings/m', '/meetings/m']);
});

test('a directive has its own page, a registration that waits another, a task its own', () => {
  const of = { ...about, directiveId: 'd' };
  expect(alertLink({ ...of, event: 'DirectiveProposed' })).toBe('/directives/d/registration');
  expect(alertLink({ ...of, event: 'DirectiveRegistered' })).toBe('/directives/d');
  expect(alertLink({ ...of, event: 'TaskReceived', taskId: 't1' })).toBe('/directives/d/tasks/t1');
});
