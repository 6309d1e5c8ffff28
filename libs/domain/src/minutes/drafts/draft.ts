import { headDatesOf, limitPhrasesOf, timePhrasesOf } from '../dates/time-phrases.js';
import { reportCycleOf } from '../dates/report-days.js';
import type { Clause } from '../clauses/clauses.js';
import { withoutTime } from '../clauses/lead-in.js';
import { modalOf, openerOf } from '../clauses/mood.js';
import { tells } from '../clauses/told.js';
import type { Requirement } from '../clauses/requirements.js';
import type { DecisionNeeded, Doer, DraftSuggestion, MinutesOptions, TimePhrase } from '../analysis.js';
import { addresseeOf } from '../names/addressees.js';
import { addressedDoers, labelledDoers, spokenDoers, subjectDoers, suggestionsOf } from '../names/doers.js';
import { dutyDepartments } from '../names/duties.js';
import { groupsCalled } from '../names/known.js';
import { openLeads } from '../names/open-leads.js';
import { partiesAtHead } from '../names/parties.js';
import type { Label } from '../structure/labels.js';
import { firstTitle, TITLE_LENGTH, withoutNames } from '../titles/title.js';
import type { Lang } from '../clauses/lang.js';
import { CLOSURE, YAO } from '../words/lexicon.js';
import { knownVerb } from '../words/segmenter.js';
import { checklistOf, measuresOf, referencesOf } from '../words/quantities.js';
import { mergeCandidatesOf } from './merge-candidates.js';

/** `cutOnObject`: parted from the duty before it in the same sentence by another object only. */
export type DraftWithoutId = Omit<DraftSuggestion, 'id' | 'mergeCandidates'> & { cutOnObject: boolean };

/** What a draft is read from: its duty, the sentence around it, and the labels of its item. */
export interface DraftSource {
  requirement: Requirement;
  sentence: string;
  /** True when the sentence holds this duty only: its brackets then belong to it. */
  alone: boolean;
  labels: readonly Pick<Label, 'role' | 'name' | 'value'>[];
  /** A bracket behind the whole paragraph, which names whoever does all of it. */
  trailing?: string;
  segmentIds: string[];
  class: DraftSuggestion['class'];
  /** Where the source gives the matter a name of its own. */
  name?: string;
}

/** What drafts are made with. */
export interface Drafting {
  options: MinutesOptions;
  lang: Lang;
}

const LEADING = new RegExp(`^(?:\\d+(?:[、．]|\\.(?!\\d))\\s*|${YAO})`, 'u');
const wordsOf = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ text }) => text.replace(/。$|(?<=\p{Script=Han})\.$/u, ''))
    .join('，')
    .replace(LEADING, '');

/** 首次不联网时, 确定议题后: when or on what condition; what is to be done stands behind it. */
const CONDITION = /(?:[时后]|的|前|期间|过程中|之后|基础上|情况下)$/u;
/** 确定上会议题后: what comes first. */
const WHEN_DONE = /(?:后|时|期间|过程中|情况下)$/u;
/** 工作目标：…: what the next words are called. */
const CALLED = /^[:：]/u;

/** It says what is wanted of the matter before it. */
const SAID_OF = /^(?:都|也|均|还|就)?(?:需要?|应|要|须|能|不能|不要|缺|待)/u;

/** Clauses side by side as the text has them, as many as a title holds; at the least the first two. */
const sideBySide = (text: string): string => {
  let end = 0;
  for (const { index } of text.matchAll(/[，,；;。]|$/gu)) {
    if (end > 0 && text.slice(0, end).search(/[，,；;。]/u) >= 0 && index > TITLE_LENGTH) break;
    end = index;
    if (index > TITLE_LENGTH) break;
  }
  return text.slice(0, end);
};

/** Words of a duty that its title may be made of, the best first: its verb and what that is done to; a matter goes with what is said of it. */
const titleTexts = ({ actions, clauses }: Requirement, body: string, lang: Lang): string[] => {
  const texts = [...actions, ...clauses];
  const [first] = texts;
  const rest = texts.flatMap(({ bare, text }) => [bare, text]);
  if (!first || first.addressee !== null || first.enumerated || modalOf(first.text) !== null) return rest;
  // 设备重启: a noun that may be a verb too is none before what is said of it
  const acts = first.verb !== null && (knownVerb(first.bare) !== null || lang.words(first.bare.slice(0, 40))[0]?.tag !== 'vn');
  if (acts && !WHEN_DONE.test(first.text)) return rest;
  const from = body.indexOf(first.bare === '' ? first.text : first.bare);
  const behind = from < 0 ? '' : body.slice(from + (first.bare || first.text).length);
  const others = clauses.slice(clauses.indexOf(first) + 1).filter(({ kind }) => kind !== 'told');
  const acting = others.find(({ verb, text }) => verb !== null || modalOf(text) !== null || SAID_OF.test(text));
  if (!acting) return rest;
  if (WHEN_DONE.test(first.text) || CONDITION.test(first.text) || CALLED.test(behind)) return [acting.bare, acting.text, ...rest];
  // 设备重启后的认证过程，需要缓存机制: what is spoken of, and what of it
  return from < 0 ? rest : [sideBySide(body.slice(from)), ...rest];
};

const titleOf = ({ requirement, sentence, name }: DraftSource, lang: Lang): string => {
  const body = sentence.slice(openerOf(sentence)?.length ?? 0);
  const said = titleTexts(requirement, body, lang);
  return firstTitle([...(name === undefined || name === '' ? [] : [name]), ...said.filter((text) => text !== ''), body], lang);
};

const joining = (clauses: readonly string[], lang: Lang): Doer[] =>
  clauses
    .slice(1)
    .flatMap((clause) => partiesAtHead(clause, lang).parties)
    .filter(({ kind }) => kind === 'collective')
    .map(({ text, kind }) => ({ text, kind, role: 'assist' as const, rule: 'listed' as const, words: text }));

/** Who does it: by its labels, by the sentence's own words, by who stands at the head of it. */
const doersOf = ({ requirement, sentence, alone, labels, trailing = '' }: DraftSource, lang: Lang): readonly Doer[] => {
  const labelled = labelledDoers(labels, lang);
  if (labelled.some(({ role }) => role === 'lead' || role === 'assist')) return labelled;
  const own = wordsOf([...requirement.clauses, ...requirement.assignments]);
  const spoken = spokenDoers(alone ? sentence : own, lang);
  const clauses = requirement.clauses.map(({ text }) => text);
  const spokenIn = sentence
    .slice(openerOf(sentence)?.length ?? 0)
    .split(/[，；。：:]/u)
    .slice(0, 12);
  const heads = (alone ? [...clauses, ...spokenIn] : clauses).filter((clause) => !tells(clause, lang));
  const said = spoken.some(({ role }) => role === 'lead');
  const timeless = heads.map((clause) => withoutTime(clause, lang.base));
  const subject = said ? [] : subjectDoers([...(requirement.addressee === null ? [] : [requirement.addressee]), ...timeless], lang);
  // 由X牵头，各镇积极行动: all of whom a later clause speaks take part
  const others = said && alone ? joining(clauses, lang).filter(({ text }) => !spoken.some((doer) => doer.text === text)) : [];
  const beside = subject.filter(({ text }) => !spoken.some((doer) => doer.text === text));
  const all = [...beside, ...spoken, ...others, ...labelled];
  return all.length > 0 || trailing === '' ? all : spokenDoers(trailing, lang);
};

const days = (phrases: readonly TimePhrase[]): TimePhrase[] =>
  phrases.filter(({ due }, at) => due !== null && phrases.findIndex((other) => other.due?.at === due.at) === at);

/** The limit: by its label, else by the sentence; of several that could be it a person chooses. */
const dueOf = (
  said: readonly TimePhrase[],
  labelled: readonly TimePhrase[],
): Pick<DraftSuggestion, 'dueSuggestion'> & { open: DecisionNeeded[] } => {
  const [label, ...others] = days(labelled);
  const own = days(said);
  const agreed = label?.due && others.length === 0 && own.every(({ due }) => due !== null && label.due !== null && due.at <= label.due.at);
  if (agreed) return { dueSuggestion: label.due, open: [] };
  const all = days([...labelled, ...said]);
  if (all.length <= 1) return { dueSuggestion: all[0]?.due ?? null, open: [] };
  const dues = all.flatMap(({ due }) => due ?? []);
  return { dueSuggestion: null, open: [{ kind: 'two_dates', departmentIds: [], words: all.map(({ text }) => text).join('、'), dues }] };
};

/** What is offered beside a date, or in place of one: urgency, the policy's limit said to be the policy's, a report day. */
export const offersOf = (
  times: readonly TimePhrase[],
  of: DraftSuggestion['class'],
  { policy }: MinutesOptions,
): Pick<DraftSuggestion, 'urgencySuggestion' | 'policyDefault' | 'reportCycleSuggestion'> => {
  const urgent = times.find(({ kind }) => kind === 'immediate');
  const urgency = urgent ? 'urgent' : 'normal';
  const phrase = (urgent ?? times.find(({ kind }) => kind === 'soft'))?.text ?? null;
  const undated = of !== 'standing' && times.every(({ due }) => due === null);
  const cycle = reportCycleOf(times);
  return {
    ...(urgent ? { urgencySuggestion: urgency } : {}),
    ...(undated && policy
      ? { policyDefault: { limit: policy.limits.complete[urgency], urgency, policyVersion: policy.version, phrase } }
      : {}),
    ...(cycle ? { reportCycleSuggestion: cycle } : {}),
  };
};

/** 延期，新计划9月13日: what holds now, in the words that say how far it is. */
const MOVED = /新计划|新时间|延期|延至|推迟|顺延|调整[至为到]|改[至为到]|展期/u;
const asOld = ({ due, ...phrase }: TimePhrase): TimePhrase =>
  due === null ? { ...phrase, due } : { ...phrase, due: null, role: 'old', day: due.at.slice(0, 10) };

/** 请于5月9日前将…报…: you, whoever you are. */
const PLEADS =
  /(?:^|[，。；、.\s]|[一二三四五六七八九十]是)(?:务|敬|特|并|同时)?(?:请|望)(?=于|将|在|按|把|尽快|尽早|抓紧|认真|结合|填|报|及时|务必|严格|高度|提前|\d)/u;
/** Whoever the paper goes to: bodies that it names, or all of a kind where it pleads with them. */
const askedIn = (sentence: string, { addressed = [] }: Lang): Doer[] => {
  const few = addressed.every(({ kind }) => kind === 'organ' || kind === 'person') && !SOMEBODY.test(sentence);
  return few || PLEADS.test(sentence) ? addressedDoers(addressed) : [];
};

/** Words that a body, a post or a person is called by: wherever one stands, whoever does it may be named, and no keyword guesses past them. */
const SOMEBODY =
  /\p{Script=Han}(?:局|委|厅|处(?![理置罚])|科(?![学技])|部门|单位|公司|学院|政府|办事处|指挥部|专班|领导小组|工作组|负责人|责任人|同志|主任|[局处科院校市县区]长)(?!\p{Script=Han}{0,2}[力度])|[省市区县镇]\p{Script=Han}{1,4}[办部中心队]|@|各\p{Script=Han}{1,6}(?:要|应|须|将|把|在|于|对)/u;

/** One suggestion from one duty. Whatever the source does not say stays empty. */
export const draftOf = (source: DraftSource, { options, lang }: Drafting): DraftWithoutId => {
  const { requirement, sentence, labels, alone } = source;
  const text = wordsOf([...requirement.clauses, ...requirement.assignments]);
  const own = requirement.clauses.map((clause) => clause.text).join('，');
  const words = [text, ...(alone ? [sentence] : []), ...labels.map(({ name, value }) => `${name}：${value}`)].join('\n');
  const plain = timePhrasesOf(alone ? sentence : own, lang.base, lang.words);
  const moved = labels
    .filter(({ role, value }) => role === 'status' && MOVED.test(value))
    .flatMap(({ value }) => limitPhrasesOf(value, lang.base, lang.words))
    .filter(({ due }) => due !== null);
  const planned = labels.filter(({ role }) => role === 'due').flatMap(({ value }) => limitPhrasesOf(value, lang.base, lang.words));
  const limits = moved.length > 0 ? [...planned.map((phrase) => asOld(phrase)), ...moved] : planned;
  const bound = [...plain, ...limits].some(({ due, kind }) => due !== null || kind === 'recurring');
  const said = bound ? plain : [...plain, ...headDatesOf(own, lang.base, lang.words)];
  const times = [...said, ...limits];
  const { dueSuggestion, open } = dueOf(said, limits);
  const spoken = doersOf(source, lang);
  const called = addresseeOf(requirement.addressee ?? own, lang, options.groups ?? []);
  // where nobody is named, whoever the paper goes to is asked
  const asked = spoken.length === 0 && called.kind === 'none' ? askedIn(sentence, lang) : [];
  const doers = asked.length > 0 ? asked : spoken;
  const addressee = asked.length > 0 ? addresseeOf(asked.map(({ text: name }) => name).join('、'), lang, options.groups ?? []) : called;
  const groups = groupsCalled(addressee.text, options.groups ?? []);
  const parallel = addressee.kind === 'collective' && !doers.some(({ kind, role }) => kind !== 'collective' && role === 'lead');
  const named = suggestionsOf(doers);
  const split = !parallel && /分别|按(?:照)?(?:各自)?职责分工/u.test(words) && named.length > 1;
  const units = [...new Set(parallel ? groups.flatMap((group) => group.members) : [])].map((id) => ({
    departmentId: id,
    role: 'lead' as const,
    reason: { rule: 'group' as const, words: addressee.text },
  }));
  const suggested = parallel ? units : split ? named.map((one) => ({ ...one, role: 'lead' as const })) : named;
  const undecided = [...open, ...(parallel || split ? [] : openLeads(words, doers, options.responsibleUnits === 'first_leads'))];
  const measures = requirement.clauses.flatMap((clause) =>
    measuresOf(clause.text, addressee.kind === 'none' ? '' : addressee.text, options.rosters ?? []),
  );
  const closing = requirement.clauses.filter(({ kind, text: clause }) => kind === 'goal' && CLOSURE.test(clause));
  const gathers = parallel ? requirement.assignments.flatMap((clause) => partiesAtHead(clause.text.replace(/^由/u, ''), lang).parties) : [];
  const guessed =
    suggested.length === 0 && doers.length === 0 && addressee.kind === 'none' && !SOMEBODY.test(`${sentence}${source.trailing ?? ''}`);
  return {
    title: withoutNames(titleOf(source, lang), [...doers.map((doer) => doer.text), addressee.text], lang),
    requirement: text,
    closureStandard: closing.map((clause) => clause.text.replace(/。$/u, '')).join('；'),
    class: source.class,
    segmentIds: source.segmentIds,
    dueSuggestion,
    timePhrases: times,
    // Where anybody is named, known here or not, keywords would only guess past the text.
    departmentSuggestions: guessed
      ? dutyDepartments(
          requirement.actions.map(({ bare }) => bare),
          lang.departments,
        )
      : suggested,
    ...(doers.length > 0 ? { doers: [...doers] } : {}),
    addressee,
    shapeSuggestion: parallel ? 'parallel' : split ? 'split' : 'joint',
    collatorSuggestion: gathers.find(({ departmentId }) => departmentId !== undefined)?.departmentId ?? null,
    measures: measures.map((measure, at) => ({ ...measure, id: `m${at + 1}` })),
    checklist: requirement.actions.map((clause) => checklistOf(clause.text)).find((items) => items.length > 0) ?? [],
    goals: requirement.goals.map((clause) => clause.text.replace(/。$/u, '')),
    references: referencesOf(text),
    ...(undecided.length > 0 ? { decisionsNeeded: undecided } : {}),
    ...offersOf(times, source.class, options),
    cutOnObject: requirement.splitBy === 'object',
  };
};

/** Words for which a department was thought of as lead. */
const dutiesOf = ({ departmentSuggestions }: DraftWithoutId): Map<string, string[]> =>
  new Map(
    departmentSuggestions
      .filter(({ role, reason }) => role === 'lead' && reason.rule === 'duty')
      .map(({ departmentId, reason }) => [departmentId, reason.words.split('、')]),
  );

/** Numbers the suggestions and offers pairs for merging; each is offered beside the earlier one. */
export const numbered = (drafts: readonly DraftWithoutId[]): DraftSuggestion[] => {
  const candidates = mergeCandidatesOf(drafts.map((draft) => ({ ...draft, duties: dutiesOf(draft) })));
  return drafts.map((draft, at) => {
    const { cutOnObject: _, ...kept } = draft;
    return { ...kept, id: `d${at + 1}`, mergeCandidates: candidates[at] ?? [] };
  });
};
