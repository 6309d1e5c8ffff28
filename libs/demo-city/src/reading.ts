import type { AlertView } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import { eachOf } from '@duban/platform';
import { everyItem } from '@duban/stack';
import type { City } from './city.js';
import { meetingDate, type MinutesTemplate } from './minutes/template.js';

/** Working days between two readings; what came after the last one is still unread. */
const EVERY = 5;
const LAST = 2;

/** People who read at the same time. */
const WIDTH = 4;

/** What somebody was told until an instant, however long it takes them to read it. */
const read = async (city: City, login: string, until: Instant): Promise<void> => {
  const person = await city.person(login);
  const open = await everyItem<AlertView>(person, '/alerts?limit=200&open=true');
  for (const { id } of open.filter(({ createdAt }) => createdAt <= until)) {
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
    const until = days.ago(ago, 16);
    await city.reach(until);
    await eachOf(logins, WIDTH, new AbortController().signal, (login) => read(city, login, until));
  }
};
