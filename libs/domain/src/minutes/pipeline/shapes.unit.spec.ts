import { describe, expect, it } from '@jest/globals';
import { READING } from '@duban/language';
import { calendarAsOf } from '../../calendar/china-calendars.js';
import { analyseMinutes } from './analyse.js';
import type { DraftSuggestion, MinutesAnalysis } from '../analysis.js';

const DEPARTMENTS = [
  { id: 'caizheng', name: '市财政局', aliases: ['财政局'], duties: ['财政', '补贴'] },
  { id: 'jiaoyu', name: '市教育局', aliases: ['教育局'], duties: ['学校', '校车'] },
  { id: 'shichang', name: '市市场监管局', aliases: [], duties: ['食品安全'] },
  { id: 'donghu', name: '东湖区', aliases: ['东湖'] },
];
const read = (text: string, date: string | null = '2024-03-13'): MinutesAnalysis =>
  analyseMinutes(text, {
    ...READING,
    hash: (words) => `h${words.length}`,
    calendar: calendarAsOf('2024-06-01T00:00:00.000Z'),
    departments: DEPARTMENTS,
    ...(date === null ? {} : { date }),
  });
const minutes = (body: string, date?: string): MinutesAnalysis => read(`市政府常务会议纪要\n${body}`, date);
const english = (body: string): MinutesAnalysis => read(`Harbour Council\nMinutes of the meeting held on 13 March 2024\n${body}`);

const dayOf = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
const due = ({ dueSuggestion }: DraftSuggestion): string | null => dueSuggestion && dayOf(dueSuggestion.at);
const who = ({ doers = [] }: DraftSuggestion): string[] =>
  doers.map(({ text, role, departmentId }) => `${text} ${role} ${departmentId ?? '?'}`);
const dates = ({ drafts }: MinutesAnalysis): (string | null)[] => drafts.map(due);
const lastClass = ({ segments }: MinutesAnalysis): string | undefined => segments.at(-1)?.class;

describe('the document’s date', () => {
  it('is the line of its own, not the first limit', () => {
    const found = read('通知\n各单位要于10个工作日内报送方案，2024年12月31日前完成整改。\n2024年5月6日', null);
    expect([found.date, dates(found)]).toEqual(['2024-05-06', ['2024-05-17', '2024-12-31']]);
  });
  it('is never that of a paper it speaks of', () => {
    const found = read('市政府常务会议纪要\n会议学习了2019年1月5日文件精神。会议要求，要于5日内整改。\n2024年3月13日', null);
    expect([found.date, dates(found)]).toEqual(['2024-03-13', ['2024-03-18']]);
  });
  it.each([
    ['会议纪要\n会议时间：二○○一年四月四日\n会议要求，要抓好清淤。', '2001-04-04'],
    ['會議紀錄\n時間：98年5月1日\n決議：請抓好清淤。', '2009-05-01'],
    ['会议纪要\n2024.3.13\n会议要求，要抓好清淤。', '2024-03-13'],
    ['会议纪要\n日期：06/11/2018\n会议要求，要抓好清淤。', '2018-11-06'],
    ['会议纪要\n会议时间：2024年3月13日\n会议要求，要抓好清淤。\n2024年3月20日印发', '2024-03-13'],
    ['会议纪要\n会议时间：2024年3月13日\n日期：2024年3月15日\n会议要求，要抓好清淤。', null],
    ['关于清淤的通知\n请于2024年5月1日前完成清淤。', null],
  ])('%s', (text, date) => expect(read(text, null).date).toBe(date));
});

describe('names are never replaced', () => {
  it.each([
    ['由市税务局、市财政局牵头制定退税方案。', ['市税务局 lead ?', '市财政局 assist caizheng'], ['unknown_doer', 'two_leads']],
    ['市住建局要加强食品安全监管。', ['市住建局 lead ?'], ['unknown_doer']],
    ['东湖县教育局要开展校车检查。', ['东湖县教育局 lead ?'], ['unknown_doer']],
    ['由张三和李四制定学校食堂方案。', ['张三 lead ?', '李四 assist ?'], ['unknown_doer', 'two_leads']],
    ['各镇各部门要开展自查。', ['各镇 lead ?', '各部门 assist ?'], []],
  ])('%s', (sentence, doers, decisions) => {
    const [draft] = minutes(sentence).drafts;
    expect([draft && who(draft), (draft?.decisionsNeeded ?? []).map(({ kind }) => kind)]).toEqual([doers, decisions]);
    expect(draft?.departmentSuggestions.every(({ reason }) => reason.rule !== 'duty')).toBe(true);
  });
});

describe('every date has its role', () => {
  it('an old date and a new one', () => {
    const [draft] = minutes('泵站验收原定3月20日完成，现延至4月10日完成。').drafts;
    expect([draft && due(draft), draft?.timePhrases.map(({ role, day }) => [role, day])[0]]).toEqual(['2024-04-10', ['old', '2024-03-20']]);
  });
  it('what is denied is none, and what stands in its place is', () => {
    expect(dates(minutes('会议要求，整改不要求3月底前完成。'))).toEqual([]);
    expect(dates(minutes('完成时间不是4月底前，而是4月15日前。'))).toEqual(['2024-04-15']);
  });
  it('a window begins and ends', () => {
    const [draft] = minutes('于4月9日至4月20日组织检查。').drafts;
    expect([draft && due(draft), draft?.timePhrases.find(({ role }) => role === 'start')?.day]).toEqual(['2024-04-20', '2024-04-09']);
  });
  it('what only qualifies is none; how long something is valid is none', () => {
    expect(dates(minutes('会议强调，要确保5月1日前投产的三个项目按期见效，6月底前完成验收。'))).toEqual(['2024-06-30']);
    const [draft] = minutes('会议强调，要落实优惠政策，优惠政策执行至2024年12月31日。').drafts;
    expect([draft && due(draft), draft?.timePhrases.map(({ role }) => role)]).toEqual([null, ['validity']]);
  });
  it.each(['二〇二五年五月十日前', '25年5月10日前', '114年12月20日前'])('%s is of its own year', (phrase) =>
    expect(dates(minutes(`会议要求，要于${phrase}完成整改。`, '2024-12-10')).map((day) => day?.slice(0, 4))).toEqual(['2025']),
  );
  it('when two can be the limit, a person is asked', () => {
    const [draft] = minutes('1.推进泵站改造，6月底前完成。\n完成时限：5月底前').drafts;
    expect([
      draft?.dueSuggestion,
      draft?.decisionsNeeded?.[0]?.kind,
      draft?.decisionsNeeded?.[0]?.dues?.map(({ at }) => dayOf(at)),
    ]).toEqual([null, 'two_dates', ['2024-05-31', '2024-06-30']]);
  });
});

describe('a duty is a doer, a limit and a verb', () => {
  it.each([
    ['各单位于6月20日前报送方案。', '报送方案', '2024-06-20'],
    ['方案务于4月3日前报送市政府。', '报送市政府', '2024-04-03'],
    ['2.许可事项清单管理，10月底前编制并公布清单。', '编制并公布清单', '2024-10-31'],
    ['(一)自查阶段(5月8日以前)。各支部召集企业组织自查。', '召集企业组织自查', '2024-05-08'],
    ['最迟不得晚于3月29日报县政府', '报县政府', '2024-03-29'],
    ['请三科尽快修改简报', '修改简报', null],
    ['1、编制目录。责任人：张三 完成时间：2024.4.30', '编制目录', '2024-04-30'],
    ['1.完成管网改造。牵头单位：市财政局，配合单位：市教育局，完成时限：2024年5月底。', '完成管网改造', '2024-05-31'],
    ['1.完成管网改造。（市财政局、市教育局负责）', '完成管网改造', null],
    ['各区(市)县政府每月10日前要报送进度。', '报送进度', null],
    ['由综合办公室根据检查情况制定清单。', '制定清单', null],
    ['每周五下班前报送情况。', '报送情况', null],
  ])('%s', (sentence, title, day) => expect(minutes(sentence).drafts.map((draft) => [draft.title, due(draft)])).toEqual([[title, day]]));
  it('the doers of labels and brackets are its own', () => {
    const owners = (sentence: string) => minutes(sentence).drafts.map(who);
    expect(owners('1、编制目录。责任人：张三 完成时间：2024.4.30')).toEqual([['张三 lead ?']]);
    expect(owners('1.完成管网改造。牵头单位：市财政局，配合单位：市教育局。')).toEqual([
      ['市财政局 lead caizheng', '市教育局 assist jiaoyu'],
    ]);
    expect(owners('完成管网改造。（市财政局、市教育局负责）')).toEqual([['市财政局 lead caizheng', '市教育局 assist jiaoyu']]);
  });
  it.each(['2.统筹协调，合力攻坚。', '首批名单已于3月1日公布。'])('%s is none', (sentence) =>
    expect([lastClass(minutes(sentence)), minutes(sentence).drafts]).toEqual(['statement', []]),
  );
});

describe('English', () => {
  it.each([
    'The contractor was due to finish by 5 April 2024 but had not.',
    'Mr Wong will not submit the report by 29 March.',
    'It is not due by Friday.',
    'It was agreed to take no further action.',
    'There was a proposal to close the library.',
  ])('%s is no duty', (sentence) => expect([lastClass(english(sentence)), english(sentence).drafts]).toEqual(['statement', []]));
  it.each([
    ['The Clerk shall submit the report no later than Friday.', 'Submit the report', '2024-03-15', ['Clerk lead ?']],
    ['Agreed – that the Clerk write to the County Council by 30 April.', 'Write to the County Council', '2024-04-30', ['Clerk lead ?']],
    ['RESOLVED: to inspect the bridge by the 5th of April.', 'Inspect the bridge', '2024-04-05', []],
    ['JB and MK to draft the letter by 29/03/2024.', 'Draft the letter', '2024-03-29', ['JB lead ?', 'MK assist ?']],
  ])('%s', (sentence, title, day, doers) =>
    expect(english(sentence).drafts.map((draft) => [draft.title, due(draft), who(draft)])).toEqual([[title, day, doers]]),
  );
  it('a date that may be either is asked, unless the document shows how it writes them', () => {
    const item = 'JB to draft the letter by 06/04/2024.';
    const open = read(`Harbour Council\nMinutes\n${item}`).drafts[0];
    expect([
      open?.dueSuggestion,
      open?.decisionsNeeded?.find(({ kind }) => kind === 'two_dates')?.dues?.map(({ at }) => dayOf(at)),
    ]).toEqual([null, ['2024-04-06', '2024-06-04']]);
    expect(dates(read(`Harbour Council\nMinutes\n${item}\nJB to report by 25/04/2024.`))).toEqual(['2024-04-06', '2024-04-25']);
  });
});

describe('nothing dated slips away', () => {
  const looked = ({ segments, look }: MinutesAnalysis) =>
    look.map(({ segmentId, why }) => [segments.find(({ id }) => id === segmentId)?.text, why]);
  it('what holds a limit, an owner or a word that asks and became no draft is to be looked at', () => {
    expect(looked(minutes('该项目计划4月20日前完工。\n会议通报了首批名单。'))).toEqual([['该项目计划4月20日前完工。', ['limit']]]);
    expect(looked(minutes('会议通报了首批名单。'))).toEqual([]);
  });
});
