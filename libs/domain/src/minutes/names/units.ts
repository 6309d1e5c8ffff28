import type { Word } from '../words/segmenter.js';

/** What a unit's name ends with; the longer first. */
export const UNITS =
  '人民政府|政府|办公厅|办公室|委员会|管委会|工委|党委|党组|纪委|监委|党总支|总支|党支部|支部|指挥部|领导小组|工作组|工作专班|专班|小组|委|局|办|厅|署|部|院|处|科|室|股|中心|集团|公司|银行|学院|大学|学校|中学|小学|幼儿园|医院|法院|检察院|街道办事处|街道办|街道|社区|居委会|村委会|协会|学会|商会|总工会|工会|安委会|城管会|组委会|筹委会|常委会|办公会|联席会议|专委会|业委会|联合会|妇联|残联|工商联|团委|团市委|团区委|总队|支队|大队|中队|分局|分公司|分院|车间|班组|项目部|事业部|部门|所|站|队|组|厂|社|区|县|市|镇|乡|村|园区|开发区|高新区|党校|学区|中心校|校|电视台|广播台|气象台|家长会|学生会|理事会|董事会|监事会|教师会|后援会|系|教研室|图书馆|实验室|人大|政协|机关';
export const UNIT = new RegExp(`(?:${UNITS})$`, 'u');
export const LAST = new Set(UNITS.split('|').map((unit) => unit.slice(-1)));
/** Words that end like a unit's name and are none: whatever stands before them. */
export const NO_UNIT = new Set(
  (
    '全局 大局 布局 格局 结局 破局 开局 全部 内部 外部 干部 局部 东部 西部 南部 北部 中部 好处 到处 深处 各处 查处 惩处 用处 督办 交办 承办 举办 开办 创办 主办 协办 领办 快办 ' +
    '通办 代办 包办 经办 筹办 教室 卧室 地区 小区 景区 片区 灾区 校区 城区 辖区 库区 山区 厂区 全区 我区 市区 县区 区县 城市 上市 超市 股市 全市 我市 全县 我县 城镇 村镇 全镇 乡镇 农村 全村 ' +
    '网站 车站 泵站 电站 场所 厕所 军队 团队 学科 本科 专科 内科 外科 重组 工厂 关系 体系 联系 核心 重心 故乡 家乡 常委'
  ).split(' '),
);
/** What is a unit only with a name before it. */
export const BARE = new Set(
  '机关 部门 医院 学校 公司 集团 学院 社区 园区 政府 银行 小组 机构 中心 大学 中学 小学 幼儿园 工作组 专班 街道 支部 协会 银行 法院 委员会 党委 党总支 总支 党支部 团委'.split(
    ' ',
  ),
);
export const PLACE_HEAD = /^(?:省|市|区|县|州|镇|乡|街道|旗)(?=[\p{Script=Han}]{2,})/u;
/** 督查三科: what it does, and which of several. */
export const DESK = /^(?!请|由|并|送|交|报)\p{Script=Han}{2,4}[一二三四五六七八九十]{1,2}[科处室组队]$/u;
export const DESK_HEAD = /^\p{Script=Han}{2}[一二三四五六七八九十]{1,2}[科处室组队](?=\p{Script=Han}{2}|[，、])/u;
export const NUMBERED = /^[一二三四五六七八九十]{1,2}[科组队室所站处部厂]$/u;
/** No name of a unit is longer. */
export const LONGEST = 22;
export const LOOKED_AT = 40;
/** Letters of grammar, which no name holds. */
export const FUNCTION =
  /[要应须于把将由请向按为的了被让从，。；：、！？,;:]|会同|牵头|负责|配合|根据|落实|加强|推进|完成|确保|进行|关于|以及|等有关|同意|审议|听取|要求|正在|指定|报送|立即|尽快|实现|实行|开展|制定|做好|抓好|推动|提升|强化|严肃|成立|设立|组建(?!局)|[0-9]+[月日年%]|[年月]底|[日月底]前/u;
/** 落户我县, 走向全市: whose it is, and no name ends so. */
const OURS = /[我本全该贵][省市区县州镇乡校院]$/u;

export const SENT = /^(?:重新|按程序|统一)?(?:[报送交发转呈签]|上报|报送|送交|转送|呈报|签报|提交|移交|抄送|抄报|反馈|寄送)$/u;

/** A name of one unit, with its place before it and whatever it is in charge of: 东湖县教育局, 市税务局, 三科. */
export const isUnit = (name: string, tagged: readonly Word[]): boolean => {
  if (!UNIT.test(name) || name.length > LONGEST || FUNCTION.test(name) || BARE.has(name) || OURS.test(name) || /同志./u.test(name))
    return false;
  // 301室: a room
  if (/[0-9０-９]/u.test(name) && /[室楼层所]$/u.test(name)) return false;
  if (/^(?:各|每|有关|相关|其他|其它|本级|上级|下级|全)/u.test(name)) return false;
  const [first, last] = [tagged[0], tagged.at(-1)];
  if (!first || !last) return false;
  // 县双创办 is one although 创办 is a word: its place stands before it
  if (NO_UNIT.has(last.text) && !(PLACE_HEAD.test(name) && tagged.length > 2)) return false;
  // 经实验室审核: by whom it passes
  if (/^[经以对与于至跟给]$/u.test(first.text) && tagged.length > 1 && UNIT.test(name.slice(1)) && name.length > 3) return false;
  // 报县政府, 结果报人事处: to whom it goes
  if (tagged.slice(0, -1).some(({ text }) => SENT.test(text))) return false;
  if (tagged.length === 1) return NUMBERED.test(name) || (name.length > 2 && /^(?:n|j|s)/u.test(first.tag));
  if (PLACE_HEAD.test(name) || DESK.test(name)) return true;
  if (/^(?:p|c|d|u[a-z]*|y|e|x|t|f|r)$/u.test(first.tag)) return false;
  // 组织部 is one; 召开办公室 is a verb and its object
  const bareEnd =
    tagged.length === 2 && !/^[cup]/u.test(last.tag) && (last.text.length === 1 || last.text === '部门' || NUMBERED.test(last.text));
  return !/^v[di]?$/u.test(first.tag) || bareEnd;
};
