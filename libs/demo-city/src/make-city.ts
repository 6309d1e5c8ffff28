import type { DirectiveView } from '@duban/contracts';
import { clockFrom, type PastTime } from '@duban/platform';
import { Cast, type RunningStack } from '@duban/stack';
import { City } from './city.js';
import { COURSES } from './courses/courses.js';
import { Days } from './days.js';
import { Intake, type Assigned } from './intake.js';
import { meetingDate } from './minutes/template.js';
import { OTHERS, type Other } from './other-sources.js';
import { endOfPast, MEETINGS, type CitySize } from './past.js';
import { readAlerts } from './reading.js';

/** A line about how far it is, each so many days of the city. */
const LINE_EVERY_DAYS = 7;

/** The tasks of a course are seen at their end when its last act is through; the clocks take a moment longer. */
const atItsEnd = async ({ item, work }: Assigned): Promise<void> => {
  if (item.course === 'joined') return;
  const { ends } = COURSES[item.course];
  await work.city.eventually(`${item.title} as ${item.course}`, async () => {
    const view: DirectiveView = await work.view();
    const [task] = view.tasks;
    return task !== undefined && ends(view, task);
  });
};

const playAll = async (city: City, size: CitySize, logins: readonly string[]): Promise<Assigned[]> => {
  const templates = MEETINGS[size];
  let taken = 0;
  const ofMeetings = templates.map(async (template, n) => {
    const assigned = await new Intake(city, template, n + 1).take();
    taken += 1;
    city.say(
      `会议 ${taken} / ${templates.length}，已立项 ${city.dispatched} 项 / meeting ${taken} of ${templates.length}, ${city.dispatched} directives dispatched`,
    );
    await Promise.all(
      assigned.map(async ({ item, work }) => {
        await work.begin();
        if (item.course !== 'joined') await COURSES[item.course].play(work);
      }),
    );
    return assigned;
  });
  const [first] = templates;
  const isWithin = ({ begins }: Other): boolean => first !== undefined && city.days.workingDay(begins) > meetingDate(first, city.days);
  const others = OTHERS.filter(isWithin).map((one) => one.play(city));
  const reading = first === undefined ? [] : [readAlerts(city, first, logins)];
  const [assigned] = await Promise.all([Promise.all(ofMeetings), ...others, ...reading]);
  return assigned.flat();
};

/**
 * Makes the city: its people do, through the API, what they did in the weeks before today. Resolves when the past has been caught up with
 * and everything is seen to be as it should.
 * @returns its people, signed in
 * @throws with the first act that was refused, or the first course that did not end where it should
 */
export const makeCity = async (stack: RunningStack, past: PastTime, size: CitySize, progress: (line: string) => void): Promise<Cast> => {
  const cast = new Cast(stack);
  const city = new City(cast, clockFrom(past), new Days(endOfPast(past)), progress);
  await cast.learn();
  let shown = city.now().slice(0, 10);
  const told = setInterval(() => {
    const today = city.now().slice(0, 10);
    if (Date.parse(today) - Date.parse(shown) < LINE_EVERY_DAYS * 86_400_000) return;
    shown = today;
    city.say(`办理 ${city.acts} 次 / ${city.acts} acts`);
  }, 500);
  try {
    const readers = stack.logins.map((one) => one.login).filter((login) => login !== 'auditor');
    // the rest sign in while the first minutes are being read
    const [assigned] = await Promise.all([playAll(city, size, readers), cast.signInAll()]);
    await city.reach(endOfPast(past));
    await Promise.all(assigned.map(atItsEnd));
    return cast;
  } finally {
    clearInterval(told);
  }
};
