import { addresseeOf, groupsCalled, labelledDepartments, namedDepartments, spokenDepartments } from './addressees.js';
import type { DepartmentName, DepartmentSuggestion, DraftSuggestion, MergeCandidate, MinutesOptions, TimePhrase } from './analysis.js';
import type { Clause } from './clauses.js';
import type { Requirement } from './requirements.js';
import { CLOSURE, YAO } from './lexicon.js';
import { dutyDepartments } from './duties.js';
import { openLeads } from './open-leads.js';
import { reportCycleOf } from './report-days.js';
import { checklistOf, measuresOf, referencesOf } from './quantities.js';
import { contentOf, similarityOf } from './similarity.js';
import { limitPhrasesOf, timePhrasesOf } from './time-phrases.js';
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

const spokenOf = (source: DraftSource, words: string, departments: readonly DepartmentName[]): DepartmentSuggestion[] => {
  const { requirement, sentence, alone } = source;
  const labelled = labelledDepartments(words, departments);
  if (labelled.length > 0) return labelled;
  if (alone) return spokenDepartments(sentence, departments);
  const own = spokenDepartments(wordsOf([...requirement.clauses, ...requirement.assignments]), departments);
  if (own.some(({ role }) => role === 'lead') || requirement.addressee === null) return own;
  return [...spokenDepartments(requirement.addressee, departments), ...own];
};

const LIMIT_LINE = /^[（(]?(?:完成|办结|整改)?(?:时限|期限|时间)(?:要求)?[:：]\s*/u;
const timesOfLine = (line: string, base: TimeBase): TimePhrase[] => {
  const label = LIMIT_LINE.exec(line)?.[0];
  return label === undefined ? timePhrasesOf(line, base) : limitPhrasesOf(line.slice(label.length).replace(/[）)。；]$/u, ''), base);
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

/** One suggestion from one duty. Whatever the source does not say stays empty. */
export const draftOf = (source: DraftSource, options: MinutesOptions, base: TimeBase): DraftWithoutId => {
  const { requirement, sentence, below, alone } = source;
  const departments = options.departments ?? [];
  const text = wordsOf([...requirement.clauses, ...requirement.assignments]);
  const own = requirement.clauses.map((clause) => clause.text).join('，');
  const words = [text, ...(alone ? [sentence] : []), ...below].join('\n');
  const times = [...timePhrasesOf(alone ? sentence : own, base), ...below.flatMap((line) => timesOfLine(line, base))];
  const addressee = addresseeOf(requirement.addressee ?? own, departments, options.groups ?? []);
  const parallel = addressee.kind === 'collective';
  const split = !parallel && /分别|按职责分工/u.test(words) && namedDepartments(words, departments).length > 1;
  const spoken = spokenOf(source, words, departments);
  const members = groupsCalled(addressee.text, options.groups ?? []).flatMap((group) => group.members);
  const units = [...new Set(parallel ? members : [])].map((id): DepartmentSuggestion => ({
    departmentId: id,
    role: 'lead',
    reason: { rule: 'group', words: addressee.text },
  }));
  const named = parallel ? units : split ? spoken.map((part) => ({ ...part, role: 'lead' as const })) : unique(spoken);
  const collator = parallel ? requirement.assignments.map((clause) => clause.text).join('，') : '';
  const undecided = parallel || split ? [] : openLeads(words, spoken, options.responsibleUnits === 'first_leads');
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
    departmentSuggestions:
      named.length > 0 || addressee.kind !== 'none'
        ? named
        : dutyDepartments(
            requirement.actions.map(({ bare }) => bare),
            departments,
          ),
    addressee,
    shapeSuggestion: parallel ? 'parallel' : split ? 'split' : 'joint',
    collatorSuggestion: namedDepartments(collator, departments)[0]?.id ?? null,
    measures: measures.map((measure, at) => ({ ...measure, id: `m${at + 1}` })),
    checklist: requirement.actions.map((clause) => checklistOf(clause.text)).find((items) => items.length > 0) ?? [],
    goals: requirement.goals.map((clause) => clause.text.replace(/。$/u, '')),
    references: referencesOf(text),
    ...(undecided.length > 0 ? { decisionsNeeded: undecided } : {}),
    ...offersOf(times, source.class, options),
    cutOnObject: requirement.splitBy === 'object',
  };
};

/** Words for which the same department was thought of, and by which both drafts are its business. */
const sharedDuty = (one: DraftWithoutId, other: DraftWithoutId): string[] => {
  const dutiesOf = (draft: DraftWithoutId) =>
    draft.departmentSuggestions.filter(({ role, reason }) => role === 'lead' && reason.rule === 'duty');
  return dutiesOf(one).flatMap(({ departmentId, reason }) => {
    const same = dutiesOf(other).find((suggestion) => suggestion.departmentId === departmentId);
    return same ? [...new Set([...reason.words.split('、'), ...same.reason.words.split('、')])] : [];
  });
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
      const shared = sharedDuty(earlier, draft);
      if (shared.length > 0) return [{ draftId, reason: 'same_duty', similarity, words: shared }];
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
