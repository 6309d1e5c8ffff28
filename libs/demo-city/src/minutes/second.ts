import type { MinutesTemplate } from './template.js';

/** About five weeks ago: the dates of many of its requirements fall these days. */
export const secondMeeting: MinutesTemplate = {
  head: [
    '临江市人民政府常务会议纪要',
    '〔{year}〕23号',
    '{0}',
    '主持人：常务副市长李明远',
    '出席：市政府领导班子成员',
    '列席：市委督查室及有关部门主要负责同志',
  ],
  fileName: '市政府常务会议纪要23号.txt',
  ago: { days: 38 },
  drafter: 'duban.officer2',
  paragraphs: [
    ['一、关于项目建设和营商环境'],
    ['{0}，常务副市长李明远主持召开市政府常务会议，研究营商环境、城市建设和公共服务工作。'],
    [
      {
        text: '会议要求，市发改委要牵头制定营商环境对标提升方案，{45}前报市政府审定。',
        ...{ lead: 'fagai', title: '营商环境对标提升方案', course: 'extensionGranted', grade: 'key' },
        ...{ done: '方案初稿已征求32个单位意见，收到修改建议114条。', result: '方案已报审。' },
      },
      {
        text: '市工信局要牵头建设中小企业数字化服务平台，{50}前上线试运行，市财政局配合。',
        ...{ lead: 'gongxin', title: '中小企业数字化服务平台', course: 'planned', grade: 'major' },
        ...{ done: '平台主体功能开发完成，接入服务商18家。', result: '平台上线试运行。' },
      },
      {
        text: '市交通局要牵头在{60}前打通城区断头路，东湖区配合。',
        ...{ lead: 'jiaotong', title: '打通城区断头路', course: 'blockedByAnother', grade: 'key' },
        ...{ done: '3条断头路中1条已通车，其余两条路基完成。', result: '3条断头路全部通车。' },
      },
      {
        text: '市卫健委要牵头完成疾控实验室改造，{-4}前通过验收。',
        ...{ lead: 'weijian', title: '疾控实验室改造', course: 'extensionRefused' },
        ...{ done: '土建和通风系统改造完成，设备正在调试。', result: '实验室改造通过验收。' },
      },
      {
        text: '市财政局要牵头清理规范涉企收费，{-6}前公布收费目录清单。',
        ...{ lead: 'caizheng', title: '清理规范涉企收费', course: 'orangeOwed' },
        ...{ done: '已核对收费项目64项，拟取消9项。', result: '收费目录清单已公布。' },
      },
      {
        text: '市市场监管局要牵头推进农贸市场标准化改造，{-5}前完成8家。',
        ...{ lead: 'shichang', title: '农贸市场标准化改造', course: 'noticeWaived' },
        ...{ done: '8家市场中5家完成改造，3家因租期纠纷暂缓进场。', result: '8家市场改造完成。' },
      },
    ],
    ['二、关于公共服务和城市安全'],
    [
      {
        text: '会议强调，市教育局要牵头增加公办幼儿园学位，{55}前新增学位600个。',
        ...{ lead: 'jiaoyu', title: '增加公办幼儿园学位', course: 'inProgress' },
        ...{ done: '两所新园主体封顶，预计新增学位420个。', result: '新增学位600个。' },
      },
      {
        text: '市人社局要牵头在{30}前举办5场专场招聘会。',
        ...{ lead: 'renshe', title: '举办专场招聘会', course: 'completed' },
        ...{ done: '已举办3场，达成意向1760人。', result: '5场招聘会全部举办，达成就业意向3100余人。' },
      },
      {
        text: '市应急管理局要牵头补充防汛应急物资，{-2}前入库。',
        ...{ lead: 'yingji', title: '补充防汛应急物资', course: 'leaderReviews', grade: 'major' },
        ...{ done: '冲锋舟和排水泵车已到货，编织袋正在验收。', result: '四类物资全部入库，台账与实物相符。' },
      },
      {
        text: '市生态环境局要牵头推进工业园区雨污分流，{70}前完成主管网改造。',
        ...{ lead: 'shengtai', title: '工业园区雨污分流', course: 'suspended' },
        ...{ done: '主管网完成4.2公里，占总长六成。', result: '主管网改造完成。' },
      },
      {
        text: '市公安局要牵头开展反诈宣传进企业，{24}前覆盖重点企业。',
        ...{ lead: 'gongan', title: '反诈宣传进企业', course: 'completed' },
        ...{ done: '已走进企业46家，培训财务人员700余人次。', result: '重点企业90家全部覆盖，当月企业类案件下降。' },
      },
      {
        text: '市司法局要牵头在{-1}前增设12个公共法律服务站。',
        ...{ lead: 'sifa', title: '增设公共法律服务站', course: 'officerReviews' },
        ...{ done: '已建成8个，律师排班表已公布。', result: '12个服务站全部建成，值班律师已到位。' },
      },
      {
        text: '市商务局要牵头在{-11}前兑现外贸企业参展补贴，市财政局配合。',
        ...{ lead: 'shangwu', title: '兑现外贸企业参展补贴', course: 'completedLate' },
        ...{ done: '已审核企业申报材料58份，退回补正7份。', result: '51家企业参展补贴全部拨付。' },
      },
      {
        text: '西山区要推进三号地块安置房建设，{58}前完成主体验收。',
        ...{ lead: 'xishan', title: '三号地块安置房建设', course: 'blockedByLeader' },
        ...{ done: '6栋主体已封顶5栋，配套用电未落实。', result: '主体验收完成。' },
      },
      {
        text: '市委组织部要牵头筹集人才公寓，{48}前筹集400套。',
        ...{ lead: 'zuzhi', title: '筹集人才公寓', course: 'extensionPending' },
        ...{ done: '已筹集285套，其余房源正在洽谈。', result: '筹集400套。' },
      },
      {
        text: '市委宣传部要牵头制作城市形象宣传片，{-2}前完成成片。',
        ...{ lead: 'xuanchuan', title: '制作城市形象宣传片', course: 'blueOut' },
        ...{ done: '外景拍摄完成，进入剪辑。', result: '宣传片成片。' },
      },
    ],
    ['三、关于议定事项'],
    [
      {
        text: '会议审议并原则通过《临江市公共停车设施管理办法》，由市司法局会同市公安局按会议意见修改完善后印发。',
        ...{ lead: 'sifa', title: '修改印发《临江市公共停车设施管理办法》', course: 'completed' },
        ...{ done: '已按会议意见修改，正在会签。', result: '《办法》已印发并在政府网站公布。' },
      },
    ],
  ],
};
