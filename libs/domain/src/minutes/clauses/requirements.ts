import { timePhrasesOf } from '../dates/time-phrases.js';
import { partiesAtHead } from '../names/parties.js';
import { bigramsOf, contentOf } from '../words/similarity.js';
import type { Lang } from './lang.js';
import { MAIN_VERBS, withoutGeneric } from '../words/lexicon.js';
import { checklistOf, measuresOf } from '../words/quantities.js';
import { quotedNames } from '../words/zh-text.js';
import type { Clause } from './clauses.js';
import { modalOf } from './mood.js';

/** What parts a duty from the one before it in the same sentence. */
export type SplitReason = 'enumerated' | 'addressee' | 'date' | 'quantity' | 'named' | 'object';

/** A requirement as cut from a sentence: its duties, and what is attached to them. */
export interface Requirement {
  clauses: Clause[];
  actions: Clause[];
  goals: Clause[];
  /** Who does it, where a clause of its own says so. */
  assignments: Clause[];
  /** Its own or the one still in force in the sentence. */
  addressee: string | null;
  /** null for the first of a sentence. */
  splitBy: SplitReason | null;
}

/** Words behind which a quoted name is a campaign, programme or document, not a manner of speech. */
const NAMED = /(?:活动|行动|工程|计划|机制|方案|办法|意见|条例|措施|专项|年|制|清单|政策)/u;

/** A sentence of more duties than these is no sentence. */
const MOST_COMPARED = 12;

/** What is asked of a clause each time that a later one is held against it, found once. */
const once = <T>(find: (clause: Clause) => T): ((clause: Clause) => T) => {
  const known = new WeakMap<Clause, { found: T }>();
  return (clause) => {
    const before = known.get(clause);
    if (before) return before.found;
    const found = find(clause);
    known.set(clause, { found });
    return found;
  };
};

const pairsOfObject = once(({ object }) => bigramsOf(withoutGeneric(object)));
const contentOfObject = once(({ object }) => contentOf(withoutGeneric(object)));
const isCounted = once(({ text }) => measuresOf(text, '', []).length > 0);

/** Two objects are different when they share no word and both name something. */
const anotherObject = (clause: Clause, before: readonly Clause[]): boolean => {
  const own = withoutGeneric(clause.object);
  if (own.length < 2) return false;
  const theirs = new Set(before.slice(-MOST_COMPARED).flatMap(pairsOfObject));
  return theirs.size > 0 && pairsOfObject(clause).every((pair) => !theirs.has(pair));
};

/** What stands behind a counted duty, or lists what it deals with, is a matter of its own where its object is another. */
const anotherMatter = (clause: Clause, before: readonly Clause[]): boolean => {
  const own = contentOfObject(clause);
  const theirs = before.slice(-MOST_COMPARED).map(contentOfObject);
  const another = own.size > 2 && theirs.every((content) => [...own].every((pair) => !content.has(pair)));
  return another && (before.some(isCounted) || checklistOf(clause.text).length > 3);
};

/** By whatever texts are read with: the same clauses may be read again otherwise. */
const datesKnown = new WeakMap<Lang, (clause: Clause) => string>();

const datesIn = (clause: Clause, lang: Lang): string => {
  const known = datesKnown.get(lang);
  if (known) return known(clause);
  const find = once(({ text }) =>
    timePhrasesOf(text, lang.base, lang.words)
      .flatMap(({ kind, text: words }) => (kind === 'soft' ? [] : [words]))
      .join(),
  );
  datesKnown.set(lang, find);
  return find(clause);
};

const newName = (clause: Clause, current: Requirement): boolean =>
  quotedNames(clause.text)
    .filter((name) => NAMED.test(name) || NAMED.test(clause.text.split(name)[1]?.slice(0, 4) ?? ''))
    .some((name) => !current.clauses.some(({ text }) => text.includes(name)));

interface Cutting {
  lang: Lang;
  /** The paragraph has a head that names its matter: then only doers, dates and figures part its sentences. */
  ordering: boolean;
  /** Whom the words before these call on. */
  called?: string | null;
}

const asksAnew = ({ addressee, enumerated, text }: Clause): boolean => addressee !== null || enumerated || modalOf(text) !== null;

/** 市局将组织抽查，督促整改: what goes on with what is told tells too. */
export const withTold = (clauses: readonly Clause[]): Clause[] => {
  let announced = false;
  return clauses.map((clause) => {
    announced = clause.kind === 'told' ? clause.text.includes('将') : announced && !asksAnew(clause);
    return announced ? { ...clause, kind: 'told' } : clause;
  });
};

/** 整改情况及时报…: the report on a duty goes with it. */
const REPORTS = /(?:情况|结果|进展|进度|材料|总结|报告)[^，]{0,10}(?:报|送|反馈)/u;

/** 请各校认真贯彻执行，把…报…: whoever is called on before the duty does it. */
const calledOn = (waiting: readonly Clause[]): string | null => waiting.findLast(({ addressee }) => addressee !== null)?.addressee ?? null;

/** …的要立即整改；暂时不能整改的，要制定措施: a stop parts what each case asks for. */
const CASE = /^[^，]{2,30}(?:的|者)(?:要|应|须|，|$)/u;
const conditioned = (clause: Clause, waiting: readonly Clause[], before: readonly Clause[]): boolean =>
  [...waiting, clause].some(({ text }) => CASE.test(text)) &&
  before.some(({ text }) => modalOf(text) !== null) &&
  modalOf(clause.text) !== null;

/** …；住建部门要落实“一点一策”，对…: what others are first told goes with their own duty. */
const opensAnother = ({ kind, addressee, parted }: Clause, current: Requirement, waiting: readonly Clause[]): boolean => {
  const others = addressee ?? (waiting.some((one) => one.parted) ? calledOn(waiting) : null);
  return parted && kind !== 'goal' && kind !== 'action' && others !== null && current.addressee !== null && others !== current.addressee;
};

/** 证明材料由教学秘书统一收集, behind a stop: another thing, and given to somebody else. */
const givenIn = ({ text }: Clause, lang: Lang): string | null => {
  const at = text.indexOf('由');
  if (at < 2 || at > 20 || /[理自缘]$/u.test(text.slice(0, at))) return null;
  return partiesAtHead(text.slice(at + 1), lang, true).parties[0]?.text ?? null;
};
const isOthers = (clause: Clause, { clauses }: Requirement, lang: Lang): boolean => {
  const other = clause.parted && clause.addressee === null ? givenIn(clause, lang) : null;
  return other !== null && clauses.some((one) => givenIn(one, lang) !== null && givenIn(one, lang) !== other);
};

/** Why a duty begins another requirement; null when it goes on with the one before. Never on a comma alone. */
const splitReason = (clause: Clause, current: Requirement, waiting: readonly Clause[], { lang, ordering }: Cutting): SplitReason | null => {
  // 启动建设，由科研处牵头制定方案: whoever does it, and how it begins
  if (/^(?:并)?由/u.test(clause.text) && !clause.enumerated && current.addressee === null && current.assignments.length === 0) return null;
  const before = current.actions;
  if (clause.enumerated || (clause.parted && conditioned(clause, waiting, before))) return 'enumerated';
  const called = clause.addressee ?? (current.addressee === null ? null : calledOn(waiting));
  if ((called !== null && called !== current.addressee) || isOthers(clause, current, lang)) return 'addressee';
  const date = datesIn(clause, lang);
  const dates = before.map((one) => datesIn(one, lang)).filter((words) => words !== '');
  if (date !== '' && dates.length > 0 && !dates.includes(date)) return 'date';
  // 完成自查，并推荐名单: it goes on
  if (date === '' && clause.addressee === null && /^(?:并(?!由|对)|进行)/u.test(clause.text)) return null;
  // below its head a paragraph says in several clauses how one matter is done
  if (ordering || ((date === '' || dates.length === 0) && clause.addressee === null && REPORTS.test(clause.text))) return null;
  const main = clause.verb !== null && MAIN_VERBS.includes(clause.verb);
  const another = anotherObject(clause, before);
  if (clause.verb !== null && another && isCounted(clause) && before.some(isCounted)) return 'quantity';
  if (main && newName(clause, current)) return 'named';
  if (clause.verb !== null && anotherMatter(clause, before)) return 'object';
  const aimed = /(?:^|[大强])(?:对|为|向|给)/u.test(clause.text);
  return (main || aimed) && another ? 'object' : null;
};

/**
 * Duties of one sentence. Manner before a duty goes with it, manner and goals after it too; who does it (由…牵头) belongs to every
 * duty since the last such clause that is said to nobody else; an addressee holds until another is named.
 */
export const requirementsOf = (clauses: readonly Clause[], cutting: Cutting): Requirement[] => {
  const found: Requirement[] = [];
  let waiting: Clause[] = [];
  let unassigned = 0;
  for (const said of clauses) {
    if (said.kind === 'told') continue;
    const current = found.at(-1);
    const apart = said.kind === 'continuation' && current && isOthers(said, current, cutting.lang);
    const clause: Clause = apart ? { ...said, kind: 'action' } : said;
    const why = clause.kind === 'action' && current ? splitReason(clause, current, waiting, cutting) : null;
    if (clause.kind === 'action' && (!current || why !== null)) {
      if (current && current.assignments.length > 0) unassigned = found.length;
      const addressee = clause.addressee ?? calledOn(waiting) ?? current?.addressee ?? cutting.called ?? null;
      found.push({ clauses: [...waiting, clause], actions: [clause], goals: [], assignments: [], addressee, splitBy: why });
      waiting = [];
    } else if (clause.kind === 'assignment' && current) {
      for (const duty of found.slice(unassigned)) if (duty.addressee === current.addressee) duty.assignments.push(clause);
    } else if (!current || clause.kind === 'manner' || opensAnother(clause, current, waiting)) waiting.push(clause);
    else {
      current.clauses.push(...waiting, clause);
      waiting = [];
      if (clause.kind === 'action') current.actions.push(clause);
      if (clause.kind === 'goal') current.goals.push(clause);
    }
  }
  found.at(-1)?.clauses.push(...waiting);
  if (found.length > 0 || clauses.length === 0) return found;
  // A numbered item may be a goal only (努力实现…增长6%): then the goal is the duty.
  const goals = clauses.filter(({ kind }) => kind === 'goal');
  return [{ clauses: [...clauses], actions: goals, goals: [], assignments: [], addressee: null, splitBy: null }];
};

/** All clauses as one duty: a row of a task table is one matter, however long. */
export const onlyRequirement = (clauses: readonly Clause[]): Requirement => {
  const actions = clauses.filter(({ kind }) => kind === 'action');
  const goals = clauses.filter(({ kind }) => kind === 'goal');
  const duties = actions.length > 0 ? actions : clauses.slice(0, 1);
  return { clauses: [...clauses], actions: duties, goals, assignments: [], addressee: null, splitBy: null };
};
