import type { SignOffLevel } from '../../../policy/policy.js';
import type { PersonId } from '../../../shared/party.js';
import { roleHolders } from '../../addressees.js';
import type { DecisionContext } from '../../context.js';
import type { DirectiveEvent } from '../../events/registry.js';
import type { ClosureRequest, Directive, Task } from '../../state/index.js';
import { decisionClock, role } from './openings.js';
import { servesOn } from './roles.js';

const RANKS: readonly SignOffLevel['role'][] = ['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader'];
const LAST: SignOffLevel = { role: 'issuing_leader', meaning: 'responsibility' };

/**
 * The grade's levels, and above them whoever ranks higher: reached only when nobody is eligible for the last level. Never
 * empty, so that a policy without a chain still needs the issuing leader.
 */
export const signOffLevels = ({ state, task }: { state: Directive; task: Task }): { levels: SignOffLevel[]; regular: number } => {
  // A closure keeps the signers of the grade in which it was asked for.
  const grade = task.closures.find((one) => !one.outcome)?.grade ?? state.grade;
  const chain = state.policy.grades[grade].signOffChain;
  const last = chain[chain.length - 1];
  if (!last) return { levels: [LAST], regular: 1 };
  const above = RANKS.slice(Math.max(...chain.map((level) => RANKS.indexOf(level.role))) + 1);
  return { levels: [...chain, ...above.map((role) => ({ role, meaning: last.meaning }))], regular: chain.length };
};

/** Who has signed a closure, and for whom. */
export const signersOf = (closure: Pick<ClosureRequest, 'signatures'>): PersonId[] =>
  closure.signatures.flatMap((one) => (one.onBehalfOf ? [one.actor.personId, one.onBehalfOf] : [one.actor.personId]));

export interface NextLevel {
  level: number;
  passedUp: number[];
  role: SignOffLevel['role'];
  meaning: SignOffLevel['meaning'];
  to: PersonId[];
}

/** Who of those in office may sign a level: neither `barred` nor serving on the task. */
export const eligibleFor = (
  on: { state: Directive; task: Task },
  level: number,
  barred: readonly PersonId[],
  ctx: DecisionContext,
): PersonId[] => {
  const { directory } = ctx;
  const asked = (signOffLevels(on).levels[level] ?? LAST).role;
  const holds = (person: PersonId): boolean => directory.standingsOf(person).some((one) => one.role === asked);
  const apart = (person: PersonId): boolean => !barred.includes(person) && servesOn(person, on.task, directory) === undefined;
  return roleHolders(on.state, on.task, asked, ctx).filter((person) => apart(person) && holds(person));
};

/**
 * The level to ask, from `start` upwards: the first for which somebody eligible is in office, `barred` being the doers and
 * those who have signed. Levels without one are passed up, recorded. Nobody at all: the issuing leader's signature stays
 * required, until one who may give it is in office.
 */
export const nextLevel = (
  on: { state: Directive; task: Task },
  start: number,
  barred: readonly PersonId[],
  ctx: DecisionContext,
): NextLevel => {
  const { levels } = signOffLevels(on);
  const highest = Math.max(levels.length - 1, 0);
  const from = Math.min(start, highest);
  const eligible = (level: number): PersonId[] => eligibleFor(on, level, barred, ctx);
  let level = from;
  while (level < highest && eligible(level).length === 0) level += 1;
  const passedUp = Array.from({ length: level - from }, (_, i) => from + i);
  const { role, meaning } = levels[level] ?? LAST;
  return { level, passedUp, role, meaning, to: eligible(level) };
};

/** A closure asked for again, as it concerns whoever returned it: `personId` null = they can sign no more, and others of the level do. */
export interface Rereview {
  returnedBy: PersonId;
  personId: PersonId | null;
}

/**
 * Whom a closure is asked of: the first level, but after a return the level that returned it and there the very person, who knows what
 * was wanting. Who signed below has signed; a substitute looks when that person has left the post, is away or may not sign any more.
 */
export const askedFirst = (
  on: { state: Directive; task: Task },
  barred: readonly PersonId[],
  ctx: DecisionContext,
): NextLevel & { rereview: Rereview | null } => {
  const returned = on.task.closures.findLast(({ outcome, withdrawn }) => outcome !== null && !outcome.approved && !withdrawn);
  const returnedBy = returned?.outcome?.by;
  if (!returned || returnedBy === undefined) return { ...nextLevel(on, 0, barred, ctx), rereview: null };
  const asked = nextLevel(on, returned.level, barred, ctx);
  const same = asked.to.includes(returnedBy);
  return { ...asked, to: same ? [returnedBy] : asked.to, rereview: { returnedBy, personId: same ? returnedBy : null } };
};

/** The person for whom the next signature is kept, while they may give it. */
export const keptFor = (
  on: { state: Directive; task: Task; entry: ClosureRequest },
  barred: readonly PersonId[],
  ctx: DecisionContext,
): PersonId | null => {
  const { entry } = on;
  const reviewer = entry.rereview?.personId ?? null;
  if (reviewer === null || entry.signatures.length > 0) return null;
  return eligibleFor(on, entry.level, barred, ctx).includes(reviewer) ? reviewer : null;
};

/** The reviewer's own clock for one level of closure `n`. */
export const reviewClock = (on: { state: Directive; task: Task }, n: number, asked: NextLevel, ctx: DecisionContext): DirectiveEvent =>
  decisionClock(on, 'review', { owner: role(asked.role), key: `${n}/${asked.level}`, limit: on.state.policy.limits.review }, ctx);
