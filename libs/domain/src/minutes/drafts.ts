import { addresseeOf, labelledDepartments, namedDepartments, spokenDepartments } from './addressees.js';
import type { DepartmentSuggestion, DraftSuggestion, MinutesOptions } from './analysis.js';
import type { Requirement } from './clauses.js';
import { CLOSURE } from './lexicon.js';
import { checklistOf, measuresOf, referencesOf } from './quantities.js';
import { similarityOf } from './similarity.js';
import { timePhrasesOf } from './time-phrases.js';
import type { TimeBase } from './time-phrases.js';
import { stripAdverbs } from './zh-text.js';

/** Drafts whose content overlaps at least this much are offered for merging. */
const MERGE_FROM = 40;
const TITLE_LENGTH = 32;

export type DraftWithoutId = Omit<DraftSuggestion, 'id' | 'mergeCandidates'>;

/** What a draft is read from: its duty, the sentence around it, and lines below that name doers and dates. */
export interface DraftSource {
  requirement: Requirement;
  sentence: string;
  /** True when the sentence holds this duty only: its brackets then belong to it. */
  alone: boolean;
  below: string[];
  segmentIds: string[];
  class: DraftSuggestion['class'];
}

const titleOf = (requirement: Requirement): string => {
  const first = requirement.actions[0] ?? requirement.clauses[0];
  if (!first) return '';
  const bare = stripAdverbs(
    first.text.replace(/^.*?(?<![重需主必纲摘首紧扼只])要(?![求素点闻害道义么是件塞职领])/u, '').replace(/[（(].*$/u, ''),
  ).replace(/。$/u, '');
  return bare.length > TITLE_LENGTH ? `${bare.slice(0, TITLE_LENGTH - 1)}…` : bare;
};

const unique = (suggestions: readonly DepartmentSuggestion[]): DepartmentSuggestion[] => {
  const found: DepartmentSuggestion[] = [];
  for (const suggestion of suggestions) {
    const taken = found.some(({ departmentId }) => departmentId === suggestion.departmentId);
    const second = suggestion.role === 'lead' && found.some(({ role }) => role === 'lead');
    if (!taken) found.push(second ? { ...suggestion, role: 'assist' } : suggestion);
  }
  return found;
};

/** Keywords of departments' duties, when the text names nobody: one lead, the best match. */
const byDuty = (text: string, options: MinutesOptions): DepartmentSuggestion[] => {
  const hits = (options.departments ?? [])
    .map(({ id, duties = [] }) => ({ id, words: duties.filter((word) => text.toLowerCase().includes(word.toLowerCase())) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.join('').length - a.words.join('').length);
  return hits.slice(0, 3).map(({ id, words }, at) => ({
    departmentId: id,
    role: at === 0 ? ('lead' as const) : ('assist' as const),
    reason: { rule: 'duty' as const, words: words.join('、') },
  }));
};

/** One suggestion from one duty. Whatever the source does not say stays empty. */
export const draftOf = (source: DraftSource, options: MinutesOptions, base: TimeBase): DraftWithoutId => {
  const { requirement, sentence, below, alone } = source;
  const departments = options.departments ?? [];
  const text = requirement.clauses.map((clause) => clause.text.replace(/。$/u, '')).join('，');
  const words = [text, ...(alone ? [sentence] : []), ...below].join('\n');
  const times = timePhrasesOf([alone ? sentence : text, ...below].join('\n'), base);
  const addressee = addresseeOf(text, departments, options.groups ?? []);
  const labelled = labelledDepartments(words, departments);
  const spoken = labelled.length > 0 ? labelled : spokenDepartments(alone ? sentence : text, departments);
  const group = (options.groups ?? []).find(({ id }) => id === addressee.groupId);
  const named: DepartmentSuggestion[] =
    spoken.length > 0
      ? unique(spoken)
      : group
        ? group.members.map((id) => ({ departmentId: id, role: 'lead', reason: { rule: 'group', words: addressee.text } }))
        : [];
  const measures = requirement.clauses.flatMap((clause) =>
    measuresOf(clause.text, addressee.kind === 'none' ? '' : addressee.text, options.rosters ?? []),
  );
  const closing = requirement.clauses.filter(({ kind, text: clause }) => kind === 'goal' && CLOSURE.test(clause));
  return {
    title: titleOf(requirement),
    requirement: text,
    closureStandard: closing.map((clause) => clause.text.replace(/。$/u, '')).join('；'),
    class: source.class,
    segmentIds: source.segmentIds,
    dueSuggestion: times.find(({ due }) => due !== null)?.due ?? null,
    timePhrases: times,
    departmentSuggestions: named.length > 0 ? named : byDuty(text, options),
    addressee,
    shapeSuggestion:
      addressee.kind === 'collective' && spoken.length === 0
        ? 'parallel'
        : /分别|按职责分工/u.test(words) && namedDepartments(words, departments).length > 1
          ? 'split'
          : 'joint',
    measures: measures.map((measure, at) => ({ ...measure, id: `m${at + 1}` })),
    checklist: requirement.actions.map((clause) => checklistOf(clause.text)).find((items) => items.length > 0) ?? [],
    goals: requirement.goals.map((clause) => clause.text.replace(/。$/u, '')),
    references: referencesOf(text),
  };
};

/** Numbers the suggestions and offers pairs for merging; each is offered beside the earlier one. */
export const numbered = (drafts: readonly DraftWithoutId[]): DraftSuggestion[] => {
  const made: DraftSuggestion[] = [];
  for (const draft of drafts) {
    const mergeCandidates = made
      .map((earlier) => ({ draftId: earlier.id, ...similarityOf(earlier.requirement, draft.requirement) }))
      .filter(({ similarity, words }) => similarity >= MERGE_FROM && words.length > 1)
      .sort((a, b) => b.similarity - a.similarity);
    made.push({ ...draft, id: `d${made.length + 1}`, mergeCandidates });
  }
  return made;
};
