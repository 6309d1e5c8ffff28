import { describe, expect, it, test } from '@jest/globals';
import { OFFICER_2 } from '@duban/testing/people';
import { analyse } from '../minutes/minutes.spec-support.js';
import { matchedMatters } from './matching.js';
import { after, expectEvents, expectRefusal, RECEIVED, SPLIT, step } from './meeting.spec-support.js';
import { withoutOrdinal } from './series-name.js';
import type { OpenMatter } from './state/matter-match.js';

const PLACED = step('PlaceInSeries', { series: ' 市委常委会 ' });

describe('PlaceInSeries', () => {
  it('says of which series it is, and keeps who said it', () => {
    expectEvents(after(RECEIVED), PLACED, { type: 'PlacedInSeries', data: { series: '市委常委会' } });
    expect(after(RECEIVED, PLACED).series).toMatchObject({ name: '市委常委会', by: 'officer' });
  });
  it('may be said otherwise later, and makes nobody a drafter of the list', () => {
    const moved = after(RECEIVED, SPLIT, PLACED, step('PlaceInSeries', { series: '市政府常务会议' }, OFFICER_2));
    expect([moved.series?.name, moved.drafters]).toEqual(['市政府常务会议', []]);
  });
  it('refuses nothing said, and what holds already', () => {
    expectRefusal(after(RECEIVED), step('PlaceInSeries', { series: ' ' }), 'text_required', { field: 'series' });
    expectRefusal(after(RECEIVED, PLACED), PLACED, 'same_series', { series: '市委常委会' });
  });
});

const read = analyse('市委常委会会议纪要\n2020年3月2日\n会议要求，市财政局要在4月底前完成城区排水管网清淤疏浚。\n');
const leads = read.drafts[0]?.departmentSuggestions.map(({ departmentId }) => departmentId) ?? [];
const matter = (directiveId: string): OpenMatter => ({
  ...{ directiveId, number: null, title: '城区排水管网清淤疏浚', requirement: '3月底前完成城区排水管网清淤疏浚' },
  ...{ leads, due: '2020-03-31T16:00:00.000Z' },
});

describe('running text of the next meeting', () => {
  it("goes on with the directives of the series' earlier meetings, as rows do", () => {
    const [match, ...others] = matchedMatters(read, [matter('elsewhere'), matter('of-series')], new Set(['of-series']));
    expect(others).toEqual([]);
    expect(match).toMatchObject({ draftId: 'd1', directiveId: 'of-series', strong: true, stated: { due: { phrase: '4月底前' } } });
  });
  it('is held against no directive of anything else', () => {
    expect(matchedMatters(read, [matter('elsewhere')], new Set(['of-series']))).toEqual([]);
    expect(matchedMatters(read, [matter('of-series')])).toEqual([]);
  });
});

test.each([
  ['市政府第3次常务会议纪要', '市政府常务会议'],
  ['十三届市委常委会第一百零二次会议纪要', '市委常委会'],
  ['2020年第5次办公会议纪要', '办公会议'],
])('the series is found in the title of any of its meetings: %s', (title, series) => {
  expect(withoutOrdinal(title)).toContain(series);
});
