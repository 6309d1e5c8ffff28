import { analyseMinutes, calendarAsOf, type DepartmentName, type MinutesAnalysis } from '@duban/domain';
import { wordsOf } from '@duban/language';
import { demoCity } from '@duban/identity';
import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Days } from '../days.js';
import { MEETINGS } from '../past.js';
import { meetingDate, minutesOf, type MinutesTemplate } from './template.js';

const city = demoCity();
const departments: DepartmentName[] = Object.values(city.departments).map(({ id, name, aliases, duties }) => ({
  id,
  name: name.zh,
  aliases,
  duties: duties.zh,
}));
const groups = Object.values(city.groups).map(({ id, name, aliases, members }) => ({ id, name: name.zh, aliases, members }));

/** Before and after the long holidays, at a year's end, on a Sunday, in a leap year. */
const TODAYS = ['2026-11-27', '2026-10-09', '2027-01-10', '2027-02-24', '2028-03-01', '2026-06-21'].map((day) => `${day}T04:00:00.000Z`);
const CASES = TODAYS.flatMap((today) => MEETINGS.full.map((template) => [today, template.fileName, template] as const));

const read = (template: MinutesTemplate, days: Days): MinutesAnalysis => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const { text } = minutesOf(template, days);
  return analyseMinutes(text, { hash, calendar: calendarAsOf(`${days.today}T00:00:00.000Z`), departments, groups, words: wordsOf });
};

test.each(CASES)('as of %s each requirement of %s is read as one draft, led by whom it names first', (today, _, template) => {
  const days = new Days(today);
  const analysis = read(template, days);
  expect(analysis.date).toBe(meetingDate(template, days));
  const { items } = minutesOf(template, days);
  const drafts = items.map(({ item, sentence }) => {
    const segments = analysis.segments.filter((one) => one.text.includes(sentence.replace(/。$/u, ''))).map((one) => one.id);
    const found = analysis.drafts.filter((draft) => draft.segmentIds.some((id) => segments.includes(id)));
    return { title: item.title, found: found.length, lead: found[0]?.departmentSuggestions[0]?.departmentId ?? null, id: found[0]?.id };
  });
  expect(drafts.map(({ title, found, lead }) => ({ title, found, lead }))).toEqual(
    items.map(({ item }) => ({ title: item.title, found: 1, lead: item.lead })),
  );
  // the drafter decides on every draft: what is left over is not taken up
  const left = analysis.drafts.filter((draft) => !drafts.some(({ id }) => id === draft.id));
  expect(left.map((draft) => draft.title)).toEqual(template === MEETINGS.full[0] ? ['做好下一阶段工作任务重、时间紧'] : []);
});
