import type { DepartmentName } from '../analysis.js';
import { ADVERBS } from '../words/lexicon.js';
import { knownVerb, verbAmong, type Word, type Words } from '../words/segmenter.js';
import { INITIALS, isPerson, LEADERS, PERSON, PERSON_GOES_ON, POST } from './person-words.js';
import { BODY, NO_ROLE, OF_ROLE, ROLE, ROLE_GOES_ON, ROLE_HEAD } from './role-nouns.js';
import { departmentCalled, namedDepartments } from './known.js';

/** What names are read with: whom the organisation knows, and a segmenter. */
export interface Names {
  departments: readonly DepartmentName[];
  words: Words;
  /** Where the text is of (临江), by its title. */
  place: string;
  /** Names of persons that the text itself lists. */
  persons?: ReadonlySet<string>;
}

/** Somebody who is named, known to the organisation or not. */
export interface Party {
  text: string;
  kind: 'organ' | 'person' | 'collective' | 'leaders';
  departmentId?: string;
}

/** What a unit's name ends with; the longer first. */
const UNITS =
  '人民政府|政府|办公厅|办公室|委员会|管委会|工委|党委|党组|纪委|监委|党支部|支部|指挥部|领导小组|工作组|工作专班|专班|小组|委|局|办|厅|署|部|院|处|科|室|股|中心|集团|公司|银行|学院|大学|学校|中学|小学|幼儿园|医院|法院|检察院|街道办事处|街道办|街道|社区|居委会|村委会|协会|学会|商会|总工会|工会|安委会|城管会|组委会|筹委会|常委会|业委会|联合会|妇联|残联|工商联|团委|团市委|团区委|总队|支队|大队|中队|分局|分公司|分院|车间|班组|项目部|事业部|部门|所|站|队|组|厂|社|区|县|市|镇|乡|村|园区|开发区|高新区|党校|学区|中心校|校|电视台|广播台|气象台|家长会|学生会|理事会|董事会|监事会|教师会|后援会|系|教研室|图书馆|实验室|人大|政协|机关';
const UNIT = new RegExp(`(?:${UNITS})$`, 'u');
const LAST = new Set(UNITS.split('|').map((unit) => unit.slice(-1)));
/** Words that end like a unit's name and are none: whatever stands before them. */
const NO_UNIT = new Set(
  (
    '全局 大局 布局 格局 结局 破局 开局 全部 内部 外部 干部 局部 东部 西部 南部 北部 中部 好处 到处 深处 各处 查处 惩处 用处 督办 交办 承办 举办 开办 创办 主办 协办 领办 快办 ' +
    '通办 代办 包办 经办 筹办 教室 卧室 地区 小区 景区 片区 灾区 校区 城区 辖区 库区 山区 厂区 全区 我区 市区 县区 区县 城市 上市 超市 股市 全市 我市 全县 我县 城镇 村镇 全镇 乡镇 农村 全村 ' +
    '网站 车站 泵站 电站 场所 厕所 军队 团队 学科 本科 专科 内科 外科 重组 工厂 关系 体系 联系 核心 重心 故乡 家乡 常委'
  ).split(' '),
);
/** What is a unit only with a name before it. */
const BARE = new Set(
  '机关 部门 医院 学校 公司 集团 学院 社区 园区 政府 银行 小组 机构 中心 大学 中学 小学 幼儿园 工作组 专班 街道 支部 协会 银行 法院 委员会'.split(
    ' ',
  ),
);
const PLACE_HEAD = /^(?:省|市|区|县|州|镇|乡|街道|旗)(?=[\p{Script=Han}]{2,})/u;
/** 督查三科: what it does, and which of several. */
const DESK = /^(?!请|由|并|送|交|报)\p{Script=Han}{2,4}[一二三四五六七八九十]{1,2}[科处室组队]$/u;
const DESK_HEAD = /^\p{Script=Han}{2}[一二三四五六七八九十]{1,2}[科处室组队](?=\p{Script=Han}{2}|[，、])/u;
const NUMBERED = /^[一二三四五六七八九十]{1,2}[科组队室所站处部厂]$/u;
const LONGEST = 22;
const LOOKED_AT = 40;
/** Letters of grammar, which no name holds. */
const FUNCTION =
  /[要应须于把将由请向按为的了被让从，。；：、！？,;:]|会同|牵头|负责|配合|根据|落实|加强|推进|完成|确保|进行|关于|以及|等有关|同意|审议|听取|要求|正在|指定|报送|立即|尽快|实现|实行|开展|制定|做好|抓好|推动|提升|强化|严肃|成立|设立|组建(?!局)|[0-9]+[月日年%]|[年月]底|[日月底]前/u;
const COLLECTIVE_HEAD =
  /^全[市区县省镇校院](?=\p{Script=Han}{2})|^[省市区县镇乡](?:委|(?:人民)?政府)?(?:各|直属)(?=\p{Script=Han}{2})|^(?:全[市区县省镇校院]|[市区县省镇校]级|[市区县]直|机关|校内|集团|公司|有关|相关|[市区县省镇])?各|^(?:所有|全体)(?=\p{Script=Han}{2})|^[\p{Script=Han}]{0,6}?(?:市|区|县|镇|省)(?:人民)?(?:政府|直)?(?:有关|相关)(?=部门|单位)|^[市区县省]直(?:有关|相关|机关)?(?=部门|单位|机关)|^(?:全市上下|(?:各)?(?:有关|相关)(?:部门|单位|方面|机关))/u;
const OPEN_SET = /^(?:全市上下|(?:有关|相关)(?:部门|单位|方面|机关))$/u;
const COLLECTIVE_END = new RegExp(
  `(?:${UNITS}|单位|板块|机构|企业|区县|县区|市县|市区|县市|镇街|乡镇|地区|地|级|学院|院系|系部|部处|科室|处室|股室|党组织|行业主管部门|委办局|站所|同仁|人员|员工|教师|老师|师生|学生|研究生|毕业生|考生|新生|同学|职工|干部|代表|家长|校|部|店|户|馆|班|台|教研组|分子公司|成员|方|岗位|班级|党员|负责人|责任人|承办人|委员|专家|项目|村居|村社|街镇|园区)$`,
  'u',
);

/** Behind a name a sentence goes on with one of these. */
const GOES_ON =
  /^(?:$|[，。；：、,;:）)（(\s]|和|及|与|要|应|须|务|必须|必|不得|每|负责|牵头|主办|在|于|对|按|\d|[一二三四五六七八九十]+(?:月|日|个|天|周|年)|立即|尽快|抓紧|年底|年内|月底|季度|本[周月季年]|下[周月季]|逐|统筹|组织|把|将|从|以|为|向|就|由|如|若|凡|最|根据|结合|围绕|针对|参照|对照|会同|联合|共同|配合|协助|协办|参与|参加|分别|一律|可|均|都|也|再|并|已|曾|未|正|请|需|主要负责|分管|同志|等|各|具体|按职责|汇总|作为|指定|明确|建立)/u;

const goesOn = (rest: string, next: readonly Word[]): boolean => {
  if (GOES_ON.test(rest) || ADVERBS.some((adverb) => adverb.length > 1 && rest.startsWith(adverb))) return true;
  if (knownVerb(rest) !== null || verbAmong(next) !== null) return true;
  const [first] = next;
  return first !== undefined && /^(?:d|p|c|t|ad)$/u.test(first.tag);
};

/** 落户我县, 走向全市: whose it is, and no name ends so. */
const OURS = /[我本全该贵][省市区县州镇乡校院]$/u;

/** A name of one unit, with its place before it and whatever it is in charge of: 东湖县教育局, 市税务局, 三科. */
const isUnit = (name: string, tagged: readonly Word[]): boolean => {
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
  // 报县政府: to whom it goes
  if (/^[报送交发转呈]$/u.test(first.text) && tagged.length > 1) return false;
  if (tagged.length === 1) return NUMBERED.test(name) || (name.length > 2 && /^(?:n|j|s)/u.test(first.tag));
  if (PLACE_HEAD.test(name) || DESK.test(name)) return true;
  if (/^(?:p|c|d|u[a-z]*|y|e|x|t|f|r)$/u.test(first.tag)) return false;
  // 组织部 is one; 召开办公室 is a verb and its object
  const bareEnd =
    tagged.length === 2 && !/^[cup]/u.test(last.tag) && (last.text.length === 1 || last.text === '部门' || NUMBERED.test(last.text));
  return !/^v[di]?$/u.test(first.tag) || bareEnd;
};

/** 各片总支召集所 is no name: 所 belongs to what follows. */
const endsAsNoun = (tagged: readonly Word[]): boolean =>
  !(tagged.at(-1)?.text === '所' && tagged.at(-2)?.tag === 'v') &&
  // 各片总支召集所辖企业: a verb with more than its noun behind it is what they do
  !tagged.some(({ tag, text }, at) => at > 0 && tag === 'v' && text.length > 1 && at < tagged.length - 2) &&
  (!/^(?:u|p|c|d|y|e|x|r)/u.test(tagged.at(-1)?.tag ?? 'n') || (tagged.at(-1)?.text.length ?? 0) > 1);

const BEFORE = /^(?:由|请|并由|和|及|与|其中|以及)/u;
/** 包片单位县气象局: what the unit is to the matter stands before its name. */
const APPOSED =
  /^[\p{Script=Han}]{0,12}?(?:包片|责任|牵头|主管|主办|承办|联系|成员|包保|挂包)(?:单位|部门)(?=[省市区县镇乡校院]\p{Script=Han}{2})/u;
const BEHIND = /(?:等(?:有关|相关)?(?:部门|单位|人|同志)?|同志)$/u;

/** What a piece of text names; null where it names nobody. `tagged` gives its words. */
const named = (text: string, { departments, place, persons }: Names, tagged: () => readonly Word[]): Party | null => {
  if (text.length < 2 || text.length > LONGEST + 10) return null;
  if (persons?.has(text)) return { text, kind: 'person' };
  const departmentId = departmentCalled(text, departments, place);
  if (departmentId !== null) return { text, kind: 'organ', departmentId };
  if (LEADERS.exec(text)?.[0] === text) return { text, kind: 'leaders' };
  if (COLLECTIVE_HEAD.test(text) && (OPEN_SET.test(text) || (COLLECTIVE_END.test(text) && endsAsNoun(tagged()))))
    return { text, kind: 'collective' };
  if (LAST.has(text.slice(-1)) && UNIT.test(text) && isUnit(text, tagged())) return { text, kind: 'organ' };
  if (ROLE.test(text) && text.length <= 12 && !FUNCTION.test(text) && !NO_ROLE.test(text) && endsAsNoun(tagged())) {
    const [first] = tagged();
    if (first && !/^(?:p|c|d|ad|vd|u[a-z]*|y|e|x|f|r)$/u.test(first.tag) && (!/^v/u.test(first.tag) || OF_ROLE.test(text)))
      return { text, kind: 'collective' };
  }
  if ((PERSON.test(text) || INITIALS.test(text)) && isPerson(text, tagged())) return { text, kind: 'person' };
  return POST.test(text) && !FUNCTION.test(text) && !/^[以经对与跟给让]/u.test(text) ? { text, kind: 'person' } : null;
};

/** What one piece of a list names; null where it names nobody. */
export const partyOf = (piece: string, names: Names): Party | null => {
  const text = piece.replace(BEFORE, '').replace(BEHIND, '').trim();
  return named(text, names, () => names.words(text));
};

const SEPARATOR = /[、，,；;/]|和(?!谐|平)|及(?!时|其|格)|以及|与(?!会)|\s+|&/gu;

/** What a cell says where it names nobody. */
const NOBODY =
  /^(?:无|下同|以下|暂无|略|待定|全年|长期|同上|同前|详见|见|其他|是|否|已|未|进行中|正常|完成|全部|及时|按|每|本|上述|以上|相关)/u;
const AS_WRITTEN = /^[\p{Script=Han}A-Za-z·]{2,14}$/u;

/** Who a cell or the value of a label names: every piece of it, known or not; `asWritten`: what we know no name by stays as it is written. */
export const partiesListed = (value: string, names: Names, asWritten = false): Party[] => {
  // brackets behind a name say a post or a remark
  const plain = value
    .replace(/[（(][^（()）]{0,30}[）)]/gu, '')
    // 俞 悦: two letters set apart to be as wide as three
    .replace(/(?<=^|[\s、，,])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s、，,])/gu, '$1$2');
  const pieces: string[] = [];
  let from = 0;
  for (const hit of plain.matchAll(SEPARATOR)) {
    const known = namedDepartments(plain, names.departments).some(({ at, word }) => at < hit.index && hit.index < at + word.length);
    if (known) continue;
    pieces.push(plain.slice(from, hit.index));
    from = hit.index + hit[0].length;
  }
  pieces.push(plain.slice(from));
  return pieces.flatMap((piece) => {
    const text = piece.replace(/^[:：\s]+|[。.\s]+$/gu, '');
    const party = partyOf(text, names);
    if (party) return [party];
    return asWritten && AS_WRITTEN.test(text) && !NOBODY.test(text) && !FUNCTION.test(text) ? [{ text, kind: 'organ' as const }] : [];
  });
};

/** （含民办）: which of them are meant too. */
const REMARK = /^[（(](?:含|包括|不含|除)[^（()）]{1,16}[）)]/u;
const KIND = new RegExp(`^(?:${[...BARE].sort((a, b) => b.length - a.length).join('|')}|单位|企业|处室|科室)`, 'u');

const joint = (text: string): number => /^(?:[、和及与]|以及|，(?=各))/u.exec(text)?.[0].length ?? 0;

const BRACKETED = /^(?:[全市区县]|市级|市直)?各[区县市][（(][市县区、]{1,4}[）)][县市区]?(?:人民)?(?:政府|党委)?/u;
/** 各责任（配合）单位, 各系（部）: one kind, by two names. */
const OR_SO_CALLED =
  /^各(?:\p{Script=Han}{1,8}[（(]\p{Script=Han}{1,10}[）)]){1,2}(?:单位|部门|学院|企业|机构|政府|处室|科室)?(?=[、，,和及]|要|应|须|务|必须|将|于|在|把|请|负责|结合|根据|按|对)/u;
/** 市、县两级指挥部: units of one name on several levels. */
const LEVELS = /^[省市区县镇乡村](?:[、和][省市区县镇乡村]){1,2}(?:[两二三]级)?(?=\p{Script=Han}{2})/u;
const STOP = /[，。；：、，,;:（()）“”「」『』《》\s]/u;
/** A verb that no unit is named after (推进, 加强): nobody stands before it. */
const isAct = (text: string): boolean => {
  const verb = knownVerb(text);
  return verb !== null && verb.length > 1 && !/^[部处科室组局委办]|^中心|^公司|^学|^院/u.test(text.slice(verb.length));
};

/** The party that a text begins with: the longest name behind which a sentence may go on. */
const firstParty = (text: string, names: Names, cued = false): Party | null => {
  const stop = STOP.exec(text.slice(0, LONGEST + 2))?.index ?? Math.min(text.length, LONGEST);
  const bracket = BRACKETED.exec(text)?.[0];
  if (bracket) return { text: bracket, kind: 'collective' };
  const both = OR_SO_CALLED.exec(text)?.[0];
  if (both) return { text: both, kind: 'collective' };
  const levels = LEVELS.exec(text)?.[0].length ?? 0;
  const below = levels > 0 ? firstParty(text.slice(levels), names) : null;
  if (below && below.kind !== 'person') return { text: text.slice(0, levels) + below.text, kind: 'collective' };
  if (stop < 2) return null;
  // a name ends where a word ends: 弘扬科 is none in 弘扬科学家精神
  const tagged = names.words(text.slice(0, LOOKED_AT));
  const ends = new Map(tagged.map((word, at) => [word.end, at + 1]));
  // 研究生院 begins with no verb, though 研究 is one; 承办单位须… is whoever does it
  const byRole = isAct(text) && !((tagged[0]?.text.length ?? 0) > (knownVerb(text)?.length ?? 0) && /^n/u.test(tagged[0]?.tag ?? ''));
  const desk = DESK_HEAD.exec(text)?.[0];
  if (byRole && desk !== undefined) return { text: desk, kind: 'organ' };
  if (byRole && !ROLE_HEAD.test(text)) return null;
  const known = namedDepartments(text.slice(0, stop), names.departments).find(({ at }) => at === 0)?.word.length;
  let best: { party: Party; end: number } | null = null;
  const listedHere = names.persons ? [3, 2].find((end) => names.persons?.has(text.slice(0, end))) : undefined;
  if (listedHere !== undefined) return { text: text.slice(0, listedHere), kind: 'person' };
  for (let end = 2; end <= stop; end += 1) {
    const count = ends.get(end);
    if (count === undefined && end !== known) continue;
    const piece = text.slice(0, end);
    const party = named(piece, names, () => (count === undefined ? names.words(piece) : tagged.slice(0, count)));
    if (!party || (byRole && !ROLE.test(piece))) continue;
    const rest = text.slice(end);
    // behind 由 or 请 a name stands, whatever follows
    const given = cued && (party.kind === 'organ' || party.kind === 'collective');
    if (!given && !goesOn(rest, count === undefined ? names.words(rest.slice(0, LOOKED_AT)) : tagged.slice(count))) continue;
    if (
      party.kind === 'collective' &&
      ROLE.test(piece) &&
      !BODY.test(piece) &&
      !COLLECTIVE_HEAD.test(piece) &&
      !ROLE_GOES_ON.test(rest) &&
      (knownVerb(rest)?.length ?? 0) < 2
    )
      continue;
    // a post is no common word, nor is a name of three letters that the dictionary takes for one
    const plain = count !== 1 || party.text.length < 3 || tagged[0]?.tag !== 'nr';
    if (party.kind === 'person' && plain && !POST.test(piece) && !PERSON_GOES_ON.test(rest)) continue;
    // 县政府各部门: those that belong to it
    const parts = best?.party.kind === 'organ' && /^(?:各|直属)/u.test(text.slice(best.end, end)) && party.kind === 'collective';
    if (
      best &&
      !parts &&
      (!goesFurther(text.slice(best.end, end), tagged, best.end) || (party.kind !== 'organ' && party.kind !== 'collective'))
    )
      break;
    best = { party, end };
  }
  return best?.party ?? null;
};

/** 市委组织部 goes on as a name; in 市教育局加强食堂中心 a sentence does. */
const goesFurther = (between: string, tagged: readonly Word[], from: number): boolean => {
  const more = tagged.filter(({ start, end }) => start >= from && end <= from + between.length);
  return more.length < 3 && (more.length < 2 || (more[1]?.text.length ?? 0) === 1) && !FUNCTION.test(between);
};

interface AtHead {
  parties: Party[];
  length: number;
}

/** The same clause is looked at for its mood, its addressee, its doers and its title. */
const MOST_KEPT = 2_000;
const kept = new WeakMap<Words, Map<string, AtHead>>();

/** Whoever stands at the head of a clause (各板块要…, 市财政局、市税务局于…), and how far they reach; empty where it begins otherwise. */
export const partiesAtHead = (clause: string, names: Names, cued = false): AtHead => {
  const known = kept.get(names.words) ?? new Map<string, AtHead>();
  const key = cued ? `\n${clause}` : clause;
  const found = known.get(key) ?? headOf(clause, names, cued);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, found);
  kept.set(names.words, known);
  return found;
};

const headOf = (clause: string, names: Names, cued: boolean): AtHead => {
  const parties: Party[] = [];
  let length = 0;
  let next = 0;
  const nextParty = (text: string): Party | null => {
    const party = firstParty(text, names) ?? (cued ? firstParty(text, names, true) : null);
    // 各学系、中心: what by itself is only a kind of unit is one in a list of all
    if (party || parties[0]?.kind !== 'collective') return party;
    const kind = KIND.exec(text)?.[0];
    return kind !== undefined && goesOn(text.slice(kind.length), names.words(text.slice(kind.length, LOOKED_AT)))
      ? { text: kind, kind: 'collective' }
      : null;
  };
  const apposed = APPOSED.exec(clause.slice(0, LOOKED_AT))?.[0].length ?? 0;
  if (apposed > 0 && firstParty(clause.slice(apposed), names)) next = apposed;
  for (let n = 0; n < 24; n += 1) {
    const party = nextParty(clause.slice(next));
    if (!party) break;
    parties.push(party);
    length = next + party.text.length;
    const remark = REMARK.exec(clause.slice(length))?.[0] ?? '';
    if (length + remark.length < clause.length) length += remark.length;
    const rest = clause.slice(length);
    const gap = joint(rest) || (party.kind === 'collective' && /^(?:各|[市区县]直各)/u.test(rest) ? 0 : -1);
    if (gap < 0) break;
    next = length + gap;
  }
  return { parties, length };
};
