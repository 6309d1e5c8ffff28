import type { DepartmentName } from '../analysis.js';
import { ADVERBS } from '../words/lexicon.js';
import { knownVerb, verbAmong, type Word, type Words } from '../words/segmenter.js';
import { INITIALS, isPerson, LEADERS, PERSON, PERSON_GOES_ON, POST } from './person-words.js';
import { BODY, NO_ROLE, OF_ROLE, ROLE, ROLE_GOES_ON, ROLE_HEAD } from './role-nouns.js';
import { BRACKETED, COLLECTIVE_END, COLLECTIVE_HEAD, LEVELS, OPEN_SET, OR_SO_CALLED, SOME_OF, STEMMED } from './collectives.js';
import { departmentCalled, namedDepartments } from './known.js';
import { BARE, DESK_HEAD, FUNCTION, isUnit, LAST, LONGEST, LOOKED_AT, SENT, UNIT } from './units.js';

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

/** Behind a name a sentence goes on with one of these. */
const GOES_ON =
  /^(?:$|[，。；：、,;:）)（(\s]|和|及|与|要|应|须|务|必须|必|不得|每|负责|牵头|主办|在|于|对|按|\d|[一二三四五六七八九十]+(?:月|日|个|天|周|年)|立即|尽快|抓紧|年底|年内|月底|季度|本[周月季年]|下[周月季]|逐|统筹|组织|把|将|从|以|为|向|就|由|如|若|凡|最|根据|结合|围绕|针对|参照|对照|会同|联合|共同|配合|协助|协办|参与|参加|分别|一律|可|均|都|也|再|并|已|曾|未|正|请|需|主要负责|分管|同志|等|各|具体|按职责|汇总|作为|指定|明确|建立)/u;

const goesOn = (rest: string, next: readonly Word[]): boolean => {
  if (GOES_ON.test(rest) || ADVERBS.some((adverb) => adverb.length > 1 && rest.startsWith(adverb))) return true;
  if (knownVerb(rest) !== null || verbAmong(next) !== null) return true;
  const [first] = next;
  return first !== undefined && /^(?:d|p|c|t|ad)$/u.test(first.tag);
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
  const post = POST.test(text) && !FUNCTION.test(text) && !/^[以经对与跟给让]/u.test(text);
  // 估算经费后签陈校长: to whom it goes in the end
  return post && !tagged().some(({ text: word, tag }) => tag === 'f' || SENT.test(word)) ? { text, kind: 'person' } : null;
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
  const some = SOME_OF.exec(text)?.[0];
  if (some !== undefined && !isAct(text)) return { text: some, kind: 'collective' };
  const stems = STEMMED.exec(text)?.[0];
  if (stems !== undefined && !FUNCTION.test(stems.replace(/、/gu, '')) && !isAct(text)) return { text: stems, kind: 'collective' };
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
    // 各级防汛责任人: which of all
    if (best?.party.text === '各级' && ROLE.test(piece)) {
      best = { party: { text: piece, kind: 'collective' }, end };
      continue;
    }
    // 学院考核小组: one of its bodies
    const body = best !== null && BODY.test(best.party.text) && party.kind === 'organ';
    const parts = body || (best?.party.kind === 'organ' && /^(?:各|直属)/u.test(text.slice(best.end, end)) && party.kind === 'collective');
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
