import type { Addressee, DepartmentName, DepartmentSuggestion, GroupName } from './analysis.js';

/** Open sets: one task for each unit that belongs to them. */
const COLLECTIVE =
  /(?:全市|市级|市直|市)?(?:各级各部门|各地各部门|各地区各部门|各板块|各区县|各县区|各县[（(]?市、?区[）)]?|各市区|各区|各地区?|各级(?:党委政府|党组织|党委|政府|部门)?(?!领导)|各镇街|各街道|各乡镇街道|各乡镇|各(?:二级)?学院|各(?:分|子|所属)公司|各(?:成员|所属|权属)企业|各(?:科|处|股)室|各车间|各项目部|各支部|各学校|各医院|各社区|各(?:有关|相关|成员|牵头|责任|承办|行业主管|职能)?(?:部门|单位)|各(?:工作)?专班)(?:[、和及](?:各级各部门|各板块|各区|各部门|各单位|各有关单位))*|全市上下|(?:有关|相关)(?:部门|单位)/u;
const LEADERS = /(?:市|县|区)(?:委常委|领导|级领导)|班子成员|各级领导干部|领导干部|分管(?:副)?(?:市长|领导)/u;
const BEHIND =
  /^(?:、|和|及)?(?=要|应|须|务必|必须|不得|每|负责|牵头|在|于|对|按|\d|立即|尽快|抓紧|年底|年内|月底|月|每|本[周月]|下[周月]|逐|务必|统筹|组织|加|推|做|开|制|完|配|会同)/u;

interface NamePattern {
  id: string;
  word: string;
  pattern: RegExp;
}

/** By the caller's own list: it is the same for each clause of a text. */
const patternsOf = new WeakMap<readonly DepartmentName[], NamePattern[]>();
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Names and aliases, the longest first, so that 市发改委 is not read as 发改委. */
const namesOf = (departments: readonly DepartmentName[]): NamePattern[] => {
  const known = patternsOf.get(departments);
  if (known) return known;
  const made = departments
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => ({ id, word })))
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ id, word }) => {
      const source = /^[\x20-\x7e]+$/u.test(word) ? `\\b${escaped(word)}\\b` : escaped(word);
      return { id, word, pattern: new RegExp(source, 'gu') };
    });
  patternsOf.set(departments, made);
  return made;
};

/** Departments called by name, in order of the text, each once. */
export const namedDepartments = (text: string, departments: readonly DepartmentName[]): { id: string; word: string; at: number }[] => {
  let masked = text;
  const found: { id: string; word: string; at: number }[] = [];
  for (const { id, pattern } of namesOf(departments)) {
    masked = masked.replace(pattern, (hit, at: number) => {
      if (!found.some((known) => known.id === id)) found.push({ id, word: hit, at });
      return '○'.repeat(hit.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
};

/** The addressee at the head of a clause (各板块要…, 市财政局于…), as it stands; null when the clause begins otherwise. */
export const leadingAddressee = (clause: string, departments: readonly DepartmentName[]): string | null => {
  for (const pattern of [COLLECTIVE, LEADERS]) {
    const found = pattern.exec(clause);
    if (found?.index === 0) return found[0];
  }
  const named = namedDepartments(clause, departments);
  if (named[0]?.at === 0) {
    let end = 0;
    for (const { at, word } of named) if (/^[、和及与]?$/u.test(clause.slice(end, at))) end = at + word.length;
    return clause.slice(0, end);
  }
  const organ =
    /^(?:市|区|县|省)?[\p{Script=Han}]{1,8}?(?:局|委|办|部|院|(?<![查惩好各到深远])处|(?<![教卧居])室|支队|大队|中心|集团|公司)(?:[、和及][\p{Script=Han}]{1,9}?(?:局|委|办|部|院|(?<![查惩好各到深远])处|(?<![教卧居])室|支队|大队|中心|集团|公司))*/u.exec(
      clause,
    );
  return organ && BEHIND.test(clause.slice(organ[0].length)) ? organ[0] : null;
};

/** Groups by which the caller's data know a collective; 各地各部门 calls two. */
export const groupsCalled = (collective: string, groups: readonly GroupName[]): GroupName[] =>
  groups.filter(({ name, aliases }) => [name, ...aliases].some((word) => collective.includes(word)));

/** To whom a requirement is said: the head of a clause, or whom it wants moved (推动各板块把…). */
export const addresseeOf = (text: string, departments: readonly DepartmentName[], groups: readonly GroupName[]): Addressee => {
  const leaders = LEADERS.exec(text);
  const collective = COLLECTIVE.exec(text);
  const named = namedDepartments(text, departments);
  const first = Math.min(leaders?.index ?? Infinity, collective?.index ?? Infinity, named[0]?.at ?? Infinity);
  if (first === Infinity) return { text: '', kind: 'none' };
  if (leaders?.index === first) return { text: leaders[0], kind: 'leaders' };
  if (collective?.index === first && collective) {
    const [group] = groupsCalled(collective[0], groups);
    return group ? { text: collective[0], kind: 'collective', groupId: group.id } : { text: collective[0], kind: 'collective' };
  }
  return { text: named.map(({ word }) => word).join('、'), kind: 'department' };
};

type Suggestion = DepartmentSuggestion;
const listed = (
  found: readonly { id: string }[],
  words: string,
  rules: [Suggestion['reason']['rule'], Suggestion['reason']['rule']],
): Suggestion[] =>
  found.map(({ id }, at) => ({
    departmentId: id,
    role: at === 0 ? 'lead' : 'assist',
    reason: { rule: at === 0 ? rules[0] : rules[1], words },
  }));

const LABEL =
  /(牵头(?:责任)?(?:单位|部门)|主办单位|主责(?:单位|部门)|责任(?:（配合）)?(?:单位|部门)|配合(?:单位|部门)|协办(?:单位|部门))[:：]\s*([^；;。）)\n]+)/gu;

/** 牵头单位：A；责任单位：B、C. Alone, 责任单位 names the whole list and its first is the lead; beside a lead it names assists. */
export const labelledDepartments = (text: string, departments: readonly DepartmentName[]): Suggestion[] => {
  const rows = [...text.matchAll(LABEL)].map((row) => ({
    label: row[1] ?? '',
    words: row[0],
    found: namedDepartments(row[2] ?? '', departments),
  }));
  const hasLead = rows.some(({ label }) => /^(?:牵头|主办|主责)/u.test(label));
  return rows.flatMap(({ label, words, found }) => {
    if (/^(?:牵头|主办|主责)/u.test(label)) return listed(found, words, ['named_lead', 'listed']);
    if (hasLead || /^(?:配合|协办)/u.test(label)) {
      return found.map(({ id }) => ({ departmentId: id, role: 'assist' as const, reason: { rule: 'named_assist' as const, words } }));
    }
    return listed(found, words, ['first_listed', 'listed']);
  });
};

const LEADS = /由?([^，。；（(]{2,30}?)(?:牵头|负责|主办)/gu;
const ASSISTS = /([^，。；（(]{2,40}?)(?:等)?(?:部门|单位)?(?:配合|协助|参与|参加|协办)/gu;

/** 由A牵头，B、C配合; 会同B: who leads and who assists by the sentence's own words. */
export const spokenDepartments = (text: string, departments: readonly DepartmentName[]): Suggestion[] => {
  const assists = [...text.matchAll(ASSISTS), ...text.matchAll(/会同([^，。；]{2,40})/gu)].flatMap((hit) =>
    namedDepartments((hit[1] ?? '').replace(/^.*(?:牵头|负责)/u, ''), departments).map(({ id }) => ({
      departmentId: id,
      role: 'assist' as const,
      reason: { rule: 'named_assist' as const, words: hit[0] },
    })),
  );
  const assisting = new Set(assists.map(({ departmentId }) => departmentId));
  const leads = [...text.matchAll(LEADS)].flatMap((hit) =>
    listed(
      namedDepartments(hit[1] ?? '', departments).filter(({ id }) => !assisting.has(id)),
      hit[0],
      ['named_lead', 'listed'],
    ),
  );
  if (leads.length > 0) return [...leads, ...assists];
  const subject = namedDepartments(text, departments).filter(({ id }) => !assisting.has(id));
  return [...listed(subject, subject.map(({ word }) => word).join('、'), ['subject', 'listed']), ...assists];
};
