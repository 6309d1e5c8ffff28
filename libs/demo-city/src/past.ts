import { addMs, DAY, fromMs, type Instant } from '@duban/domain';
import { caughtUpAt, type PastTime } from '@duban/platform';
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

/** A day of the past lasts two seconds. */
const RATE = 43_200;
/** Real ms until the stack is up: time goes at its own pace so long. */
const RUN_UP_MS = 25_000;
/** Of the past before the first meeting: what a slow start may take. */
const SLACK_DAYS = 2;

/** The instant at which a past has been caught up with. */
export const endOfPast = (past: PastTime): Instant => fromMs(Math.ceil(caughtUpAt(past)));

/** The past that the city is made in, to begin now. */
export const pastBefore = (realNowMs: number, size: CitySize): PastTime => {
  const realStartMs = realNowMs + RUN_UP_MS;
  // today is that of the end; within the minutes in between a day may end
  const guess = (startsAt: Instant): PastTime => ({ startsAt, realStartMs, rate: RATE, thenReal: true });
  const startsAt = (end: Instant): Instant => {
    const days = new Days(end);
    const dates = MEETINGS[size].map((template) => meetingDate(template, days)).sort();
    return addMs(days.at(dates[0] ?? days.today, 8), -SLACK_DAYS * DAY);
  };
  const first = guess(startsAt(fromMs(realStartMs)));
  return guess(startsAt(endOfPast(first)));
};
