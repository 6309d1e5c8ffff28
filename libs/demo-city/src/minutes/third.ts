import type { MinutesTemplate } from './template.js';

/** About three weeks ago: in the middle of being done. */
export const thirdMeeting: MinutesTemplate = {
  head: [
    '临江市城市管理和安全生产工作专题会议纪要',
    '〔{year}〕17号',
    '{0}',
    '主持人：副市长王雅琴',
    '参加：各有关部门、东湖区、西山区负责同志',
  ],
  fileName: '城市管理和安全生产专题会议纪要17号.txt',
  ago: { days: 20 },
  drafter: 'duban.officer',
  paragraphs: [
    ['一、关于城市安全'],
    [
      '{0}，副市长王雅琴主持召开专题会议，研究城市管理和安全生产工作。会议指出，近期城市运行总体安全，但高层建筑、电动自行车和燃气用具隐患仍然突出。',
    ],
    [
      {
        text: '会议要求，市应急管理局要牵头开展高层建筑消防设施检查，{34}前完成整改，市红十字会配合。',
        ...{ lead: 'yingji', title: '高层建筑消防设施检查', course: 'inProgress', grade: 'key' },
        ...{ done: '已检查高层建筑97栋，消防设施停用13处，已恢复8处。', result: '检查整改完成。' },
      },
      {
        text: '市公安局要牵头整治电动自行车违规停放充电，{26}前见到明显成效。',
        ...{ lead: 'gongan', title: '整治电动自行车违规停放充电', course: 'nudged' },
        ...{ done: '已清理楼道停放车辆860余辆。', result: '整治完成。' },
      },
      {
        text: '市市场监管局要牵头排查不合格燃气器具，{28}前完成餐饮单位全覆盖。',
        ...{ lead: 'shichang', title: '排查不合格燃气器具', course: 'nudgeAnswered' },
        ...{ done: '已排查餐饮单位1400家，查封不合格燃气器具52件。', result: '餐饮单位全覆盖。' },
      },
      {
        text: '市卫健委要牵头布设公共场所自动体外除颤器，{40}前布设60台。',
        ...{ lead: 'weijian', title: '布设自动体外除颤器', course: 'recalled' },
        ...{ done: '点位已初选75处。', result: '60台布设完成。' },
      },
    ],
    ['二、关于城市管理'],
    [
      {
        text: '会议强调，市交通局要牵头优化公交线路，{22}前公布调整方案。',
        ...{ lead: 'jiaotong', title: '优化公交线路', course: 'dueSoon' },
        ...{ done: '已完成客流分析，拟调整线路14条，正在公示。', result: '调整方案已公布。' },
      },
      {
        text: '市发改委要牵头在{45}前新建300个公共充电桩。',
        ...{ lead: 'fagai', title: '新建公共充电桩', course: 'objectionUpheld' },
        ...{ done: '选址方案已完成，待供电接入。', result: '300个充电桩建成。' },
      },
      {
        text: '市工信局要牵头整治通信架空线，{42}前完成主干道入地。',
        ...{ lead: 'gongxin', title: '整治通信架空线', course: 'objectionDenied' },
        ...{ done: '三家运营企业已签订共建协议。', result: '主干道架空线入地完成。' },
      },
      {
        text: '市生态环境局要牵头整治餐饮油烟扰民，{27}前办结群众投诉。',
        ...{ lead: 'shengtai', title: '整治餐饮油烟扰民', course: 'returned', grade: 'key' },
        ...{ done: '投诉件63件，已办结49件。', result: '投诉件全部办结。' },
      },
      {
        text: '市教育局要牵头规范校内课后服务收费，{-1}前完成检查。',
        ...{ lead: 'jiaoyu', title: '规范校内课后服务收费', course: 'headReviews', grade: 'key' },
        ...{ done: '已检查学校64所，退还多收费用2所。', result: '检查全部完成，收费公示到校。' },
      },
      {
        text: '东湖区要排查低洼易涝小区，{30}前报送清单。',
        ...{ lead: 'donghu', title: '排查低洼易涝小区', course: 'merged' },
        ...{ done: '', result: '' },
      },
      {
        text: '东湖区要整治城区内涝点，{29}前完成4处。',
        ...{ lead: 'donghu', title: '整治城区内涝点', course: 'blockCleared' },
        ...{ done: '4处内涝点中2处完成管道疏浚。', result: '4处整治完成。' },
      },
      {
        text: '西山区要整治背街小巷环境，{30}前完成22条。',
        ...{ lead: 'xishan', title: '整治背街小巷环境', course: 'inProgress' },
        ...{ done: '22条背街小巷已完成13条。', result: '22条全部完成。' },
      },
      {
        text: '市人社局要牵头在{38}前建成30个环卫工人休息点。',
        ...{ lead: 'renshe', title: '建设环卫工人休息点', course: 'standingAsked' },
        ...{ done: '已建成休息点31个，饮水和取暖设施齐全。', result: '休息点建成。' },
      },
      {
        text: '市财政局要牵头核拨城市维护资金，{-4}前核拨到位。',
        ...{ lead: 'caizheng', title: '核拨城市维护资金', course: 'completed' },
        ...{ done: '已核定各区资金额度，正在办理拨付。', result: '城市维护资金已全部核拨。' },
      },
    ],
    ['会议强调，各有关单位要提高认识、形成合力。'],
  ],
};
