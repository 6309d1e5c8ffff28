import type { Directive } from '../state/index.js';
import { isRunning, patchObligations, personsOf } from '../state/change.js';
import type { EventOf } from '../events/registry.js';

export const registered = ({ data, meta }: EventOf<'DirectiveRegistered'>): Directive => {
  const { directiveId, orders, ...own } = data;
  return {
    ...own,
    id: directiveId,
    status: 'DRAFT',
    cycle: 1,
    registeredAt: meta.occurredAt,
    registeredBy: meta.actor.personId,
    proposedBy: null,
    orders: orders ?? [],
    tasks: {},
    obligations: {},
    notices: {},
    completedAt: null,
    archivedAt: null,
    mergedInto: null,
    absorbed: [],
    reinspections: [],
    amendments: [],
  };
};

export const proposed = (state: Directive, { data, meta }: EventOf<'DirectiveProposed'>): Directive => ({
  ...state,
  orders: data.orders ?? state.orders,
  status: 'PROPOSED',
  proposedBy: personsOf(meta)[0] ?? null,
});

export const returned = (state: Directive): Directive => ({ ...state, status: 'DRAFT' });
export const approved = (state: Directive): Directive => ({ ...state, status: 'IN_PROGRESS' });
export const discarded = (state: Directive): Directive => ({ ...state, status: 'DISCARDED' });

export const amended = (state: Directive, { data, meta }: EventOf<'DirectiveAmended'>): Directive => ({
  ...state,
  title: data.title ?? state.title,
  requirement: data.requirement ?? state.requirement,
  closureStandard: data.closureStandard ?? state.closureStandard,
  leaderInCharge: data.leaderInCharge ?? state.leaderInCharge,
  contact: data.contact ?? state.contact,
  basis: [...state.basis, ...(data.basisAdded ?? [])],
  amendments: [...state.amendments, { n: data.n, at: meta.occurredAt, by: meta.actor.personId, reason: data.reason }],
});

export const merged = (state: Directive, { data, meta }: EventOf<'DirectiveMerged'>): Directive =>
  patchObligations({ ...state, status: 'MERGED', mergedInto: data.into }, isRunning, () => ({
    status: 'cancelled',
    heldFor: undefined,
    endedAt: meta.occurredAt,
  }));

export const absorbed = (state: Directive, { data }: EventOf<'DirectiveAbsorbed'>): Directive => ({
  ...state,
  absorbed: [...state.absorbed, data.from],
  basis: [...state.basis, ...data.basis],
});

export const completed = (state: Directive, { meta }: EventOf<'DirectiveCompleted'>): Directive => ({
  ...state,
  status: 'COMPLETED',
  completedAt: meta.occurredAt,
});

export const discharged = (state: Directive): Directive => ({ ...state, status: 'DISCHARGED' });

export const reinspected = (state: Directive, { data, meta }: EventOf<'DirectiveReinspected'>): Directive => ({
  ...state,
  reinspections: [
    ...state.reinspections,
    { n: data.n, at: meta.occurredAt, by: meta.actor.personId, holds: data.holds, finding: data.finding, cycle: data.cycle },
  ],
});

export const reopened = (state: Directive, { data }: EventOf<'DirectiveReopened'>): Directive => ({
  ...state,
  status: 'REOPENED',
  cycle: data.cycle,
  completedAt: null,
  archivedAt: null,
});

export const archived = (state: Directive, { meta }: EventOf<'DirectiveArchived'>): Directive => ({
  ...state,
  archivedAt: meta.occurredAt,
});

export const repinned = (state: Directive, { data }: EventOf<'PolicyRepinned'>): Directive => ({ ...state, policy: data.policy });
