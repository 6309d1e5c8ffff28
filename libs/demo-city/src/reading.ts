import type { AlertView } from '@duban/contracts';
import { everyItem } from '@duban/stack';
import type { City } from './city.js';
import { meetingDate, type MinutesTemplate } from './minutes/template.js';

/** Working days between two readings; what came after the last one is still unread. */
const EVERY = 5;
const LAST = 2;

const read = async (city: City, login: string): Promise<void> => {
  const person = await city.person(login);
  for (const { id } of await everyItem<AlertView>(person, '/alerts?limit=200&open=true')) {
    await city.act(login, `/alerts/${encodeURIComponent(id)}/receipt`);
  }
};

/** 已阅: each week everybody reads what they were told. */
export const readAlerts = async (city: City, first: MinutesTemplate, logins: readonly string[]): Promise<void> => {
  const { days } = city;
  const since = meetingDate(first, days);
  const weeks: number[] = [];
  for (let ago = LAST; days.workingDay(ago) > since; ago += EVERY) weeks.unshift(ago);
  for (const ago of weeks) {
    await city.reach(days.ago(ago, 16));
    for (const login of logins) await read(city, login);
  }
};
