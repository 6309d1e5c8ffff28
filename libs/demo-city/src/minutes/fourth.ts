import type { MinutesTemplate } from './template.js';

/** Some days ago: in the departments' hands, not everywhere received. */
export const fourthMeeting: MinutesTemplate = {
  head: ['临江市委常委会会议纪要', '〔{year}〕47号', '{0}', '主持人：市委书记赵启航', '出席：市委常委会组成人员'],
  fileName: '市委常委会会议纪要47号.txt',
  ago: { workingDays: 4 },
  drafter: 'duban.officer2',
  paragraphs: [
    ['一、关于近期重点工作'],
    ['{0}，市委书记赵启航主持召开市委常委会会议，听取民生实事和城市更新情况的汇报。会议指出，年初确定的民生实事大多按期推进。'],
    [
      {
        text: '会议要求，市发改委要牵头谋划下一年度民生实事项目，{35}前提出建议清单，市财政局配合。',
        ...{ lead: 'fagai', title: '谋划下一年度民生实事项目', course: 'received' },
        ...{ done: '已向社会征集建议，收到意见2300余条。', result: '' },
      },
      {
        text: '市交通局要牵头制定恶劣天气客运保障预案，{12}前印发，市应急管理局、市公安局配合。',
        ...{ lead: 'jiaotong', title: '恶劣天气客运保障预案', course: 'received', urgency: 'urgent' },
        ...{ done: '预案初稿完成，正在征求配合单位意见。', result: '' },
      },
      {
        text: '市卫健委要牵头在{15}前增加40个发热门诊诊位。',
        ...{ lead: 'weijian', title: '增加发热门诊诊位', course: 'unreceived' },
        ...{ done: '', result: '' },
      },
      {
        text: '市工信局要牵头在{20}前落实企业用气合同。',
        ...{ lead: 'gongxin', title: '落实企业用气合同', course: 'received' },
        ...{ done: '已与两家供气企业会商，缺口量已测算。', result: '' },
      },
      {
        text: '市应急管理局要牵头在{25}前完成有限空间作业安全培训。',
        ...{ lead: 'yingji', title: '有限空间作业安全培训', course: 'objected' },
        ...{ done: '', result: '' },
      },
      {
        text: '市公安局要牵头完善大型活动安保方案，{18}前完成演练。',
        ...{ lead: 'gongan', title: '完善大型活动安保方案', course: 'cannotSolve' },
        ...{ done: '方案已修订。', result: '' },
      },
    ],
    [
      {
        text: '会议强调，市教育局要牵头推进中小学近视防控，{40}前完成视力筛查。',
        ...{ lead: 'jiaoyu', title: '中小学近视防控', course: 'unreceived' },
        ...{ done: '', result: '' },
      },
      {
        text: '市商务局要牵头在{22}前落实节日市场储备，市市场监管局配合。',
        ...{ lead: 'shangwu', title: '落实节日市场储备', course: 'receivedLate' },
        ...{ done: '储备点位已落实9处。', result: '' },
      },
      {
        text: '市交通局要牵头加快优化公交线路，东湖区、西山区配合。',
        ...{ lead: 'jiaotong', title: '加快优化公交线路', course: 'joined' },
        ...{ done: '', result: '' },
      },
      {
        text: '东湖区、西山区要分别制定城市更新片区实施方案，{30}前报送。',
        ...{ lead: 'donghu', title: '城市更新片区实施方案', course: 'received' },
        ...{ done: '片区范围已划定，正在入户摸底。', result: '' },
      },
      {
        text: '市委组织部要牵头开展基层减负调研，{28}前形成报告。',
        ...{ lead: 'zuzhi', title: '基层减负调研', course: 'received' },
        ...{ done: '已选定调研点16个。', result: '' },
      },
      {
        text: '市委宣传部要持续做好民生政策解读，每月25日前报送情况。',
        ...{ lead: 'xuanchuan', title: '民生政策解读', course: 'standingReceived' },
        ...{ done: '', result: '' },
      },
    ],
  ],
};
