import { describe, expect, it } from '@jest/globals';
import { DEPARTMENTS, GROUPS, OPTIONS, only } from '../minutes.spec-support.js';
import { analyseMinutes } from '../pipeline/analyse.js';
import type { DraftSuggestion, MinutesAnalysis } from '../analysis.js';

const read = (body: string): MinutesAnalysis =>
  analyseMinutes(`Harbour Tools Ltd\nMinutes of the Board meeting held on 17 February 2020\n${body}`, { ...OPTIONS, date: undefined });
const who = (draft: DraftSuggestion): string[] => draft.departmentSuggestions.map(({ departmentId, role }) => `${departmentId}:${role}`);

describe('English minutes', () => {
  it('head: title, date, chair and next meeting', () => {
    const { language, title, date, chair, nextMeeting, drafts } = read(
      'Chair: Ann Reed\nPresent: A. Reed, B. Cole\nNext meeting: Monday 16 March 2020',
    );
    expect([language, title, date, chair, nextMeeting, drafts]).toEqual([
      'en',
      'Harbour Tools Ltd',
      '2020-02-17',
      'Ann Reed',
      { text: 'Monday 16 March 2020', date: '2020-03-16' },
      [],
    ]);
  });
  it('a sentence with owner, action and date', () => {
    const draft = only(read('Finance to prepare a cash forecast by 28 February 2020.').drafts);
    expect([draft.title, draft.requirement, who(draft), draft.dueSuggestion]).toEqual([
      'Prepare a cash forecast',
      'Prepare a cash forecast by 28 February 2020',
      ['caizheng:lead'],
      { at: '2020-02-28T16:00:00.000Z', origin: 'source', phrase: 'by 28 February 2020' },
    ]);
  });
  it('several owners: the first leads, and whoever supports assists', () => {
    const drafts = read('Operations and Legal will review the contracts. HR, supported by Finance, to issue guidance.').drafts;
    expect(drafts.map(who)).toEqual([
      ['shuiwu:lead', 'sifa:assist'],
      ['renshe:lead', 'caizheng:assist'],
    ]);
  });
  it('a table of action, owner and due', () => {
    const { drafts, segments } = read(
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Renew the insurance | Legal | 31 March 2020 |\n| Replace the servers | IT | next meeting |\nNext meeting: 16 March 2020',
    );
    expect(drafts.map((draft) => [draft.title, who(draft), draft.dueSuggestion?.phrase ?? null, draft.dueSuggestion?.at ?? null])).toEqual([
      ['Renew the insurance', ['sifa:lead'], '31 March 2020', '2020-03-31T16:00:00.000Z'],
      ['Replace the servers', ['gongxin:lead'], 'next meeting', '2020-03-16T16:00:00.000Z'],
    ]);
    expect(segments.map((segment) => segment.class)).toEqual([
      'statement',
      'statement',
      'statement',
      'statement',
      'task',
      'task',
      'statement',
    ]);
  });
  it('labels: owner and due belong to the action above, and to its basis', () => {
    const draft = only(read('Action: circulate the plan. Owner: Finance. Due: 2020-03-05.').drafts);
    expect([draft.segmentIds, who(draft), draft.dueSuggestion?.at]).toEqual([
      ['s3', 's4', 's5'],
      ['caizheng:lead'],
      '2020-03-05T16:00:00.000Z',
    ]);
  });
  it('each region owes a part, and the one they send it to gathers', () => {
    const draft = only(read('Each region is to complete a site check by 6 March 2020 and send the results to Operations.').drafts);
    expect([draft.addressee, draft.shapeSuggestion, who(draft), draft.collatorSuggestion]).toEqual([
      { text: 'Each region', kind: 'collective', groupId: 'bankuai' },
      'parallel',
      ['donghu:lead', 'xishan:lead'],
      'shuiwu',
    ]);
  });
  it('counts what is to be done, not the days', () => {
    expect(only(read('HR to train 40 supervisors within 10 working days.').drafts).measures).toEqual([
      { id: 'm1', name: 'supervisors', target: 40, unit: 'supervisors' },
    ]);
  });
  it.each([
    ['The Board approved the revised budget, subject to the amendments discussed.', 'decision'],
    ['The Board stressed the importance of safety.', 'guidance'],
    ['The Board will continue to monitor safety at each meeting.', 'standing'],
    ['Finance shall report cash balances weekly.', 'standing'],
    ['The Chief Executive presented the accounts.', 'statement'],
    ['The minutes of the previous meeting were approved.', 'statement'],
    ['4. Operations and supply', 'statement'],
  ])('%s', (sentence, expected) => expect(read(sentence).segments.at(-1)?.class).toBe(expected));
  it('no date is invented', () => {
    expect(
      read('Finance to prepare a forecast as soon as possible. Legal to file the return.').drafts.map(({ dueSuggestion }) => dueSuggestion),
    ).toEqual([null, null]);
  });
  it('knows departments by English alias only as data', () => {
    const { drafts } = analyseMinutes('Harbour Tools Ltd\nFinance to report by Friday.', { ...OPTIONS, departments: [], groups: GROUPS });
    expect([drafts.map(who), DEPARTMENTS.length]).toEqual([[[]], 8]);
  });
});
