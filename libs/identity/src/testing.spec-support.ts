import { foldOrganisation } from '@duban/domain';
import type { Organisation, OrganisationEvent, PersonSnapshot } from '@duban/domain';
import { DEMO_PEOPLE, demoPersonId } from './demo/demo-people.js';
import { demoCity } from './demo/demo-city.js';
import { seedOrganisation } from './organisation/organisation.store.js';
import type { OrganisationPort } from './organisation/organisation.store.js';
import { resolveSubject } from './subject/subject.js';
import type { Subject } from './subject/subject.js';

/** The story's noon. */
export const NOON = '2020-02-17T04:00:00.000Z';

export interface MemoryPort extends OrganisationPort {
  events: OrganisationEvent[];
  cards: Map<string, PersonSnapshot>;
}

/** The port with nothing behind it; compare-and-set as the store has it. */
export const memoryPort = (): MemoryPort => {
  const events: OrganisationEvent[] = [];
  const cards = new Map<string, PersonSnapshot>();
  return {
    events,
    cards,
    stream: {
      read: async () => [...events],
      append: async (added, expectedVersion) => {
        if (events.length !== expectedVersion) return false;
        events.push(...added);
        return true;
      },
    },
    snapshots: {
      put: async (snapshots) => snapshots.forEach((snapshot) => cards.set(snapshot.hash, snapshot)),
      all: async () => [...cards.values()],
      erase: async (personId) => {
        const mine = [...cards.values()].filter((card) => card.personId === personId);
        mine.forEach((card) => cards.set(card.hash, { ...card, salt: null, data: null }));
        return mine.length;
      },
    },
  };
};

/** 临江市, and what happened to it since. */
export const cityAfter = async (...events: OrganisationEvent[]): Promise<Organisation> => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  return foldOrganisation([...port.events, ...events]);
};

export const subjectOf = (organisation: Organisation, login: string, at = NOON): Subject =>
  resolveSubject(organisation, demoPersonId(login), at);

export const postOf = (login: string): string => DEMO_PEOPLE.find((person) => person.login === login)?.postId ?? '';

/** 授权 from one to another, a week around noon. */
export const delegation = (from: string, to: string, change: Partial<Organisation['delegations'][string]> = {}): OrganisationEvent => ({
  type: 'DelegationGranted',
  data: {
    delegation: {
      id: 'd1',
      principalId: demoPersonId(from),
      delegateId: demoPersonId(to),
      roles: ['department_head'],
      departmentId: null,
      reference: '临督授〔2020〕1号',
      from: '2020-02-15T00:00:00.000Z',
      until: '2020-02-22T00:00:00.000Z',
      ...change,
    },
    consentAskedBy: null,
    to: [],
  },
});
