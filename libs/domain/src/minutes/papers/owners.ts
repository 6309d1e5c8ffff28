import type { DraftSuggestion } from '../analysis.js';
import type { PaperDirectory, PaperDuty } from './label.js';
import { lettersOf } from './words-in-place.js';

export interface OwnerTally {
  labelled: number;
  /** Known by the directory and proposed. */
  right: number;
  /** Shown as the paper writes it, to be resolved by a person. */
  shown: number;
  /** Somebody else stands in the place of one that is named. */
  replaced: number;
  missed: number;
  /** Of the missed, those of a duty that was not found at all. */
  lost: number;
  /** Somebody is proposed whom the paper does not charge with it, beside those it does or where it names nobody. */
  invented: number;
  /** Proposed from what a department is there for, where nobody is named: allowed, and said to be a guess. */
  guessed: number;
  leads: number;
  leadsRight: number;
}

export const noOwners = (): OwnerTally => ({
  labelled: 0,
  right: 0,
  shown: 0,
  replaced: 0,
  missed: 0,
  lost: 0,
  invented: 0,
  guessed: 0,
  leads: 0,
  leadsRight: 0,
});

const flat = (name: string): string => lettersOf(name).text;

/** Ids by which the directory knows a name. */
const idsOf = (name: string, { departments, groups }: PaperDirectory): string[] =>
  [...departments, ...groups].filter((one) => [one.name, ...one.aliases].some((known) => flat(known) === flat(name))).map(({ id }) => id);

/** Names a draft shows as they stand, known or not. */
const shownBy = ({ addressee, departmentSuggestions, doers = [] }: DraftSuggestion): string =>
  [addressee.text, ...departmentSuggestions.map(({ reason }) => reason.words), ...doers.map(({ text }) => text)].map(flat).join('\n');

export const judgeOwners = (duty: PaperDuty, draft: DraftSuggestion | null, directory: PaperDirectory): OwnerTally => {
  const tally = noOwners();
  const owners = duty.owners ?? [];
  tally.labelled = owners.length;
  tally.leads = owners.length > 0 ? 1 : 0;
  if (!draft) return { ...tally, missed: owners.length, lost: owners.length };
  const named = draft.departmentSuggestions.filter(({ reason }) => reason.rule !== 'duty' && reason.rule !== 'group');
  const guesses = draft.departmentSuggestions.filter(({ reason }) => reason.rule === 'duty');
  const shown = shownBy(draft);
  const wanted = new Set<string>();
  let unfound = 0;
  for (const [at, owner] of owners.entries()) {
    const ids = idsOf(owner, directory);
    for (const id of ids) wanted.add(id);
    const known = ids.some((id) => named.some(({ departmentId }) => departmentId === id) || draft.addressee.groupId === id);
    if (known) tally.right += 1;
    else if (shown.includes(flat(owner))) tally.shown += 1;
    else unfound += 1;
    const leads = named[0] ? ids.includes(named[0].departmentId) : flat(draft.addressee.text).startsWith(flat(owner));
    if (at === 0 && leads) tally.leadsRight = 1;
  }
  const others = named.filter(({ departmentId }) => !wanted.has(departmentId)).length;
  const strangers = owners.length > 0 ? others + guesses.length : others;
  tally.replaced = Math.min(unfound, strangers);
  tally.missed = unfound - tally.replaced;
  tally.invented = owners.length > 0 ? strangers - tally.replaced : others;
  tally.guessed = owners.length > 0 ? 0 : guesses.length;
  return tally;
};
