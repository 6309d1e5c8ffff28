import { describe, expect, it } from '@jest/globals';
import { READING } from '@duban/language';
import { calendarAsOf } from '../../calendar/china-calendars.js';
import { analyseMinutes } from './analyse.js';
import type { DraftSuggestion, MinutesAnalysis } from '../analysis.js';
import { draftsOf } from '../minutes.spec-support.js';

const DEPARTMENTS = [
  { id: 'caizheng', name: '市财政局', aliases: ['财政局'], duties: ['采购', '财政'] },
  { id: 'huanjing', name: 'Environment', aliases: [], duties: [] },
];
const read = (text: string, date: string | null = '2024-03-13'): MinutesAnalysis =>
  analyseMinutes(text, {
    ...READING,
    calendar: calendarAsOf('2024-06-01T00:00:00.000Z'),
    departments: DEPARTMENTS,
    ...(date === null ? {} : { date }),
  });
const minutes = (body: string): MinutesAnalysis => read(`市政府常务会议纪要\n${body}`);
const notice = (body: string): MinutesAnalysis => read(`关于做好防汛工作的通知\n${body}`);
const english = (body: string): MinutesAnalysis => read(`Harbour Council\nMinutes of the meeting held on 13 March 2024\n${body}`);

const due = ({ dueSuggestion }: DraftSuggestion): string | null =>
  dueSuggestion && new Date(Date.parse(dueSuggestion.at) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
const who = ({ doers = [] }: DraftSuggestion): string[] => doers.map(({ text, departmentId }) => `${text} ${departmentId ?? '?'}`);
const rows = ({ drafts }: MinutesAnalysis) => drafts.map((draft) => [draft.title, due(draft), who(draft)]);

describe('the day a paper is of', () => {
  it.each([
    ['# 架构例会 2024-10-15 9:30-12:00(UTC+08:00)\n## 纪要\n请张三报送方案。', '2024-10-15'],
    ['# Mar 01, 2024 at 14:00pm GMT+8\n## 结论\n- 请张三完成适配工作，做好登记', '2024-03-01'],
    ['# 20241129例会\n## 待办\n- [ ] 整理名单', '2024-11-29'],
    ['关于做好检查的通知\n生成日期：2023-06-01\n请各单位完成整改。', '2023-06-01'],
    ['校务会议开会通知单\n发文日期：112年6月1日\n开会时间：112年6月21日\n请各处室准备材料。', '2023-06-01'],
    ['关于转发防汛通知的通知\n请各校抓好落实。\n2024年5月9日\n附：原通知\n2024年5月2日', '2024-05-09'],
    ['会议纪要\n会议确认新版本发布日期为2024年3月15日。', null],
  ])('%s', (text, date) => expect(read(text, null).date).toBe(date));
  it('is Chinese although names of things stand in Latin letters', () =>
    expect(read('例会纪要\n1) 流水线构建 https://example.org/a/b/c 责任人：张三\n2) sdk c demo 书写 责任人：李四').language).toBe('zh'));
});

describe('labels without a colon, and days in brackets', () => {
  it.each([
    ['1、完成网站改版（2024.4.30）责任人——张三', ['完成网站改版', '2024-04-30', ['张三 ?']]],
    ['（1）代码仓管理方案，责任人：张三、李四，完成时间2024.4.20；', ['代码仓管理方案', '2024-04-20', ['张三 ?', '李四 ?']]],
    ['- [ ] 邀请嘉宾[name=Peter]', ['邀请嘉宾', null, ['Peter ?']]],
  ])('%s', (line, row) => expect(rows(minutes(line))).toEqual([row]));
  it('a remark beside what comes again is no limit', () => {
    const [draft] = notice('各单位要在每季度末（分别在6月、9月和12月底）将进展情况报区督查组。').drafts;
    expect(draft && [due(draft), draft.reportCycleSuggestion?.every]).toEqual([null, 'quarter']);
  });
  it('the eve of a feast on the same day each year is a day', () =>
    expect(rows(notice('各单位要在“十一”之前完成整改。'))[0]?.[1]).toBe('2024-09-30'));
});

describe('a table whose cells stand below one another', () => {
  it('is read by its rows, heads of parts between them', () =>
    expect(
      rows(
        read('任务分解表\n序号 |\n工作任务 |\n牵头责任单位 |\n责任单位 |\n一、惠民生\n3 |\n新建幼儿园两所。 |\n市财政局 |\n区有关部门 |'),
      ),
    ).toEqual([['新建幼儿园两所', null, ['市财政局 caizheng', '区有关部门 ?']]]));
});

describe('whoever is named stands, and nobody in their place', () => {
  it.each([
    ['采购部门应尽快完成市场调查。', ['采购部门 ?']],
    ['请各实验室尽快整改，经实验室负责人签字后提交学院。', ['各实验室 ?']],
    ['由包片单位县气象局负责清除垃圾。', ['县气象局 ?']],
    ['县电视台要加强宣传报道。', ['县电视台 ?']],
    ['各校要开展自查。', ['各校 ?']],
    ['各学系、中心要开展自查。', ['各学系 ?', '中心 ?']],
    ['本次行动由刘海峰同志负责组织协调，县水务办牵头，各镇积极配合开展检查。', ['刘海峰 ?', '县水务办 ?', '各镇 ?']],
  ])('%s', (sentence, names) =>
    expect(notice(sentence).drafts.map((draft) => [who(draft), draft.departmentSuggestions])).toEqual([[names, []]]),
  );
  it('an English body is not the department whose name is in its own', () =>
    expect(rows(english('The Environment & Amenities Committee will check the huts by 2 April.'))).toEqual([
      ['Check the huts', '2024-04-02', ['Environment & Amenities Committee ?']],
    ]));
});

describe('what only tells opens nothing', () => {
  it.each([
    '市政务公开办将于6月下旬对各县区开展正式测评。',
    '市水务局正在开展测评。',
    '现将《防汛方案》印发给你们，请遵照执行。',
    '为做好防汛工作，根据上级要求，结合实际，制定本方案，全面开展检查。',
    '- 确认模块未包含在发布包中',
    '原则上应该会提供样机',
  ])('%s', (sentence) => expect(notice(sentence).drafts).toEqual([]));
  it('an agenda and whoever is there', () =>
    expect(
      minutes('## 议程\n| 时间 | 议题 | 发言人 |\n| -- | -- | -- |\n| 14:00 | 单元测试改造 | 王豪 |\n## 参会人\n- 市财政局：张三').drafts,
    ).toEqual([]));
  it('what follows the formula of a letter is asked of whom it calls on', () =>
    expect(rows(notice('现将文件转发给你们，请各校认真贯彻执行，并把统计表于4月20日前交办公室。'))).toEqual([
      ['把统计表交办公室', '2024-04-20', ['各校 ?']],
    ]));
});

describe('English', () => {
  it.each([
    [
      'Planning: Members were not in agreement, the clerk would request a meeting with the officer.',
      [['Request a meeting with the officer', null, ['clerk ?']]],
    ],
    ['It was agreed the Clerk would talk to the contractor.', [['Talk to the contractor', null, ['Clerk ?']]]],
    ['AR: jordi to ask for a room', [['Ask for a room', null, ['jordi ?']]]],
    ['For item 2.a above, SD will gather bids by 3/27.', [['Gather bids', '2024-03-27', ['SD ?']]]],
    ['The call is set; Kate will send the invitation.', [['Send the invitation', null, ['Kate ?']]]],
    ['It was agreed that the work should be completed by May 2024.', [['Work should be completed', '2024-05-31', []]]],
    ['Kris suggested something in the annex to clarify the use of it.', []],
    ['This applies to access codes and fobs.', []],
    ['Locations will vary.', []],
  ])('%s', (sentence, wanted) => expect(rows(english(sentence)).map(([title, ...rest]) => [title, ...rest])).toEqual(wanted));
  it('a resolution in parts: what it notes is none, whom it requests is', () =>
    expect(
      rows(
        english('RESOLVED: That the Committee:-\n(a) notes the report; and\n(b) requests the Policy Officer to investigate the issues.'),
      ),
    ).toEqual([['Investigate the issues', null, ['Policy Officer ?']]]));
});

describe('who, in forms of speech', () => {
  const who = (sentence: string): string[] => (draftsOf(sentence)[0]?.doers ?? []).map(({ text, role }) => `${text} ${role}`);
  it.each([
    ['有意参加的委员请于3月9日前告知秘书处。', ['有意参加的委员 lead']],
    ['住建、城管部门要落实值守。', ['住建、城管部门 lead']],
    ['各级防汛责任人必须在岗在位。', ['各级防汛责任人 lead']],
    ['3月15日前学院考核小组完成评议，结果报人事处。', ['学院考核小组 lead']],
    ['由市财政局会同区水务局核实后报批。', ['市财政局 lead', '区水务局 assist']],
    ['请总经理办公会研究套保问题，3月底前提出意见。', ['总经理办公会 lead']],
  ])('%s', (sentence, doers) => expect(who(sentence)).toEqual(doers));
  it('another body behind a stop has a duty of its own', () =>
    expect(draftsOf('报告初稿由市财政局负责，3月底前完成；证明材料由市司法局统一收集。').map(({ requirement }) => requirement)).toEqual([
      '报告初稿由市财政局负责，3月底前完成',
      '证明材料由市司法局统一收集',
    ]));
});

describe('limits without a month, and what is none', () => {
  const days = (sentence: string): (string | undefined)[] => draftsOf(sentence).map(({ dueSuggestion }) => dueSuggestion?.at.slice(0, 10));
  it.each([
    ['各单位要于27日17时前排空积水。', ['2020-02-27']],
    ['市水务局要于10日前报送方案。', [undefined]],
    ['市水务局要在会议召开5日前报送材料。', [undefined]],
  ])('%s', (sentence, due) => expect(days(sentence)).toEqual(due));
  it('what becomes of whoever is late is nobody’s duty', () =>
    expect(draftsOf('市财政局要落实资金。逾期未报的，由市政府督查室予以通报。')).toHaveLength(1));
});

describe('what heads, what is needed, who signs', () => {
  const classes = (text: string): string[] => read(text).segments.map((segment) => segment.class);
  it('how something is to be done heads what follows', () =>
    expect(classes('工作纪要\n会议要求，市财政局要落实资金。\n排查要细。')).toEqual(['statement', 'task', 'statement']));
  it('what a thing still needs is to be done', () =>
    expect(read('检查情况反馈\n1.部分标识陈旧，需更换维修。').drafts.map(({ requirement }) => requirement)).toEqual([
      '部分标识陈旧，需更换维修',
    ]));
  it('whoever signs before a day is no duty', () =>
    expect(read('工作通知\n请市财政局落实资金。\n审核评估工作办公室\n2024年3月13日').drafts).toHaveLength(1));
  it('an English note that ended opens nothing', () =>
    expect(
      read('Action points\nSharon to organise music - actioned\nLetitia to send out the reminder\nUpdate - quotes came in').drafts.map(
        ({ title }) => title,
      ),
    ).toEqual(['Send out the reminder']));
});
