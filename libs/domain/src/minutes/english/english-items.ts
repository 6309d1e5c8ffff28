import { namedDepartments, type Named } from '../names/known.js';
import { endOfDay } from '../../calendar/working-time.js';
import type {
  Addressee,
  DecisionNeeded,
  DepartmentName,
  DepartmentSuggestion,
  Doer,
  DraftSuggestion,
  MinutesOptions,
} from '../analysis.js';
import { offersOf } from '../drafts/draft.js';
import type { DraftWithoutId } from '../drafts/draft.js';
import { englishTimesOf, openDatesOf } from './english-dates.js';
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

const PERSON = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Cr|Rev|Sir)\.? )?(?:[A-Z]{2,4}|[A-Z][a-z'’-]+(?: [A-Z][a-z'’.-]*){0,2})$/u;
const ORGAN =
  /\b(?:team|department|committee|office|council|group|board|unit|division|service|agency|ltd|limited|company|clerk|officer|manager|chair(?:man)?|secretary|treasurer|director|contractor|consultant)s?\b/iu;

const piecesOf = (words: string): string[] =>
  words
    .split(/\s*(?:,|;|\/|&|\band\b)\s*/u)
    .map((piece) => piece.replace(/^(?:the|both)\s+/iu, '').trim())
    .filter((piece) => piece.length > 1);
/** What may stand beside a department's name without making it another's. */
const UNIT = /^(?:the\s+)?|\s+(?:teams?|departments?|dept\.?|office|division|unit|section|services?)$/giu;

/** Departments whose whole name stands there: Environment is none in Environment & Amenities Committee. */
const wholly = (words: string, departments: readonly DepartmentName[]): Named[] => {
  const found = namedDepartments(words, departments);
  const pieces = piecesOf(words).map((piece) => piece.replace(UNIT, '').toLowerCase());
  const whole = words.replace(UNIT, '').trim().toLowerCase();
  // a committee or a post that has such a word in its name is another body
  return ORGAN.test(words) && !/\b(?:team|department|dept|office|division|unit|service)s?\b/iu.test(words)
    ? found.filter(({ word }) => word.toLowerCase() === whole || (!words.includes('&') && pieces.includes(word.toLowerCase())))
    : found;
};

const ownersOf = (owner: string, options: MinutesOptions): DepartmentSuggestion[] => {
  const departments = options.departments ?? [];
  const helped = SUPPORTED.exec(owner);
  const leads = wholly(helped ? owner.slice(0, helped.index) : owner, departments);
  const assists = wholly(helped?.[1] ?? helped?.[2] ?? '', departments);
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

/** Whom the words name, one by one, known here or not. */
const doersOf = (owner: string, known: readonly DepartmentSuggestion[]): Doer[] => {
  const helped = SUPPORTED.exec(owner);
  // Environment & Amenities Committee is one body
  const pieces = (words: string): string[] =>
    /^[^,;/]*\b(?:committee|board|council|group|officer|panel)$/iu.test(words.trim()) && known.length === 0
      ? [words.replace(/^the\s+/iu, '').trim()]
      : piecesOf(words);
  const made = (piece: string, role: Doer['role'], rule: Doer['rule']): Doer => {
    const found = known.find(({ reason }) => piece.toLowerCase().includes(reason.words.toLowerCase()));
    const kind = ORGAN.test(piece) || found || !PERSON.test(piece) ? 'organ' : 'person';
    return { text: piece, kind, role, rule, words: owner, ...(found ? { departmentId: found.departmentId } : {}) };
  };
  return [
    ...pieces(helped ? owner.slice(0, helped.index) : owner).map((piece, at) =>
      made(piece, at === 0 ? 'lead' : 'assist', at === 0 ? 'owner' : 'listed'),
    ),
    ...pieces(helped?.[1] ?? helped?.[2] ?? '').map((piece) => made(piece, 'assist', 'named_assist')),
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

/** About thirty characters of Chinese. */
const TITLE_LENGTH = 58;
/** Never cut inside a word. */
const shortened = (text: string): string =>
  text.length <= TITLE_LENGTH
    ? text
    : text
        .slice(0, TITLE_LENGTH)
        .replace(/\s+\S*$/u, '')
        .replace(
          /[\s,;:]+$|(?:\s+(?:the|a|an|of|to|and|or|for|with|in|on|by|as|at|if|how|that|which|who|when|where|there|is|are|be|will|would|we|they|it|this|its|their|our|from|into|about|through|per|via|so|but|than|then|both|any|all|some|new))+$/iu,
          '',
        );

/** A day that no phrase of time was read from. */
const LIMIT_LEFT =
  /[\s,]+(?:by|before|no later than|due)\s+(?:the\s+)?(?:end\s+of|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|next).*$/iu;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A cell that holds nothing but a date is an end, as if due stood before it. */
const dueWords = (due: string): string => (/^\d{1,2}[/.-]\d{1,2}/u.test(due) ? `due ${due}` : due);

/** One suggestion from an action with its owner and date; what is not said stays empty. */
export const englishDraft = (item: EnglishItem, options: MinutesOptions, base: EnglishBase): DraftWithoutId => {
  const times = englishTimesOf([item.action, item.due === null ? '' : dueWords(item.due)].join(' ; '), base);
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
    .replace(/\(\s*\)/gu, '')
    .replace(/(?:[\s.,;]+|\s(?:to|by|at|on|before|for|and|or|of|in|with|until))+$/u, '')
    .replace(/(?:\bon\s+)?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?=\s*(?:,|$))/gu, '')
    .replace(/\s+,/gu, ',')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(LIMIT_LEFT, '')
    .trim();
  const collective = addressee.kind === 'collective';
  const doers = item.owner === null || collective ? [] : doersOf(item.owner, named);
  const unknown = doers.filter(({ departmentId }) => departmentId === undefined).map(({ text }) => text);
  const dates = openDatesOf([item.action, item.due === null ? '' : `due ${item.due}`].join(' ; '), base);
  const undecided: DecisionNeeded[] = [
    ...dates.map(({ words, days }): DecisionNeeded => ({
      ...{ kind: 'two_dates', departmentIds: [], words },
      dues: days.map((day) => ({ at: endOfDay(day, base.calendar), origin: 'source', phrase: words })),
    })),
    ...(unknown.length > 0 ? [{ kind: 'unknown_doer' as const, departmentIds: [], words: unknown.join(', ') }] : []),
  ];
  const purpose = /\b(?:so that|to ensure(?: that)?|such that)\s+([^.;]+)/iu.exec(item.action);
  return {
    title: capital(shortened(bare)),
    requirement: capital(item.action.replace(/[.;]\s*$/u, '')),
    closureStandard: purpose?.[0] ?? '',
    class: item.class,
    segmentIds: item.segmentIds,
    dueSuggestion: times.find(({ due }) => due !== null)?.due ?? null,
    timePhrases: times,
    departmentSuggestions: collective ? units : named,
    ...(doers.length > 0 ? { doers } : {}),
    ...(undecided.length > 0 ? { decisionsNeeded: undecided } : {}),
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
