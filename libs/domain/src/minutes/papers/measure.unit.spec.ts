import { describe, expect, test } from '@jest/globals';
import type { DraftSuggestion, MinutesAnalysis } from '../analysis.js';
import { CALENDAR } from '../minutes.spec-support.js';
import type { LabelledPaper, PaperDuty } from './label.js';
import { measurePaper, sumOf } from './measure.js';
import { titleFaults } from './titles.js';

const TEXT = '专题会议纪要\n市教育局、县住建局于4月10日前排查校舍，建立台账。\n食堂已于三月关闭。\n市财政局要落实资金。';
const DIRECTORY = {
  departments: [
    { id: 'jiaoyu', name: '市教育局', aliases: [] },
    { id: 'caizheng', name: '市财政局', aliases: ['财政局'] },
  ],
  groups: [],
};
const SCHOOLS: PaperDuty = {
  at: '市教育局、县住建局于4月10日前排查校舍，建立台账',
  class: 'task',
  owners: ['市教育局', '县住建局'],
  due: [['4月10日前', '2020-04-10']],
};
const MONEY: PaperDuty = { at: '市财政局要落实资金', class: 'task', owners: ['市财政局'] };

const draft = (over: Partial<DraftSuggestion>): DraftSuggestion => ({
  id: 'd1',
  title: '排查校舍',
  requirement: '排查校舍，建立台账',
  closureStandard: '',
  class: 'task',
  segmentIds: ['s2'],
  dueSuggestion: null,
  timePhrases: [],
  departmentSuggestions: [],
  addressee: { text: '', kind: 'none' },
  shapeSuggestion: 'joint',
  collatorSuggestion: null,
  measures: [],
  checklist: [],
  goals: [],
  references: [],
  mergeCandidates: [],
  ...over,
});
const named = (departmentId: string, words = ''): DraftSuggestion['departmentSuggestions'][number] => ({
  departmentId,
  role: 'lead',
  reason: { rule: 'named_lead', words },
});
const due = (day: string): DraftSuggestion['dueSuggestion'] => ({ at: `${day}T16:00:00.000Z`, origin: 'source' });

const measured = (
  duties: PaperDuty[],
  drafts: DraftSuggestion[],
  date: string | null = '2020-03-30',
  look: MinutesAnalysis['look'] = [],
) => {
  const paper: LabelledPaper = {
    id: 'p',
    shape: 'notice',
    language: 'zh',
    organisation: 'city',
    date: '2020-03-30',
    lines: TEXT.split('\n'),
    duties,
    notDuties: [],
  };
  const segments = TEXT.split('\n').reduce<MinutesAnalysis['segments']>((before, text, at) => {
    const start = (before.at(-1)?.end ?? -1) + 1;
    const reason = { rule: 'modal' as const, words: [] };
    const segment = { id: `s${at + 1}`, paragraph: at + 1, start, end: start + text.length, text, sha256: '', reason };
    return [...before, { ...segment, class: 'task', imperative: true, marker: null }];
  }, []);
  const analysis: MinutesAnalysis = {
    language: 'zh',
    title: '',
    date,
    number: null,
    chair: null,
    nextMeeting: null,
    segments,
    drafts,
    look,
    rows: [],
  };
  return measurePaper(paper, DIRECTORY, { read: () => analysis, calendar: CALENDAR });
};

describe('duties', () => {
  test('a draft made of part of a duty stands for it; a second one of the same is one too many', () => {
    const { duties } = measured([SCHOOLS, MONEY], [draft({}), draft({ id: 'd2', requirement: '建立台账' })]).figures;
    expect(duties).toEqual({ labelled: 2, found: 1, missed: 1, false: 1 });
  });
  test('a draft of what is no duty is false', () => {
    const { duties } = measured([MONEY], [draft({ requirement: '食堂已于三月关闭', segmentIds: ['s3'] })]).figures;
    expect(duties).toEqual({ labelled: 1, found: 0, missed: 1, false: 1 });
  });
  test('a bare verb stands for nothing: its duty is missed, and it is not false besides', () => {
    const { duties } = measured([SCHOOLS], [draft({ requirement: '排查' })]).figures;
    expect(duties).toEqual({ labelled: 1, found: 0, missed: 1, false: 0 });
  });
  test('what one officer opens and another does not counts neither way', () => {
    const { duties } = measured([{ ...SCHOOLS, optional: true }], [draft({}), draft({ id: 'd2', requirement: '建立台账' })]).figures;
    expect(duties).toEqual({ labelled: 0, found: 0, missed: 0, false: 0 });
  });
});

describe('what somebody is asked to look at', () => {
  const lookOf = (duties: PaperDuty[], ...segmentIds: string[]) =>
    measured(
      duties,
      [],
      null,
      segmentIds.map((segmentId) => ({ segmentId, why: ['owner'] })),
    ).figures.look;

  test('a missed duty with an owner or a limit stands there or has slipped away', () => {
    expect(lookOf([SCHOOLS, MONEY])).toMatchObject({ missed: 2, shown: 0, within: 0 });
    expect(lookOf([SCHOOLS, MONEY], 's2')).toMatchObject({ missed: 2, shown: 1, listed: 1 });
    expect(lookOf([SCHOOLS, MONEY], 's2', 's3', 's4')).toMatchObject({ missed: 2, shown: 2, listed: 3 });
  });
  test('one without either, or one with a draft, is not counted', () => {
    expect(lookOf([{ ...MONEY, owners: [] }], 's4')).toMatchObject({ missed: 0, shown: 0 });
    expect(measured([SCHOOLS], [draft({})]).figures.look).toMatchObject({ missed: 0, shown: 0 });
  });
});

describe('limits', () => {
  const limitsOf = (duties: PaperDuty[], over: Partial<DraftSuggestion>) => measured(duties, [draft(over)]).figures.limits;

  test('the same day is right, another is wrong, none is missed', () => {
    expect(limitsOf([SCHOOLS], { dueSuggestion: due('2020-04-10') })).toMatchObject({ right: 1, wrong: 0, missed: 0 });
    expect(limitsOf([SCHOOLS], { dueSuggestion: due('2020-04-11') })).toMatchObject({ right: 0, wrong: 1, missed: 0 });
    expect(limitsOf([SCHOOLS], {})).toMatchObject({ right: 0, wrong: 0, missed: 1, lost: 0 });
  });
  test('a day where the paper sets none is invented, the policy’s own is not', () => {
    const money = { requirement: '落实资金', segmentIds: ['s4'] };
    expect(limitsOf([MONEY], { ...money, dueSuggestion: due('2020-04-10') })).toMatchObject({ labelled: 0, invented: 1 });
    const policy = { at: '2020-04-10T16:00:00.000Z', origin: 'policy' as const };
    expect(limitsOf([MONEY], { ...money, dueSuggestion: policy })).toMatchObject({ invented: 0 });
  });
  test('limits of a duty that was not found are lost with it', () => {
    expect(measured([SCHOOLS], []).figures.limits).toMatchObject({ labelled: 1, missed: 1, lost: 1 });
  });
});

describe('owners', () => {
  const ownersOf = (over: Partial<DraftSuggestion>) => measured([SCHOOLS], [draft(over)]).figures.owners;

  test('known ones are right by their department, unknown ones when they are shown as written', () => {
    const both = ownersOf({ departmentSuggestions: [named('jiaoyu')], addressee: { text: '市教育局、县住建局', kind: 'none' } });
    expect(both).toMatchObject({ labelled: 2, right: 1, shown: 1, missed: 0, leadsRight: 1 });
  });
  test('somebody else in the place of one that is named has replaced it', () => {
    expect(ownersOf({ departmentSuggestions: [named('jiaoyu'), named('caizheng')] })).toMatchObject({ right: 1, replaced: 1, missed: 0 });
  });
  test('a guess from duties replaces where somebody is named, and is a guess where nobody is', () => {
    const guess = { departmentId: 'caizheng', role: 'lead' as const, reason: { rule: 'duty' as const, words: '' } };
    expect(ownersOf({ departmentSuggestions: [guess] })).toMatchObject({ replaced: 1, missed: 1, guessed: 0 });
    const free = { ...MONEY, owners: [] };
    const money = draft({ requirement: '落实资金', segmentIds: ['s4'], departmentSuggestions: [guess] });
    expect(measured([free], [money]).figures.owners).toMatchObject({ guessed: 1, invented: 0 });
  });
});

describe('doers', () => {
  type Doers = NonNullable<DraftSuggestion['doers']>;
  const doer = (text: string, over: Partial<Doers[number]> = {}): Doers[number] => ({
    text,
    kind: 'organ',
    role: 'lead',
    rule: 'subject',
    words: text,
    ...over,
  });
  const ownersOf = (doers: Doers) => measured([SCHOOLS], [draft({ doers })]).figures.owners;

  test('unknown ones are shown by their words, known ones right, the first that works at it leads', () => {
    const both = ownersOf([doer('市教育局', { departmentId: 'jiaoyu' }), doer('县住建局')]);
    expect(both).toMatchObject({ right: 1, shown: 1, invented: 0, leadsRight: 1 });
    const turned = ownersOf([doer('县住建局'), doer('市教育局', { departmentId: 'jiaoyu' })]);
    expect(turned).toMatchObject({ right: 1, shown: 1, leadsRight: 0 });
  });
  test('a stranger replaces or is invented, whoever watches over it is neither', () => {
    expect(ownersOf([doer('市教育局', { departmentId: 'jiaoyu' }), doer('市司法局')])).toMatchObject({ right: 1, replaced: 1, missed: 0 });
    const leader = doer('韩冰', { kind: 'person', role: 'leader' });
    expect(ownersOf([leader, doer('市教育局', { departmentId: 'jiaoyu' }), doer('县住建局')])).toMatchObject({
      invented: 0,
      leadsRight: 1,
    });
  });
});

test('to ask which of two days is the limit is right when it is among them', () => {
  const dues = ['2020-04-10', '2020-04-20'].map((day) => ({ at: `${day}T16:00:00.000Z`, origin: 'source' as const }));
  const asked = draft({ decisionsNeeded: [{ kind: 'two_dates', departmentIds: [], words: '', dues }] });
  expect(measured([SCHOOLS], [asked]).figures.limits).toMatchObject({ right: 1, wrong: 0, invented: 0 });
});

test('the document’s date is right, wrong or missed', () => {
  expect(measured([], []).figures.documentDates).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(measured([], [], '2019-01-01').figures.documentDates).toEqual({ right: 0, wrong: 1, missed: 0 });
  expect(measured([], [], null).figures.documentDates).toEqual({ right: 0, wrong: 0, missed: 1 });
});

test('figures add up', () => {
  const one = measured([SCHOOLS], [draft({})]).figures;
  expect(sumOf([one, one]).duties).toEqual({ labelled: 2, found: 2, missed: 0, false: 0 });
});

test.each([
  ['', ['empty']],
  ['排查校舍', []],
  ['排查校', ['cut']],
  ['于4月10日前排查校舍', ['date']],
  ['县住建局于4月10日前排查校舍', ['date', 'addressee']],
  ['排查', ['bare']],
  ['排查全部校舍', ['strange']],
  ['校舍排查', ['strange']],
  ['市教育局、县住建局于4月10日前排查校舍，建立台账。市教育局、县住建局', ['strange', 'date', 'addressee', 'long']],
])('faults of the title %s', (title, faults) => {
  const line = TEXT.split('\n')[1] ?? '';
  const start = TEXT.indexOf(line);
  expect(titleFaults(title, TEXT, [start, start + line.length], ['县住建局', '市教育局'])).toEqual(faults);
});

test('an English title may be about sixty letters long and ends with a whole word', () => {
  const text = 'Finance to prepare a thirteen-week cash flow forecast by 28 February.';
  const faultsOf = (title: string) => titleFaults(title, text, [0, text.length], ['Finance']);
  expect(faultsOf('prepare a thirteen-week cash flow forecast')).toEqual([]);
  expect(faultsOf('prepare a thirteen-week cash flow fore')).toEqual(['cut']);
  expect(faultsOf('Prepare')).toEqual(['bare']);
  expect(faultsOf('Finance to prepare a thirteen-week cash flow forecast by 28 February')).toEqual(['date', 'addressee', 'long']);
});
