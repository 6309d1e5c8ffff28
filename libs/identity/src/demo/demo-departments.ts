import type { BilingualText, UnitKind } from '@duban/domain';

export interface DemoDepartment {
  id: string;
  kind: UnitKind;
  name: BilingualText;
  aliases: string[];
  zh: string[];
  en: string[];
  /** Head and clerk, as [zh, en]; null for organs whose people are listed by themselves. */
  head: [string, string] | null;
  clerk: [string, string] | null;
}

type Row = [id: string, zh: string, en: string, aliases: string, dutiesZh: string, dutiesEn: string, head: string, clerk: string];

const person = (text: string): [string, string] | null => {
  const [zh, en] = text.split('/');
  return zh && en ? [zh, en] : null;
};
const words = (text: string): string[] => text.split('|').filter((word) => word !== '');

const read =
  (kind: UnitKind) =>
  ([id, zh, en, aliases, dutiesZh, dutiesEn, head, clerk]: Row): DemoDepartment => ({
    id,
    kind,
    name: { zh, en },
    aliases: words(aliases),
    zh: words(dutiesZh),
    en: words(dutiesEn),
    head: person(head),
    clerk: person(clerk),
  });

const organs: Row[] = [
  ['shiwei', '中共临江市委', 'Linjiang Municipal Party Committee', '市委', '', '', '', ''],
  ['shizhengfu', '临江市人民政府', "Linjiang Municipal People's Government", '市政府', '', '', '', ''],
  ['jiwei', '市纪委监委', 'Discipline and Audit Commission', '纪委|Audit|Internal Audit', '', '', '', ''],
  ['xinxi', '市委信息中心', 'Information Centre', '信息中心', '', '', '', ''],
];

const offices: Row[] = [
  ['dubanshi', '市委督查室', 'Supervision Office', '督查室|督办室|Secretariat', '督查|督办', 'supervision|follow-up', '', ''],
];

const departments: Row[] = [
  [
    'fagai',
    '市发展和改革委员会',
    'Development and Reform Commission',
    '市发改委|发改委|市发展改革委|Strategy|Planning',
    '规划|项目|投资|重大项目|价格|能源|粮食|营商环境|改革',
    'strategy|planning|investment|capital project|pricing|energy',
    '陈建国/Chen Jianguo',
    '孙晓/Sun Xiao',
  ],
  [
    'gongxin',
    '市工业和信息化局',
    'Industry and Information Technology Bureau',
    '市工信局|工信局|IT|Information Technology|Manufacturing',
    '工业|企业复工|复工|复产|产业链|制造业|信息化|智能制造|防护物资生产',
    'IT|systems|manufacturing|production|software|digital',
    '周伟民/Zhou Weimin',
    '吴倩/Wu Qian',
  ],
  [
    'weijian',
    '市卫生健康委员会',
    'Health Commission',
    '市卫健委|卫健委|市卫生健康委|Health|Occupational Health',
    '卫生|健康|医疗|疫情|防控|医院|疾控|隔离|诊疗',
    'health|medical|hospital|epidemic|wellbeing',
    '郑敏/Zheng Min',
    '冯悦/Feng Yue',
  ],
  [
    'jiaoyu',
    '市教育局',
    'Education Bureau',
    '教育局|Training|Learning and Development',
    '教育|学校|开学|教学|学生|教师|校园',
    'training|education|school|learning',
    '何文静/He Wenjing',
    '罗阳/Luo Yang',
  ],
  [
    'renshe',
    '市人力资源和社会保障局',
    'Human Resources and Social Security Bureau',
    '市人社局|人社局|HR|Human Resources|People Team',
    '就业|用工|社保|招聘|劳动|技能培训|欠薪|返岗|稳岗',
    'HR|hiring|recruitment|payroll|staff|headcount|employment',
    '马志强/Ma Zhiqiang',
    '谢婷/Xie Ting',
  ],
  [
    'caizheng',
    '市财政局',
    'Finance Bureau',
    '财政局|Finance|Finance Department|Treasury',
    '财政|资金|预算|补贴|经费|拨付|减税|专项债|政府采购',
    'finance|budget|funding|cash|audit plan|accounts|procurement',
    '林国栋/Lin Guodong',
    '蒋琳/Jiang Lin',
  ],
  [
    'jiaotong',
    '市交通运输局',
    'Transport Bureau',
    '市交通局|交通局|市交通运输局|Operations|Logistics|Transport',
    '交通|运输|道路|公交|物流|客运|高速|港口|桥梁',
    'operations|logistics|transport|fleet|delivery|warehouse',
    '唐志远/Tang Zhiyuan',
    '曹颖/Cao Ying',
  ],
  [
    'shichang',
    '市市场监督管理局',
    'Market Regulation Bureau',
    '市市场监管局|市场监管局|市场局|Compliance|Quality',
    '市场|价格监管|食品安全|药品|质量|标准|执照|口罩|知识产权',
    'compliance|quality|product safety|standards|licence',
    '梁海燕/Liang Haiyan',
    '邓超/Deng Chao',
  ],
  [
    'yingji',
    '市应急管理局',
    'Emergency Management Bureau',
    '应急管理局|市应急局|应急局|EHS|Safety|Health and Safety',
    '应急|安全生产|消防|防汛|救灾|隐患|危化品|矿山',
    'safety|emergency|incident|business continuity|fire',
    '许刚/Xu Gang',
    '彭雪/Peng Xue',
  ],
  [
    'shengtai',
    '市生态环境局',
    'Ecology and Environment Bureau',
    '生态环境局|市环保局|环保局|Sustainability|Environment',
    '生态|环境|环保|污染|大气|水质|排污|医疗废物|碳排放',
    'sustainability|environment|emissions|waste|carbon',
    '韩青/Han Qing',
    '董洁/Dong Jie',
  ],
  [
    'gongan',
    '市公安局',
    'Public Security Bureau',
    '公安局|市公安|Security|Site Security',
    '公安|治安|警务|交管|反诈|户籍|社会稳定',
    'security|access control|police|fraud',
    '沈大勇/Shen Dayong',
    '姚远/Yao Yuan',
  ],
  [
    'sifa',
    '市司法局',
    'Justice Bureau',
    '司法局|Legal|Legal Department|General Counsel',
    '司法|法治|法律|合法性审查|调解|普法|公证',
    'legal|contract|litigation|counsel|policy review',
    '潘立新/Pan Lixin',
    '袁梦/Yuan Meng',
  ],
  [
    'shangwu',
    '市商务局',
    'Commerce Bureau',
    '商务局|Sales|Commercial|Business Development',
    '商务|外贸|招商|消费|商贸|外资|保供|展会|电商',
    'sales|commercial|customer|trade|partner|export',
    '夏雨/Xia Yu',
    '田野/Tian Ye',
  ],
  [
    'xuanchuan',
    '市委宣传部',
    'Publicity Department',
    '宣传部|Communications|Marketing|PR',
    '宣传|舆论|新闻|媒体|文明|网信|典型报道',
    'communications|marketing|press|media|website|brand',
    '方芳/Fang Fang',
    '石磊/Shi Lei',
  ],
  [
    'zuzhi',
    '市委组织部',
    'Organisation Department',
    '组织部|Talent|Governance|Board Secretary',
    '组织|干部|党员|党组织|人才|基层党建|考核',
    'talent|governance|succession|appointment|nomination',
    '江宁/Jiang Ning',
    '任帆/Ren Fan',
  ],
];

const districts: Row[] = [
  [
    'donghu',
    '东湖区',
    'Donghu District',
    '东湖|东湖区委区政府|Donghu|East Region',
    '东湖|属地',
    'east region',
    '段正/Duan Zheng',
    '白露/Bai Lu',
  ],
  [
    'xishan',
    '西山区',
    'Xishan District',
    '西山|西山区委区政府|Xishan|West Region',
    '西山|属地',
    'west region',
    '金鹏/Jin Peng',
    '崔灿/Cui Can',
  ],
];

/** Takes tasks, but nobody of it logs in: the supervision office enters for it. */
const bodies: Row[] = [
  ['hongshi', '市红十字会', 'Red Cross Society', '红十字会|Red Cross', '捐赠|募捐|志愿服务', 'donation|volunteer', '', ''],
];

export const DEMO_DEPARTMENTS: readonly DemoDepartment[] = [
  ...organs.map(read('organ')),
  ...offices.map(read('office')),
  ...departments.map(read('department')),
  ...districts.map(read('district')),
  ...bodies.map(read('body')),
];
