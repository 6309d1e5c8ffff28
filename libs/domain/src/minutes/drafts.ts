import { addresseeOf, labelledDepartments, namedDepartments, spokenDepartments } from './addressees.js';
import type { DepartmentName, DepartmentSuggestion, DraftSuggestion, MergeCandidate, MinutesOptions } from './analysis.js';
import type { Clause } from './clauses.js';
import type { Requirement } from './requirements.js';
import { CLOSURE, YAO } from './lexicon.js';
import { checklistOf, measuresOf, referencesOf } from './quantities.js';
import { contentOf, similarityOf } from './similarity.js';
import { timePhrasesOf } from './time-phrases.js';
import type { TimeBase } from './time-phrases.js';

/** Drafts whose content overlaps at least this much are offered for merging. */
const MERGE_FROM = 40;
const TITLE_LENGTH = 32;

/** `cutOnObject`: parted from the duty before it in the same sentence by another object only. */
export type DraftWithoutId = Omit<DraftSuggestion, 'id' | 'mergeCandidates'> & { cutOnObject: boolean };

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
  const bare = (first?.bare || first?.text || '')
    .replace(/^\d+[.、．]/u, '')
    .replace(/[（(].*$/u, '')
    .replace(/。$/u, '');
  return bare.length > TITLE_LENGTH ? `${bare.slice(0, TITLE_LENGTH - 1)}…` : bare;
};

const LEADING = new RegExp(`^(?:\\d+[.、．]\\s*|${YAO})`, 'u');
const wordsOf = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ text }) => text.replace(/。$/u, ''))
    .join('，')
    .replace(LEADING, '');

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

const spokenOf = (source: DraftSource, words: string, departments: readonly DepartmentName[]): DepartmentSuggestion[] => {
  const { requirement, sentence, alone } = source;
  const labelled = labelledDepartments(words, departments);
  if (labelled.length > 0) return labelled;
  if (alone) return spokenDepartments(sentence, departments);
  const own = spokenDepartments(wordsOf([...requirement.clauses, ...requirement.assignments]), departments);
  if (own.some(({ role }) => role === 'lead') || requirement.addressee === null) return own;
  return [...spokenDepartments(requirement.addressee, departments), ...own];
};

/** One suggestion from one duty. Whatever the source does not say stays empty. */
export const draftOf = (source: DraftSource, options: MinutesOptions, base: TimeBase): DraftWithoutId => {
  const { requirement, sentence, below, alone } = source;
  const departments = options.departments ?? [];
  const text = wordsOf([...requirement.clauses, ...requirement.assignments]);
  const own = requirement.clauses.map((clause) => clause.text).join('，');
  const words = [text, ...(alone ? [sentence] : []), ...below].join('\n');
  const times = timePhrasesOf([alone ? sentence : own, ...below].join('\n'), base);
  const addressee = addresseeOf(requirement.addressee ?? own, departments, options.groups ?? []);
  const parallel = addressee.kind === 'collective';
  const split = !parallel && /分别|按职责分工/u.test(words) && namedDepartments(words, departments).length > 1;
  const spoken = spokenOf(source, words, departments);
  const group = (options.groups ?? []).find(({ id }) => id === addressee.groupId);
  const units = (group?.members ?? []).map((id): DepartmentSuggestion => ({
    departmentId: id,
    role: 'lead',
    reason: { rule: 'group', words: addressee.text },
  }));
  const named = parallel ? units : split ? spoken.map((part) => ({ ...part, role: 'lead' as const })) : unique(spoken);
  const collator = parallel ? requirement.assignments.map((clause) => clause.text).join('，') : '';
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
    // Where a group or leaders are addressed, keywords would only guess past the text.
    departmentSuggestions: named.length > 0 || addressee.kind !== 'none' ? named : byDuty(wordsOf(requirement.actions), options),
    addressee,
    shapeSuggestion: parallel ? 'parallel' : split ? 'split' : 'joint',
    collatorSuggestion: namedDepartments(collator, departments)[0]?.id ?? null,
    measures: measures.map((measure, at) => ({ ...measure, id: `m${at + 1}` })),
    checklist: requirement.actions.map((clause) => checklistOf(clause.text)).find((items) => items.length > 0) ?? [],
    goals: requirement.goals.map((clause) => clause.text.replace(/。$/u, '')),
    references: referencesOf(text),
    cutOnObject: requirement.splitBy === 'object',
  };
};

const candidatesOf = (at: number, drafts: readonly DraftWithoutId[], contents: readonly Set<string>[]): MergeCandidate[] => {
  const [draft, own] = [drafts[at], contents[at]];
  if (!draft || !own) return [];
  return drafts
    .slice(0, at)
    .flatMap((earlier, index): MergeCandidate[] => {
      const { similarity, words } = similarityOf(contents[index] ?? new Set(), own);
      const draftId = `d${index + 1}`;
      if (similarity >= MERGE_FROM && words.length > 1) return [{ draftId, reason: 'similar', similarity, words }];
      const sibling = draft.cutOnObject && earlier.segmentIds.join() === draft.segmentIds.join();
      return sibling ? [{ draftId, reason: 'same_sentence', similarity, words }] : [];
    })
    .sort((a, b) => b.similarity - a.similarity);
};

/** Numbers the suggestions and offers pairs for merging; each is offered beside the earlier one. */
export const numbered = (drafts: readonly DraftWithoutId[]): DraftSuggestion[] => {
  const contents = drafts.map(({ requirement }) => contentOf(requirement));
  return drafts.map((draft, at) => {
    const { cutOnObject: _, ...kept } = draft;
    return { ...kept, id: `d${at + 1}`, mergeCandidates: candidatesOf(at, drafts, contents) };
  });
};
