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

/** Whom a draft proposes, in order: known ones by their department, all by the words of the paper. */
interface Proposed {
  departmentId: string | null;
  text: string;
  /** Watches over it (责任领导) and does nothing of it: right beside the owners, and never the lead. */
  leader: boolean;
}

const proposedBy = ({ doers, departmentSuggestions }: DraftSuggestion): Proposed[] => {
  const named = departmentSuggestions.filter(({ reason }) => reason.rule !== 'duty' && reason.rule !== 'group');
  const others = named.filter(({ departmentId }) => !doers?.some((doer) => doer.departmentId === departmentId));
  return [
    ...(doers ?? []).map(({ text, role, departmentId = null }) => ({ text: flat(text), departmentId, leader: role === 'leader' })),
    ...others.map(({ departmentId, reason }) => ({ text: flat(reason.words), departmentId, leader: false })),
  ];
};

export const judgeOwners = (duty: PaperDuty, draft: DraftSuggestion | null, directory: PaperDirectory): OwnerTally => {
  const tally = noOwners();
  const owners = duty.owners ?? [];
  tally.labelled = owners.length;
  tally.leads = owners.length > 0 ? 1 : 0;
  if (!draft) return { ...tally, missed: owners.length, lost: owners.length };
  const proposed = proposedBy(draft);
  const guesses = draft.departmentSuggestions.filter(({ reason }) => reason.rule === 'duty').length;
  const shown = [draft.addressee.text, ...draft.departmentSuggestions.map(({ reason }) => reason.words)].map(flat);
  const wanted = new Set(owners.flatMap((owner) => idsOf(owner, directory)));
  const isOf = (one: Proposed, owner: string): boolean =>
    one.departmentId !== null
      ? idsOf(owner, directory).includes(one.departmentId)
      : one.text.includes(flat(owner)) || flat(owner).includes(one.text);
  let unfound = 0;
  for (const owner of owners) {
    const ids = idsOf(owner, directory);
    const known = ids.some((id) => proposed.some(({ departmentId }) => departmentId === id) || draft.addressee.groupId === id);
    if (known) tally.right += 1;
    else if ([...proposed.map(({ text }) => text), ...shown].some((text) => text.includes(flat(owner)))) tally.shown += 1;
    else unfound += 1;
  }
  const [lead] = owners;
  const addressed: Proposed = { departmentId: draft.addressee.groupId ?? null, text: flat(draft.addressee.text), leader: false };
  const first = proposed.find(({ leader }) => !leader) ?? addressed;
  if (lead !== undefined && (first.departmentId !== null || first.text !== '') && isOf(first, lead)) tally.leadsRight = 1;
  const strange = (one: Proposed): boolean =>
    one.departmentId !== null ? !wanted.has(one.departmentId) : one.text !== '' && !owners.some((owner) => isOf(one, owner));
  const strangers = proposed.filter((one) => !one.leader && strange(one)).length;
  const wrong = owners.length > 0 ? strangers + guesses : strangers;
  tally.replaced = Math.min(unfound, wrong);
  tally.missed = unfound - tally.replaced;
  tally.invented = wrong - tally.replaced;
  tally.guessed = owners.length > 0 ? 0 : guesses;
  return tally;
};
