import { expect, test } from '@jest/globals';
import type { Meeting, MeetingContext } from '@duban/domain';
import { meetingView } from './meeting.view.js';

const drafted = (dues: (string | null)[], decidedAt: string) => {
  const content = { segmentIds: [], tasks: dues.map((at) => (at === null ? {} : { due: { at, origin: 'decision' } })) };
  const draft = { id: 'd1', status: 'confirmed', suggestion: null, content, decisions: [{ kind: 'confirmed', at: decidedAt }] };
  const nothing = {
    segments: {},
    segmentOrder: [],
    submissions: [],
    registered: [],
    supersedes: null,
    supersededBy: null,
    look: [],
    notes: [],
    matches: [],
  };
  return { id: 'm1', status: 'DRAFTING', draftOrder: ['d1'], drafts: { d1: draft }, ...nothing } as unknown as Meeting;
};

test('a draft names the tasks whose date had passed when it was decided on', () => {
  const meeting = drafted(['2020-02-10T16:00:00.000Z', null, '2020-03-10T16:00:00.000Z'], '2020-02-17T01:00:00.000Z');
  expect(meetingView(meeting, 1, {} as MeetingContext).drafts[0]?.alreadyPast).toEqual([0]);
});
