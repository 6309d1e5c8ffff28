import { describe, expect, it } from '@jest/globals';
import { READING } from '@duban/language';
import { calendarAsOf } from '../../calendar/china-calendars.js';
import type { DraftSuggestion, MinutesAnalysis } from '../analysis.js';
import { analyseMinutes } from './analyse.js';

const DEPARTMENTS = [{ id: 'caizheng', name: '市财政局', aliases: ['财政局'], duties: ['采购', '财政'] }];
const read = (text: string, date: string | null = '2024-03-13'): MinutesAnalysis =>
  analyseMinutes(text, {
    ...READING,
    calendar: calendarAsOf('2024-06-01T00:00:00.000Z'),
    departments: DEPARTMENTS,
    ...(date === null ? {} : { date }),
  });
const due = ({ dueSuggestion }: DraftSuggestion): string | null =>
  dueSuggestion && new Date(Date.parse(dueSuggestion.at) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
const who = ({ doers = [] }: DraftSuggestion): string[] => doers.map(({ text, departmentId }) => `${text} ${departmentId ?? '?'}`);
const rows = ({ drafts }: MinutesAnalysis) => drafts.map((draft) => [draft.requirement, due(draft), who(draft)]);
const looked = ({ look, segments }: MinutesAnalysis): (string | undefined)[] =>
  look.map(({ segmentId }) => segments.find(({ id }) => id === segmentId)?.text);

describe('items under a head of open matters', () => {
  it('are to be done whatever their verb, by whoever stands behind them', () =>
    expect(
      rows(
        read(
          '架构组例会\n## 遗留问题\n1. 与硬件组的引脚定义方案 - 李木子（6月底评审）\n2. 接口清单    赵小川\n3. 服务器扩容方案---王五\n4. 样机照片（财政局）',
        ),
      ),
    ).toEqual([
      ['与硬件组的引脚定义方案', '2024-06-30', ['李木子 ?']],
      ['接口清单', null, ['赵小川 ?']],
      ['服务器扩容方案', null, ['王五 ?']],
      ['样机照片', null, ['财政局 caizheng']],
    ]));
  it('have whoever stands before their colon', () =>
    expect(
      rows(read('例会记录\n- TODO\n  - 刘泉：详细商业计划书，发给客户\n  - 李木子，王五：官网样例')).map(([, , names]) => names),
    ).toEqual([['刘泉 ?'], ['李木子 ?', '王五 ?']]));
  it('but a name of a matter, a question and an account open nothing', () =>
    expect(rows(read('例会记录\n遗留问题：\n1）测试报告\n2）目录是否纳入，待上级文件明确\n3）首批名单已确定'))).toEqual([]));
  it('nor does the time at which a matter of the agenda was spoken of', () =>
    expect(rows(read('例会记录\n结论：\n1、完成适配\n2、新版本进展汇报  15:00-15:30 30min 王五')).map(([words]) => words)).toEqual([
      '完成适配',
    ]));
});

describe('owners behind the stop, and roles', () => {
  it.each([
    ['1、過年期間要準備慰問事宜。（財政局）', ['財政局 caizheng']],
    ['1、有關路燈維護，應儘快改善。（養護課）', ['養護課 ?']],
    ['1、承办单位须在4月16日前答复。', ['承办单位 ?']],
    ['1、研究生院组织开展第一轮检测。', ['研究生院 ?']],
    ['1、市、县两级指挥部要尽快梳理问题。', ['市、县两级指挥部 ?']],
  ])('%s', (line, names) => expect(read(`工作要求的通知\n${line}`).drafts.map(who)).toEqual([names]));
  it('whoever a paragraph speaks of goes on', () =>
    expect(read('办理工作的通知\n各承办单位要逐件登记。要主动与代表沟通。').drafts.map(who)).toEqual([['各承办单位 ?'], ['各承办单位 ?']]));
  it('a label shows what it names, known or not', () =>
    expect(read('任务清单\n1、检查烟花仓库。责任单位：安监站 应消所').drafts.map(who)).toEqual([['安监站 ?', '应消所 ?']]));
  it('nobody is guessed where a paper names others and none of ours', () =>
    expect(
      read('工作通知\n由甲县教育局负责开展自查。\n由甲县公安局负责开展巡查。\n由甲县水务局负责清淤。\n要做好采购财政工作。').drafts.map(
        ({ departmentSuggestions }) => departmentSuggestions.length,
      ),
    ).toEqual([0, 0, 0, 0]));
});

describe('steps and their windows', () => {
  it('the window of a step is the limit of what stands below it', () =>
    expect(rows(read('学位申请工作的通知\n3、系统信息审核：5月11-17日\na.学院秘书完成信息审核。\nb.5月16日，教务处反馈结果。'))).toEqual([
      ['学院秘书完成信息审核', '2024-05-17', ['学院秘书 ?']],
      ['5月16日，教务处反馈结果', '2024-05-16', ['教务处 ?']],
    ]));
  it.each([
    ['报送名单：12月28日-1月6日', '2024-11-20', '2025-01-06'],
    ['报送名单：1月2-21日', '2024-11-20', '2025-01-21'],
  ])('%s', (line, date, day) => expect(read(`工作的通知\n一、安排\n1、${line}`, date).drafts.map(due)).toEqual([day]));
  it('what runs from something to come has no day', () =>
    expect(read('工作的通知\n如发现不属于本单位承办的，各单位要在3个工作日内说明原因。').drafts.map(due)).toEqual([null]));
});

describe('motions', () => {
  const motion = (outcome: string): MinutesAnalysis =>
    read(
      `案號：3\n案由：建請公所增設甲橋路燈案。\n理由：夜間行車危險。\n辦法：建請公所派員勘查。\n審查意見：提交大會通過\n議決：${outcome}`,
    );
  it('the matter of one that was carried is the duty, and nothing else of its sheet', () =>
    expect(motion('照案通過').drafts.map(who)).toEqual([['公所 ?']]));
  it('of one that was not, nothing', () => expect(motion('保留')).toMatchObject({ drafts: [] }));
});

describe('the day of the opening sentence takes its year from another line', () => {
  it.each([
    ['8月13日下午，局长主持召开办公会。要加强督导。\n某局办公室 2021年8月16日印', '2021-08-13'],
    ['预答辩通知\n阅读次数：     发布时间：2023-04-25\n请各学院做好准备。', '2023-04-25'],
  ])('%s', (text, date) => expect(read(text, null).date).toBe(date));
});

describe('what is looked at', () => {
  it('a part of a sentence of which no draft was made, where it is dated', () =>
    expect(looked(read('例会记录\n- 大家看了样机，王五会后再谈；4月20日前的版本由外部实验室定。')).length).toBe(1));
  it('a list item with whoever stands behind it', () =>
    expect(looked(read('例会记录\n## 进展\n- 样机外壳三种颜色  --- 苏家乐'))).toEqual(['- 样机外壳三种颜色  --- 苏家乐']));
});
