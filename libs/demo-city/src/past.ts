import { addMs, DAY, fromMs, toMs, type Instant } from '@duban/domain';
import { caughtUpAt, type Pace, type PastTime } from '@duban/platform';
import { Days } from './days.js';
import { firstMeeting } from './minutes/first.js';
import { fourthMeeting } from './minutes/fourth.js';
import { secondMeeting } from './minutes/second.js';
import { meetingDate, type MinutesTemplate } from './minutes/template.js';
import { thirdMeeting } from './minutes/third.js';

/** `small` has the last two meetings only: for specs. */
export type CitySize = 'full' | 'small';

export const MEETINGS: Readonly<Record<CitySize, readonly MinutesTemplate[]>> = {
  full: [firstMeeting, secondMeeting, thirdMeeting, fourthMeeting],
  small: [thirdMeeting, fourthMeeting],
};

/** An office hour lasts less than a fifth of a second; nights and days of rest, in which only clocks work, pass more quickly. */
const OFFICE_RATE = 20_000;
const REST_RATE = 90_000;
const OFFICE = { from: 8.5, until: 17.5 };

/** Real ms until the stack is up: time goes at its own pace so long. */
const RUN_UP_MS = 20_000;
/** Of the past before the first meeting: what a slow start may take. */
const SLACK_DAYS = 2;

/** The instant at which a past has been caught up with. */
export const endOfPast = (past: PastTime): Instant => fromMs(Math.ceil(caughtUpAt(past)));

/** Office hours and rest by turns, from `startsAt` to the end of the last whole day. */
const pacesFrom = (startsAt: Instant, days: Days): Pace[] => {
  const paces: Pace[] = [];
  let at = startsAt;
  const until = (next: Instant, rate: number): void => {
    const ms = toMs(next) - toMs(at);
    if (ms <= 0) return;
    paces.push({ ms, rate });
    at = next;
  };
  for (const date of days.workingDaysUntilToday(days.dateOf(startsAt))) {
    until(days.at(date, OFFICE.from), REST_RATE);
    until(days.at(date, OFFICE.until), OFFICE_RATE);
  }
  return paces;
};

/** The past that the city is made in, to begin now. */
export const pastBefore = (realNowMs: number, size: CitySize): PastTime => {
  const realStartMs = realNowMs + RUN_UP_MS;
  const pastUntil = (end: Instant): PastTime => {
    const days = new Days(end);
    const dates = MEETINGS[size].map((template) => meetingDate(template, days)).sort();
    const startsAt = addMs(days.at(dates[0] ?? days.today, OFFICE.from), -SLACK_DAYS * DAY);
    return { startsAt, realStartMs, rate: REST_RATE, paces: pacesFrom(startsAt, days) };
  };
  // today is that of the end; within the minutes in between a day may end
  return pastUntil(endOfPast(pastUntil(fromMs(realStartMs))));
};
