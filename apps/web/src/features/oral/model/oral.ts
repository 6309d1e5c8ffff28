import type { Views } from '@duban/api-client';

/** 口头交办: who said it, what, to whom, by when. */
export interface Oral {
  leader: string;
  what: string;
  unit: string;
  due: string;
  standard: string;
}
export const NOTHING_SAID: Oral = { leader: '', what: '', unit: '', due: '', standard: '' };

const blank = (text: string): boolean => text.trim() === '';
export const saysNothing = (said: Oral): boolean => Object.values(said).every(blank);

export type OralField = keyof Oral;
const FIELDS: readonly OralField[] = ['leader', 'what', 'unit', 'due', 'standard'];
export const missingIn = (said: Oral): OralField[] => FIELDS.filter((field) => blank(said[field]));

type Person = Pick<Views['Person'], 'id' | 'posts'>;
const LEADERS = ['issuing_leader', 'leader_in_charge'];

/** Whoever may give something out by word of mouth, in the office's order. */
export const leadersOf = <P extends Person>(people: readonly P[]): P[] =>
  people.filter(({ posts }) => posts.some(({ until, roles }) => until === null && roles.some((role) => LEADERS.includes(role))));

type Unit = Pick<Views['Department'], 'id' | 'leaderInCharge'>;

/** The unit's own leader leads it; where it has none, whoever said it. */
export const leaderFor = ({ leader, unit }: Oral, units: readonly Unit[]): string =>
  units.find(({ id }) => id === unit)?.leaderInCharge ?? leader;

const MOST_TITLE = 60;
/** What was said up to its first stop, or as much of it as a title takes. */
export const titleOf = (what: string): string => {
  const [first = ''] = what.trim().split(/[。；;！!\n]/u);
  return [...first].slice(0, MOST_TITLE).join('');
};

interface Given {
  leaderInCharge: string;
  contact: string;
  today: string;
  /** What the office calls such a source. */
  source: string;
}

/** A directive with its one task, proposed in the same breath: whoever said it, or the head of the office, approves. */
export const bodyOf = (said: Oral, { leaderInCharge, contact, today, source }: Given): Record<string, unknown> => {
  const title = titleOf(said.what);
  const closureStandard = said.standard.trim();
  return {
    source: { kind: 'leader_instruction', title: source, date: today },
    ...{ title, requirement: said.what.trim(), closureStandard, issuingLeader: said.leader, leaderInCharge, contact },
    tasks: [{ shape: 'joint', title, closureStandard, leads: [said.unit], due: { at: said.due } }],
    propose: true,
  };
};
