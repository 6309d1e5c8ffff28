import { describe, expect, it } from '@jest/globals';
import { analyse } from '../minutes.spec-support.js';

const HEAD = '市政府常务会议纪要\n2024年3月13日\n';
const read = (text: string) => analyse(`${HEAD}${text}`);
const titles = (text: string) => read(text).drafts.map(({ title }) => title);

describe('a title is words of the text side by side', () => {
  it('keeps a matter and what is said of it together', () => {
    expect(titles('遗留问题：\n1、设备重启后的认证过程，需要一个缓存机制。')).toEqual(['设备重启后的认证过程，需要一个缓存机制']);
  });
  it('begins with what is done, not with when', () => {
    expect(titles('会议要求，确定上会议题后，请先将议题名称告知办公室列入议程。')).toEqual(['先将议题名称告知办公室列入议程']);
  });
  it('never ends inside a word of Latin letters', () => {
    const [title = ''] = titles('遗留问题：\n1、评估并补充第三方仓库security_component_manager_enhance_framework的测试结果。');
    expect(title).toBe('评估并补充第三方仓库');
  });
  it('takes no number of a version for the number of an item', () => {
    expect(titles('遗留问题：\n1、4.0 版本路标发布建议补充接口级别说明。')).toEqual(['4.0 版本路标发布建议补充接口级别说明']);
  });
});

describe('papers as others write them', () => {
  it('ends a sentence at a full stop of Latin type behind Chinese words', () => {
    expect(read('会议要求，各单位要制定检查方案.各区县要报送总结.').drafts).toHaveLength(2);
  });
  it('takes a stage with its window for a heading where the year is not known', () => {
    const { drafts, segments } = analyse('安全检查通知\n(一)自查阶段(5月8日以前)。各支部召集所辖企业开展自查。', {
      date: undefined as never,
    });
    expect(drafts.map(({ title }) => title)).toEqual(['召集所辖企业开展自查']);
    expect(segments.filter(({ class: of }) => of === 'task')).toHaveLength(1);
  });
  it.each([
    '《政府工作报告》已经县人民代表大会第二次会议审议通过，明确了全年任务。',
    '一、考核对象为本单位全体教职工。',
    '联系邮箱：office@example.com',
    '决议：\n1、报告及询答完毕。',
    '会议结论：\n1、同意在社区新建multimedia_effect仓，遗留问题在毕业时闭环。',
  ])('%s asks nobody for anything', (sentence) => {
    expect(read(sentence).drafts).toEqual([]);
  });
  it.each(['接口组件需要和工具链一起编译。', '仓名需要全部改为小写。', '建议补充用户使用报告。'])(
    '%s is a duty below a head of open matters',
    (item) => {
      expect(read(`遗留问题：\n1、${item}`).drafts).toHaveLength(1);
    },
  );
});

describe('who a paper names', () => {
  const who = (text: string) => read(text).drafts.map(({ doers = [] }) => doers.map(({ text: name, role }) => `${name} ${role}`));
  it('knows a person whom its own list of those present names', () => {
    expect(who('参会：王磊、高翔\n待办：\n1、产线设备吊装方案，高翔出，2月14日前给出。')).toEqual([['高翔 lead']]);
  });
  it('takes all that belong to a body together, not the body', () => {
    expect(who('会议要求，市政府各部门要报送工作情况。')).toEqual([['市政府各部门 lead']]);
  });
  it('names bodies by what they are in charge of where the paper does', () => {
    expect(who('会议要求，由市财政局牵头，公安、住建、电力等部门配合，对自查情况进行抽查。')).toEqual([
      ['市财政局 lead', '公安 assist', '住建 assist', '电力 assist'],
    ]);
  });
  it('guesses by no keyword past somebody whom it cannot tell', () => {
    const [draft] = read('会议要求，重大项目要逐个明确负责人，倒排投资计划。').drafts;
    expect(draft?.departmentSuggestions).toEqual([]);
  });
});

describe('English lists', () => {
  const english = (text: string) =>
    analyse(`Minutes of the Steering Committee\n4 March 2024\n${text}`).drafts.map(
      ({ title, doers = [] }) => `${doers.map((one) => one.text).join(' & ') || '-'}: ${title}`,
    );
  it('takes whoever stands before a colon for the owner, and a matter for none', () => {
    expect(english('Actions\n- Kevin & Anna: Circulate the draft budget\n- Budget Survey: Arrange a call with the treasurer')).toEqual([
      'Kevin & Anna: Circulate the draft budget',
      '-: Arrange a call with the treasurer',
    ]);
  });
  it('reads a name in bold as wikis write it', () => {
    expect(english("== Action items ==\n* '''Anna''' to speak with the landlord about the lease")).toEqual([
      'Anna: Speak with the landlord about the lease',
    ]);
  });
  it.each([
    '6. Area Board: Nothing to report as no meeting was held.',
    'Next step is to enable certificate validation.',
    'New presentation server to support the interface entered the repository.',
    '# Agenda\n- Follow up the survey\n- Review the charter',
  ])('%s gives nothing to anybody', (text) => {
    expect(english(text)).toEqual([]);
  });
});

describe('whom a letter goes to', () => {
  const owners = (text: string) =>
    analyse(text, { date: '2020-02-17' }).drafts.map(
      ({ doers = [], title }) => `${doers.map((one) => one.text).join('、') || '-'}：${title}`,
    );
  it('does what its sentences ask of nobody else', () => {
    expect(owners('关于办理批示件的函\n市财政局、市水务局：\n就以下事项作出安排。\n一是请于3月9日前将初步意见报市委督查室。')).toEqual([
      '市财政局、市水务局：将初步意见报市委督查室',
    ]);
  });
  it('is pleaded with where all of a kind are meant', () => {
    expect(owners('关于报送总结的通知\n各学院：\n请于3月9日前将总结报送办公室。')).toEqual(['各学院：将总结报送办公室']);
  });
  it('takes two names of one kind for one', () => {
    expect(owners('会议纪要\n会议要求，各责任（配合）单位要报送工作总结。')).toEqual(['各责任（配合）单位：报送工作总结']);
  });
});

describe('limits', () => {
  const due = (text: string) =>
    analyse(`临江市例会纪要\n${text}`, { date: '2020-02-17' }).drafts.map(({ dueSuggestion }) => dueSuggestion?.at.slice(0, 10) ?? null);
  it.each([
    ['会议要求，要在3月1日新生报到前完成安装。', '2020-02-29'],
    ['会议要求，请立即派人查明原因，今晚恢复供水。', '2020-02-17'],
    ['上周事项\n1. 看板上线测试 —— 负责人：高翔；计划：2月20日；状态：进行中', '2020-02-20'],
    ['上周事项\n1. 看板上线测试 —— 负责人：高翔；计划：2月20日；状态：延期，新计划2月27日', '2020-02-27'],
  ])('%s', (text, day) => {
    expect(due(text)).toEqual([day]);
  });
});

describe('marks and heads as they come', () => {
  it('reads half-width marks beside Chinese words, and leaves the text as it is', () => {
    const text = '会议纪要\n会议要求,各单位要于3月9日前报送方案;市财政局要拨付资金.';
    const { segments, drafts } = analyse(text, { fold: (words) => words, date: '2020-02-17' });
    expect(segments.map(({ text: words }) => words).join('\n')).toBe(text);
    expect(drafts.map(({ title }) => title)).toEqual(['报送方案', '拨付资金']);
  });
  it('gives the window of a stage at the head of a sentence to what is done in it', () => {
    const { drafts } = analyse('评比工作通知\n1、第一阶段（3月1日—3月14日），各学院要积极发动学生申报。', { date: '2020-02-17' });
    expect(drafts.map(({ title, dueSuggestion }) => [title, dueSuggestion?.at.slice(0, 10)])).toEqual([['发动学生申报', '2020-03-14']]);
  });
  it('lets what goes on with a duty keep its limit', () => {
    const { drafts } = analyse('工作通知\n各学院在3月9日前完成自查，并按规定比例推荐寝室，进行汇总后报学生处。', { date: '2020-02-17' });
    expect(drafts).toHaveLength(1);
  });
  it('takes a bracket behind whom a thing is sent to for another name of theirs', () => {
    const { drafts } = analyse('工作通知\n各学院于3月9日前将名单报送到学术委员会秘书处（科研处）。', { date: '2020-02-17' });
    expect(drafts.map(({ doers = [] }) => doers.map((one) => one.text))).toEqual([['各学院']]);
  });
  it.each(['未尽事宜按本章程执行。', '发文部门：学工部', '现将方案印发给你们，请结合实际，认真贯彻落实。'])('%s asks nothing', (line) => {
    expect(analyse(`工作通知\n${line}`).drafts).toEqual([]);
  });
});
