import { expect, it } from '@jest/globals';
import { order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { ticked } from '@duban/testing/passing-time';

it('one alert of three missed weeks names all three', () => {
  const weekly = order({ reportCycle: { every: 'week', day: 5 }, due: { at: '2020-05-01T16:00:00.000Z', origin: 'source' } });
  const alert = ticked(given(register({ tasks: [weekly] }), receive()), '2020-03-08T01:00:00.000Z').find(
    (event) => event.type === 'AlertRaised' && event.data.obligationId.includes('/report/'),
  );
  expect(alert?.data).toMatchObject({ missed: ['2020-W08', '2020-W09', '2020-W10'] });
});

it('an alert that an outage has passed over reaches the officer whose it was, with the next', () => {
  const late = ticked(given(register()), '2020-02-25T01:00:00.000Z').find(
    (event) => event.type === 'AlertRaised' && event.data.obligationId === 't1/receipt',
  );
  expect(late?.data).toMatchObject({ superseded: expect.arrayContaining(['receipt-overdue']) });
  expect(late?.data).toMatchObject({ to: expect.arrayContaining(['office-head', 'officer']) });
});
