import { namedDepartments } from './addressees.js';
import type { Addressee, DepartmentSuggestion, DraftSuggestion, MinutesOptions } from './analysis.js';
import { offersOf } from './drafts.js';
import type { DraftWithoutId } from './drafts.js';
import { englishTimesOf } from './english-dates.js';
import type { EnglishBase } from './english-dates.js';

/** What an English duty is read from. `owner` is null where the text names nobody. */
export interface EnglishItem {
  action: string;
  owner: string | null;
  due: string | null;
  class: DraftSuggestion['class'];
  segmentIds: string[];
}

const SUPPORTED = /,?\s*(?:supported|assisted|helped) by\s+([^,;.]+)|,?\s*with (?:the )?(?:support|help|input) (?:of|from)\s+([^,;.]+)/iu;
const COLLECTIVE = /^(?:each|every|all)\s+(?:of the\s+)?[a-z -]*?(?:regions?|departments?|teams?|sites?|units?|functions?|districts?)\b/iu;
const COUNTED =
  /\b(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\s+((?:[a-z-]+\s+){0,3}?[a-z-]+s)\b(?:\s+(?:per|for each)\s+([a-z]+))?/giu;
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SPAN = /\b(?:days?|weeks?|months?|years?|quarters?|hours?)$/iu;

const ownersOf = (owner: string, options: MinutesOptions): DepartmentSuggestion[] => {
  const departments = options.departments ?? [];
  const helped = SUPPORTED.exec(owner);
  const leads = namedDepartments(helped ? owner.slice(0, helped.index) : owner, departments);
  const assists = namedDepartments(helped?.[1] ?? helped?.[2] ?? '', departments);
  return [
    ...leads.map(({ id, word }, at): DepartmentSuggestion => ({
      departmentId: id,
      role: at === 0 ? 'lead' : 'assist',
      reason: { rule: at === 0 ? 'owner' : 'listed', words: word },
    })),
    ...assists.map(({ id, word }): DepartmentSuggestion => ({
      departmentId: id,
      role: 'assist',
      reason: { rule: 'named_assist', words: word },
    })),
  ];
};

const addresseeOf = (owner: string | null, options: MinutesOptions): Addressee => {
  if (owner === null) return { text: '', kind: 'none' };
  const all = COLLECTIVE.exec(owner);
  if (!all) return { text: owner, kind: namedDepartments(owner, options.departments ?? []).length > 0 ? 'department' : 'none' };
  const group = (options.groups ?? []).find(({ name, aliases }) =>
    [name, ...aliases].some((word) => word.toLowerCase() === all[0].toLowerCase()),
  );
  return group ? { text: all[0], kind: 'collective', groupId: group.id } : { text: all[0], kind: 'collective' };
};

const measuresOf = (action: string, times: readonly string[]): DraftSuggestion['measures'] => {
  const plain = times.reduce((text, words) => text.replace(words, ''), action);
  return [...plain.matchAll(COUNTED)]
    .filter((hit) => !SPAN.test(hit[2] ?? ''))
    .map((hit, at) => {
      const number = hit[1] ?? '';
      const target = /^\d/u.test(number) ? Number(number.replaceAll(',', '')) : WORDS.indexOf(number.toLowerCase()) + 2;
      const name = (hit[2] ?? '').trim();
      return { id: `m${at + 1}`, name, target, unit: name.split(' ').at(-1) ?? name, ...(hit[3] ? { perUnit: hit[3] } : {}) };
    });
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One suggestion from an action with its owner and date; what is not said stays empty. */
export const englishDraft = (item: EnglishItem, options: MinutesOptions, base: EnglishBase): DraftWithoutId => {
  const times = englishTimesOf([item.action, item.due ?? ''].join(' ; '), base);
  const phrases = times.map(({ text }) => text);
  const addressee = addresseeOf(item.owner, options);
  const named = item.owner === null ? [] : ownersOf(item.owner, options);
  const group = (options.groups ?? []).find(({ id }) => id === addressee.groupId);
  const units = (group?.members ?? []).map((id): DepartmentSuggestion => ({
    departmentId: id,
    role: 'lead',
    reason: { rule: 'group', words: addressee.text },
  }));
  const bare = phrases
    .reduce((text, words) => text.replace(words, ''), item.action)
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;]+$/u, '')
    .trim();
  const purpose = /\b(?:so that|to ensure(?: that)?|such that)\s+([^.;]+)/iu.exec(item.action);
  return {
    title: capital(bare.length > 90 ? `${bare.slice(0, 89)}…` : bare),
    requirement: capital(item.action.replace(/[.;]\s*$/u, '')),
    closureStandard: purpose?.[0] ?? '',
    class: item.class,
    segmentIds: item.segmentIds,
    dueSuggestion: times.find(({ due }) => due !== null)?.due ?? null,
    timePhrases: times,
    departmentSuggestions: addressee.kind === 'collective' ? units : named,
    addressee,
    shapeSuggestion: addressee.kind === 'collective' ? 'parallel' : 'joint',
    collatorSuggestion:
      addressee.kind === 'collective'
        ? (namedDepartments(/\bto\s+([A-Z][^.]*)$/u.exec(bare)?.[1] ?? '', options.departments ?? [])[0]?.id ?? null)
        : null,
    measures: measuresOf(item.action, phrases),
    checklist: [],
    goals: purpose ? [purpose[0]] : [],
    references: [],
    ...offersOf(times, item.class, options),
    cutOnObject: false,
  };
};
