import type { DepartmentName, DepartmentSuggestion, Doer } from '../analysis.js';
import type { Label, LabelRole } from '../structure/labels.js';
import { withoutQuotes } from '../words/zh-text.js';
import { partiesAtHead, partiesListed, partyOf, type Names, type Party } from './parties.js';

type Rule = DepartmentSuggestion['reason']['rule'];

const made = (parties: readonly Party[], role: Doer['role'], words: string, rules: [first: Rule, others: Rule]): Doer[] =>
  parties.map(({ text, kind, departmentId }, at) => ({
    ...{ text, kind, role, words, rule: at === 0 ? rules[0] : rules[1] },
    ...(departmentId === undefined ? {} : { departmentId }),
  }));

/** Several that are named as lead, or 责任单位 alone: the first stands for the lead, the others beside it. */
const listed = (parties: readonly Party[], words: string, rules: [Rule, Rule]): Doer[] =>
  made(parties, 'lead', words, rules).map((doer, at) => (at === 0 ? doer : { ...doer, role: 'assist' }));

/** To whom the whole paper goes, in its order. */
export const addressedDoers = (parties: readonly Party[]): Doer[] =>
  listed(parties, parties.map(({ text }) => text).join('、'), ['subject', 'listed']);

/** Who the labels of an item name: beside a lead, 责任单位 are those who assist; alone, their first is the lead; persons stand behind units. */
export const labelledDoers = (labels: readonly Pick<Label, 'role' | 'name' | 'value'>[], names: Names): Doer[] => {
  const of = (...roles: LabelRole[]) =>
    labels
      .filter(({ role }) => roles.includes(role))
      .map(({ name, value }) => ({ words: `${name}：${value}`, parties: partiesListed(value, names, true) }));
  const leads = of('lead');
  const hasLead = leads.some(({ parties }) => parties.length > 0);
  const units = of('responsible');
  const hasUnit = hasLead || units.some(({ parties }) => parties.length > 0);
  return [
    ...leads.flatMap(({ parties, words }) => listed(parties, words, ['named_lead', 'listed'])),
    ...units.flatMap(({ parties, words }) =>
      hasLead ? made(parties, 'assist', words, ['named_assist', 'named_assist']) : listed(parties, words, ['first_listed', 'listed']),
    ),
    ...of('person').flatMap(({ parties, words }) =>
      hasUnit ? made(parties, 'person', words, ['owner', 'owner']) : listed(parties, words, ['owner', 'listed']),
    ),
    ...of('assist').flatMap(({ parties, words }) => made(parties, 'assist', words, ['named_assist', 'named_assist'])),
    ...of('leader').flatMap(({ parties, words }) => made(parties, 'leader', words, ['owner', 'owner'])),
  ];
};

const BEHIND_LEAD =
  /牵头(?!(?:责任|承办)?(?:单位|部门|领导|人|处室|科室)|[省市区县镇校院]\p{Script=Han}?领导|抓总)|主办|主责|(?<!人)负责(?!人)|承办|总负责|跟进/gu;
const BEHIND_ASSIST = /(?:等(?:有关|相关)?(?:部门|单位)?)?(?:(?:密切|积极|协同|共同|按职责)?(?:配合|协助|协办)|参与|参加)(?!款)/gu;
const BEFORE_ASSIST = /(?:会同|联合|商)(?!务|业|品|会|户|议|定|贸|标)/gu;
const BEFORE_LEAD =
  /(?:(?<![理自缘])由(?!于|此|[:：是])|(?:单位|主体|业主|部门|负责人|责任人)[为是]|移[交送](?=\p{Script=Han}{2,12}(?:办理|处理|查处|调查))|责成|(?<![申邀聘提报])请(?!示|求|假|教)|交由|指定|授权)/gu;
/** 同意县财政局关于…的意见: whose matter it is that was decided. */
const PROPOSED = /(?:同意|通过|批准|审议|研究)(?:了)?/u;
const BY_WHOM = /^(?:关于|提出|提交|拟定|起草|所提|上报|的意见|的建议|按照|根据)/u;
/** What may stand between a list of doers and what they do. */
const MANNER = /(?:(?:按照?|依据|根据)[^，。；]{0,10}(?:职责|分工|职能)[^，。；]{0,6}|分别|具体|共同|统一|总体?|全面|主要)+$/u;
const ENUMERATOR = /^(?:[一二三四五六七八九十]{1,3}、|[（(]?[0-9一二三四五六七八九十]{1,3}(?:[）)、．]|\.(?![0-9])))\s*/u;
const CLAUSE = /[，。；：（(,;:）)—–]/u;

/** 公安、住建、电力等部门: bodies by what they are in charge of, named no further. */
const STEMS = /等(?:有关|相关)?(?:部门|单位)(?:派员|分别|按职责|共同|密切|积极)*(?:配合|协助|协办|参与|参加)?$/u;

/** The parties that end right before a cue (X、Y牵头): the last list of the clause. */
const listBefore = (text: string, at: number, names: Names, cue = ''): { parties: Party[]; from: number } => {
  let from = at;
  while (from > 0 && at - from < 80 && !CLAUSE.test(text.charAt(from - 1))) from -= 1;
  const spoken = text.slice(from, at);
  // 财务部牵头、各部门配合: the list before another cue is that cue's
  const cut = /^.*(?:牵头|主办|负责|配合|协助)[、和]?/u.exec(spoken)?.[0].length ?? 0;
  const chunk = spoken
    .slice(cut)
    .replace(ENUMERATOR, '')
    .replace(MANNER, '')
    .replace(/等(?:有关|相关)?(?:部门|单位)?(?:派员)?$/u, '');
  const opener = /^(?:并|同时|再|具体|其中)?(?:由|请|责成|交由)/u.exec(chunk)?.[0].length ?? 0;
  const stems = STEMS.test(spoken.slice(cut) + cue) ? chunk.slice(opener).split(/[、和及]/u) : [];
  if (stems.length > 1 && stems.every((stem) => /^\p{Script=Han}{2,8}$/u.test(stem)))
    return { parties: stems.map((stem) => partyOf(stem, names) ?? { text: stem, kind: 'organ' }), from };
  const head = partiesAtHead(chunk.slice(opener), names);
  if (head.parties.length > 0) return { parties: head.parties, from };
  const listed = /[、和]/u.test(chunk) || chunk.length <= 12 ? partiesListed(chunk.slice(opener), names) : [];
  return { parties: listed, from };
};

const sameAs = (doers: readonly Doer[]) => (party: Party) => !doers.some(({ text }) => text === party.text);

/** Whatever gives something to somebody by the words of a sentence. */
const CUES =
  /牵头|主办|主责|负责|责任人|单位[为是]|主体|业主|部门[为是]|承办|跟进|配合|协助|协办|参与|参加|会同|联合|商|由|移[交送]|责成|请|指定|授权|同意|通过|批准|审议|研究/u;
/** A sentence is asked for its doers as it is classed, cut and drafted. */
const MOST_KEPT = 2_000;
const kept = new WeakMap<Names['words'], Map<string, readonly Doer[]>>();

/** 由A牵头，B、C配合; 会同B; 请A…: who leads and who assists by the sentence's own words. */
export const spokenDoers = (sentence: string, names: Names): readonly Doer[] => {
  if (!CUES.test(sentence)) return [];
  const known = kept.get(names.words) ?? new Map<string, readonly Doer[]>();
  const found = known.get(sentence) ?? readDoers(sentence, names);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(sentence, found);
  kept.set(names.words, known);
  return found;
};

const readDoers = (sentence: string, names: Names): Doer[] => {
  const text = withoutQuotes(sentence);
  const assists: Doer[] = [];
  for (const cue of text.matchAll(BEFORE_ASSIST)) {
    const { parties, length } = partiesAtHead(text.slice(cue.index + cue[0].length), names, true);
    const end = cue.index + cue[0].length + length;
    assists.push(...made(parties.filter(sameAs(assists)), 'assist', sentence.slice(cue.index, end), ['named_assist', 'named_assist']));
  }
  for (const cue of text.matchAll(BEHIND_ASSIST)) {
    const { parties, from } = listBefore(text, cue.index, names, cue[0]);
    const words = sentence.slice(from, cue.index + cue[0].length);
    assists.push(...made(parties.filter(sameAs(assists)), 'assist', words, ['named_assist', 'named_assist']));
  }
  const leads: Doer[] = [];
  const places = new Map<Doer, number>();
  const lead = (parties: readonly Party[], words: string, at: number): void => {
    for (const doer of listed(parties, words, ['named_lead', 'listed'])) {
      places.set(doer, at + places.size / 1_000);
      leads.push(doer);
    }
  };
  for (const cue of text.matchAll(BEHIND_LEAD)) {
    const { parties, from } = listBefore(text, cue.index, names);
    const fresh = parties.filter(sameAs(assists)).filter(sameAs(leads));
    lead(fresh, sentence.slice(from, cue.index + cue[0].length), from);
  }
  for (const cue of text.matchAll(BEFORE_LEAD)) {
    const from = cue.index + cue[0].length;
    const { parties, length } = partiesAtHead(text.slice(from), names, true);
    if (/^(?:汇总|备案|审核|审批|批准|审定|签字|签发|签署|把关|确认|盖章)/u.test(text.slice(from + length))) continue;
    const fresh = parties.filter(sameAs(assists)).filter(sameAs(leads));
    lead(fresh, sentence.slice(cue.index, from + length), cue.index);
  }
  const [proposed] = PROPOSED.exec(text) ?? [];
  if (proposed !== undefined && leads.length === 0) {
    const at = text.indexOf(proposed) + proposed.length;
    const { parties, length } = partiesAtHead(text.slice(at), names);
    if (BY_WHOM.test(text.slice(at + length))) lead(parties.filter(sameAs(assists)), sentence.slice(at, at + length), at);
  }
  leads.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return [...leads, ...assists];
};

/** Whoever stands at the head of one of the clauses: the subject of what they say. */
export const subjectDoers = (clauses: readonly string[], names: Names): Doer[] => {
  const found: Doer[] = [];
  for (const clause of clauses) {
    const { parties } = partiesAtHead(
      clause.replace(ENUMERATOR, '').replace(/^(?:请|由|责成|要求|同时|[一二三四五六七八九十]是)/u, ''),
      names,
    );
    const fresh = parties.filter(sameAs(found));
    const words = fresh.map(({ text }) => text).join('、');
    if (found.length === 0) found.push(...listed(fresh, words, ['subject', 'listed']));
    // 民政局核人数，财政局拨钱: others who stand at the head of a later clause work at it too
    else if (found[0]?.kind === 'organ')
      found.push(
        ...made(
          fresh.filter(({ kind }) => kind === 'organ'),
          'assist',
          words,
          ['listed', 'listed'],
        ),
      );
  }
  return found;
};

const ROLES: Record<Doer['role'], DepartmentSuggestion['role'] | null> = { lead: 'lead', assist: 'assist', person: null, leader: null };

/** Those of them whom the organisation knows, each once; only one leads. */
export const suggestionsOf = (doers: readonly Doer[]): DepartmentSuggestion[] => {
  const found: DepartmentSuggestion[] = [];
  for (const { departmentId, role, rule, words } of doers) {
    const as = ROLES[role];
    if (departmentId === undefined || as === null || found.some((one) => one.departmentId === departmentId)) continue;
    const second = as === 'lead' && found.some((one) => one.role === 'lead');
    found.push({ departmentId, role: second ? 'assist' : as, reason: { rule, words } });
  }
  return found;
};

export type { DepartmentName };
