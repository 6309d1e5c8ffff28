import { expandedOrder } from './acts/shared/orders.js';
import type { MeetingContext } from './acts/shared/context.js';
import { addDays } from '../calendar/working-time.js';
import type { DraftSuggestion } from '../minutes/analysis.js';
import type { Grade } from '../policy/policy.js';
import type { DepartmentId, PersonId } from '../shared/party.js';
import { workOrdered } from '../directive/acts/shared/leaders.js';
import { unfitAmong } from '../directive/who-may/leaders.js';
import type { DraftContent, DraftOrder, Meeting } from './state/meeting-state.js';

/** What is taken as usual where the source says nothing; whoever drafts sees which. */
const USUAL = {
  closureStandard: '报送办理结果，附佐证材料，经督查室核实。',
  duty: '按职责配合。',
  endCondition: '经会议研究，不再列为长期事项。',
  reviewAfterDays: 90,
} as const;
const MOST_TITLE = 200;

/** A suggestion as it could be confirmed, with nothing typed. */
export interface OfferedDraft {
  content: Omit<DraftContent, 'leaderInCharge'> & { leaderInCharge: PersonId | null };
  /** Places (JSON pointers) that neither the source nor the organisation gives: they are as usual. */
  assumed: string[];
  /** Places that a person has to fill; empty = it is ready. */
  missing: string[];
}

/** What a person adds where a suggestion leaves it open, or would have otherwise. */
export interface ChosenForDraft {
  leads?: DepartmentId[] | undefined;
  collator?: DepartmentId | undefined;
  leaderInCharge?: PersonId | undefined;
  grade?: Grade | undefined;
}

/** Of the units that would lead: whom the source leaves no doubt about. */
const leadsOf = ({ departmentSuggestions, decisionsNeeded = [], shapeSuggestion }: DraftSuggestion): DepartmentId[] => {
  const leads = departmentSuggestions.filter(({ role }) => role === 'lead').map(({ departmentId }) => departmentId);
  if (decisionsNeeded.length > 0) return [];
  return shapeSuggestion === 'joint' ? leads.slice(0, 1) : [...new Set(leads)];
};

/** The leader in charge of those who would lead, who did none of the work themselves. */
const leaderOf = (order: DraftOrder, { directory, membersOf }: MeetingContext): PersonId | null => {
  const expanded = expandedOrder(order, membersOf);
  const work = workOrdered([expanded]);
  const candidates = work.leads.flatMap((departmentId) => directory.holders({ role: 'leader_in_charge', departmentId }));
  return candidates.find((leaderInCharge) => unfitAmong({ leaderInCharge }, work, directory) === null) ?? null;
};

type Shaped = Pick<DraftOrder, 'shape' | 'leads' | 'unitsOf' | 'collator' | 'units'>;

/** Several that lead have a task each, unless one of them gathers what they do. */
const shapeOf = (suggestion: DraftSuggestion, leads: DepartmentId[], chosen: ChosenForDraft): Shaped => {
  const { shapeSuggestion, addressee } = suggestion;
  const shape = chosen.leads && chosen.collator === undefined ? 'joint' : shapeSuggestion;
  if (shape !== 'parallel') return { shape: leads.length > 1 ? 'split' : shape, leads };
  const collator = chosen.collator ?? suggestion.collatorSuggestion;
  return {
    ...{ shape, leads: [] },
    ...(addressee.groupId === undefined || chosen.leads ? { units: leads } : { unitsOf: addressee.groupId }),
    ...(collator === null ? {} : { collator }),
  };
};

const termsOf = (suggestion: DraftSuggestion, meeting: Meeting): Partial<DraftOrder> => {
  const { dueSuggestion, reportCycleSuggestion, measures } = suggestion;
  const standing = suggestion.class === 'standing';
  return {
    ...(standing
      ? { standing: { reviewOn: `${addDays(meeting.date, USUAL.reviewAfterDays)}T16:00:00.000Z`, endCondition: USUAL.endCondition } }
      : {}),
    ...(!standing && dueSuggestion ? { due: dueSuggestion } : {}),
    ...(reportCycleSuggestion ? { reportCycle: reportCycleSuggestion } : {}),
    ...(measures.length > 0 ? { measures } : {}),
  };
};

const missingIn = (order: DraftOrder, leaderInCharge: PersonId | null, { membersOf }: MeetingContext): string[] => {
  const { shape, leads, units = [] } = expandedOrder(order, membersOf);
  const nobody = shape === 'parallel' ? units.length === 0 : leads.length === 0;
  return [
    ...(nobody ? [shape === 'parallel' ? '/tasks/0/units' : '/tasks/0/leads'] : []),
    ...(shape === 'parallel' && order.collator === undefined ? ['/tasks/0/collator'] : []),
    ...(leaderInCharge === null ? ['/leaderInCharge'] : []),
  ];
};

/**
 * A suggestion's content ready to send: nothing that the source, the organisation or the office's habit gives is to be typed. The same
 * suggestion in the same organisation always gives the same content, so that a confirmation may be sent again.
 */
export const offeredDraft = (
  suggestion: DraftSuggestion,
  meeting: Meeting,
  ctx: MeetingContext,
  chosen: ChosenForDraft = {},
): OfferedDraft => {
  const leads = chosen.leads ?? leadsOf(suggestion);
  const title = suggestion.title.slice(0, MOST_TITLE);
  const given = suggestion.closureStandard.trim();
  const closureStandard = given === '' ? USUAL.closureStandard : given;
  const named = new Set(leads);
  const assists = suggestion.departmentSuggestions
    .filter(({ role, departmentId }) => role === 'assist' && !named.has(departmentId))
    .map(({ departmentId }) => ({ departmentId, duty: USUAL.duty }));
  const standing = suggestion.class === 'standing';
  const order: DraftOrder = {
    ...shapeOf(suggestion, leads, chosen),
    ...{ assists, kind: standing ? 'standing' : 'task', title, closureStandard },
    ...termsOf(suggestion, meeting),
  };
  const leaderInCharge = chosen.leaderInCharge ?? leaderOf(order, ctx);
  return {
    content: {
      ...{
        title,
        requirement: suggestion.requirement,
        closureStandard,
        grade: chosen.grade ?? 'routine',
        urgency: suggestion.urgencySuggestion ?? 'normal',
      },
      ...{ leaderInCharge, tasks: [order], segmentIds: suggestion.segmentIds },
    },
    assumed: [
      ...(given === '' ? ['/closureStandard'] : []),
      ...assists.map((_, n) => `/tasks/0/assists/${n}/duty`),
      ...(standing ? ['/tasks/0/standing'] : []),
    ],
    missing: missingIn(order, leaderInCharge, ctx),
  };
};

/** The content as it is decided on; null while something is missing. */
export const readyContent = ({ content, missing }: OfferedDraft): DraftContent | null => {
  const { leaderInCharge } = content;
  return missing.length > 0 || leaderInCharge === null ? null : { ...content, leaderInCharge };
};

/** 并案 as it could be confirmed: the requirements one after another, on all the sentences that they rest on. */
export const mergedOffer = (into: OfferedDraft, from: readonly OfferedDraft[]): OfferedDraft => {
  const all = [into, ...from].map(({ content }) => content);
  return {
    ...into,
    content: {
      ...into.content,
      requirement: [...new Set(all.map(({ requirement }) => requirement))].join('\n'),
      segmentIds: [...new Set(all.flatMap(({ segmentIds }) => segmentIds))],
    },
  };
};
