/**
 * What a label says of the item it stands at. `responsible` is open as to who leads; `leader` watches over it; `contact` is asked about it;
 * `status` tells how far it is; `task` is the item itself; `other` belongs to it and is none of these.
 */
export type LabelRole =
  | 'lead'
  | 'responsible'
  | 'assist'
  | 'person'
  | 'leader'
  | 'contact'
  | 'due'
  | 'start'
  | 'status'
  | 'task'
  | 'problem'
  | 'number'
  | 'other';

export interface Label {
  role: LabelRole;
  /** As it stands, without its colon. */
  name: string;
  value: string;
  /** Of label and value in the line as it is read. */
  at: number;
  end: number;
}

// Who: a way of being concerned, and what is concerned.
const LEADING = '(?:牵头|主办|主责|主要责任|第一责任|主体责任|主要负责|主政|主辦)';
const DOING = '(?:责任|负责|承办|承担|实施|执行|办理|落实|权责|经办|整改|完成|跟进|具体责任|直接责任)';
/** 跟进：路政署 names who follows up. */
const FOLLOWS = '跟进|承办|经办|主责方|跟进(?:单位|部门)|负责(?:单位|部门)?';
const HELPING = '(?:配合|协办|协助|协同|参与|参加|会办|协作|支持)';
const UNIT = '(?:责任)?(?:单位|部门|机构|机关|科室|处室|股室|岗位|主体|方|组|科|处|室)';
const PERSON = '(?:人员?|者|同志)';
// When: what ends, and the word for an end.
const ENDING = '(?:完成|办结|整改|闭环|落实|反馈|报送|提交|上报|截止|截至|办理|销号|到位|达成|实施|办毕|回复)';
const END = '(?:时限|时间|期限|日期|节点|之日|时点)';
const PLANNED = '(?:拟|应|须|计划|预计|预定|要求|最迟|最晚|限定|规定|目标|整改)?';

const zh = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');
const ROLES: readonly [LabelRole, RegExp][] = [
  [
    'leader',
    zh(
      `(?:责任|分管|主管|包联|包保|挂帅|牵头|督办|[省市县区镇乡校院局]级?)(?:[校院局市县区镇]|负责)?领导|督办(?:人|单位|部门)|分管(?:副)?[市区县镇校院]长`,
    ),
  ],
  ['contact', zh('(?:联系|联络)(?:人|电话|方式|员)|电话|邮箱|联系人及电话')],
  ['assist', zh(`${HELPING}(?:责任)?(?:${UNIT}|${PERSON})?|责任[（(]配合[）)](?:单位|部门)`)],
  ['lead', zh(`${LEADING}(?:责任|负责|承办)?(?:${UNIT}|${PERSON})?`)],
  ['person', zh(`(?:整改|具体|直接|第一|主要)?${DOING}${PERSON}|负责人|担当`)],
  ['responsible', zh(`${FOLLOWS}|(?:整改|主要|具体)?${DOING}(?:[（(]配合[）)])?${UNIT}(?:和责任人|及责任人)?|责任(?:分工|落实)`)],
  ['start', zh(`(?:开始|启动|开工|起始)${END}`)],
  [
    'due',
    zh(
      `(?:计划|预计|拟|要求|应)(?:完成|办结|整改)|${PLANNED}${ENDING}的?(?:${END})(?:要求|安排)?|(?:工作|任务)?(?:时限|期限|起止时间|时间节点|时间要求|时间进度|进度安排|完成进度要求)(?:要求)?|截止|限期|${PLANNED}(?:${END})|限办日期|列管期限|预定完成日`,
    ),
  ],
  [
    'status',
    zh(
      '(?:完成|整改|办理|落实|进展|工作|当前|目前|执行|最新|推进|处理)?(?:情况|状态|进展|进度|状况|情形|结果)(?:说明)?|是否(?:完成|销号|关闭|办结)|确认结果|(?:执行|办理)情形|备注|说明',
    ),
  ],
  ['number', zh('序号|编号|项次|No\\.?')],
  [
    'problem',
    zh(
      '(?:存在|主要|发现|反馈|具体|检查)?(?:的)?(?:问题|隐患|不足)(?:描述|清单|内容|及隐患)?|案由|议题|指标(?:名称)?|名称|项目(?:名称)?|任务名称|事项名称|类别|分类|领域',
    ),
  ],
  [
    'task',
    zh(
      '(?:(?:工作|重点|主要|具体|目标|整改|年度|督办|督查|交办|办理|待办|跟进|行动|决议|决定|议定|改进|改革|下步)(?:工作)?){0,2}(?:任务|内容|措施|事项|要求|举措|打算|计划|目标|项)(?:内容|名称|及措施|描述)?|(?:整改)?(?:措施|目标)|行动项|决议|决定|决议事项|裁示(?:事项)?|主席裁示|工作任务及目标',
    ),
  ],
];
const ENGLISH: readonly [LabelRole, RegExp][] = [
  ['due', /^(?:due(?: date)?|deadline|by when|target(?: date)?|completion date|timeline|timescale|when|due by)$/iu],
  [
    'person',
    /^(?:owner|responsible(?: person| party| officer)?|lead|assignee|assigned to|action by|who|by whom|accountable|person responsible|action owner|responsibility)$/iu,
  ],
  ['status', /^(?:status|progress|update|outcome|result|comments?|notes?)$/iu],
  ['number', /^(?:no\.?|#|ref\.?|item(?: no\.?)?|id|action no\.?)$/iu],
  ['task', /^(?:actions?(?: items?)?(?: required)?(?: \d+)?|tasks?|to ?do|description|action point|what|recommendation|decision)$/iu],
];

/** What a head word or a label says; null when it is none. */
export const labelRoleOf = (name: string): LabelRole | null => {
  const bare = name.replace(/[\s*]/gu, '');
  if (bare === '' || bare.length > 14) return ENGLISH.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
  const words = name.trim().replace(/\s+/gu, ' ');
  return ROLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? ENGLISH.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

/** What a head word is about where it is no label that we know: it holds a word that tells. */
const HOLDS: readonly [LabelRole, RegExp][] = [
  ['assist', /配合|协办|协助/u],
  ['leader', /领导$|督办|包保|包联/u],
  ['lead', /牵头|主办|主责/u],
  [
    'number',
    /(?:提出|发现|登记|开始|起始|会议|立项|创建|受理|收文|上报|检查)(?:时间|日期)|date (?:raised|opened|added|created)|raised|opened/iu,
  ],
  ['due', /时限|期限|时间|节点|时序|进度安排|完成日|到期|due|deadline|date|when/iu],
  ['person', /责任人|负责人|承办人|经办|owner|whom?\b|responsib|assign|person/iu],
  ['responsible', /单位|部门|科室|责任|负责|承办/u],
  ['status', /状态|进展|情况|status|progress/iu],
  ['task', /任务|事项|内容|措施|工作|要求|举措|action|task|item/iu],
  ['problem', /问题|隐患|指标|项目|目标|名称|领域|类别/u],
];

/** What a word at the head of a column says; null when it says nothing. */
export const headRoleOf = (name: string): LabelRole | null => {
  const bare = name.replace(/[\s*]/gu, '');
  return (
    labelRoleOf(name) ??
    (bare.length > 16 || /[，。；]/u.test(bare) ? null : (HOLDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null))
  );
};

/** Only these open a label inside a line; other words before a colon are sentences (问题：…, 任务：…). */
const INLINE = new Set<LabelRole>(['lead', 'responsible', 'assist', 'person', 'leader', 'contact', 'due', 'start', 'status']);
const AMBIGUOUS =
  /^(?:责任|时间|日期|期限|情况|进展|说明|备注|结果|电话|支持|参加|参与|进度|状态|方|notes?|comments?|result|update|when|who|lead)$/iu;
const HEAD = /(?:^|[\s，,；;。.、（(）)【[】\]—–\-|｜*·/])((?:\p{Script=Han}|[（(]配合[）)]){2,12}|[A-Za-z][A-Za-z ]{1,17}?)\s*[:：]\s*/gu;

/** 责任人——张三; 完成时间2025.4.20; 完成时限（5月底）: a label without its colon, where what stands behind it is of its kind. */
const BARE =
  /(?<=^|[\s，,；;。、（(）)】—–])(\p{Script=Han}{3,6}?)(?:\s*(?:——|—|--)\s*(?=\p{Script=Han})|\s*(?=[（(]?\s*(?:(?:19|20)\d{2}\s*[年./-]|\d{1,2}\s*(?:月|[./-]\d{1,2}))))/gu;
const WHEN = new Set<LabelRole>(['due', 'start']);

const bareHeads = (line: string): { role: LabelRole; name: string; at: number; from: number }[] =>
  [...line.matchAll(BARE)].flatMap((hit) => {
    const name = hit[1] ?? '';
    const role = labelRoleOf(name);
    if (!role || !INLINE.has(role) || AMBIGUOUS.test(name)) return [];
    const dashed = /[—-]/u.test(hit[0].slice(name.length));
    return WHEN.has(role) === dashed ? [] : [{ role, name, at: hit.index, from: hit.index + hit[0].length }];
  });

/** Labels of a line with their values, in its order. A value ends where the next label begins, or its sentence. */
/** 计划：9月6日; 状态：延期，新计划9月13日: words that name a limit where a day stands behind them. */
const WHEN_IT_SAYS = /^(?:计划|目标|预计|节点|交付)$/u;
const DAY_BEHIND = /^\s*(?:(?:19|20)\d{2}\s*[年./-]\s*)?\d{1,2}\s*(?:月|[./-]\d{1,2}(?!\d))/u;

export const labelsIn = (line: string): Label[] => {
  const heads: { role: LabelRole; name: string; at: number; from: number }[] = [];
  for (const hit of line.matchAll(HEAD)) {
    const name = hit[1] ?? '';
    const role = WHEN_IT_SAYS.test(name) && DAY_BEHIND.test(line.slice(hit.index + hit[0].length)) ? 'due' : labelRoleOf(name);
    const at = hit.index + hit[0].indexOf(name);
    // 时间：, 日期： at the head of a line are the meeting's; inside one they are the item's
    if (role && INLINE.has(role) && !(AMBIGUOUS.test(name) && heads.length === 0))
      heads.push({ role, name, at, from: hit.index + hit[0].length });
  }
  heads.push(...bareHeads(line).filter(({ at }) => !heads.some((other) => other.at === at)));
  heads.sort((a, b) => a.at - b.at);
  const found = heads.map(({ role, name, at, from }, index) => {
    const next = heads[index + 1]?.at ?? line.length;
    const rest = line.slice(from, next);
    const stop = /[。；;\n）)】\]](?![）)]*[）)])|\.(?=\s|$)/u.exec(withoutInner(rest).replace(/^\s*[（(]/u, '○'));
    const length = stop ? stop.index : rest.length;
    return { role, name, value: rest.slice(0, length).replace(/[\s，,、；;（(【[—–\-|/]+$/u, ''), at, end: from + length };
  });
  return found.filter(({ role, value }) => !WHEN.has(role) || !saysMore(value));
};

/** 报送时间：请各学院于6月1日前将汇总表报送至…: what stands behind the label is a sentence, not a day. */
export const saysMore = (value: string): boolean =>
  /[请将把须应要]|报送|提交|报至|送至/u.test(value) &&
  value.replace(/[\s0-9０-９年月日号时点分上下午前后内底末至到—–~～：:（）()周星期一二三四五六七八九十、，,.。-]/gu, '').length >= 8;

/** Brackets inside a value (张三（组长）) do not end it. */
const withoutInner = (text: string): string => text.replace(/[（(][^（()）]{0,40}[）)]/gu, (hit) => '○'.repeat(hit.length));

/** A line that is labels and nothing else: it belongs to the item above. */
export const isLabelLine = (line: string): boolean => {
  const labels = labelsIn(line);
  const [first] = labels;
  if (!first || labels.every(({ role }) => role === 'contact')) return false;
  return /^[（(【[—–\-*·\s]*$/u.test(line.slice(0, first.at));
};
