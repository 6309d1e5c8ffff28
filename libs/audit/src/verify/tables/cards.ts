import {
  EMPTY_ORGANISATION,
  evolveOrganisation,
  organisationEvents,
  UnreadableEvent,
  type Organisation,
  type PersonId,
  type PersonSnapshot,
  type StoredPayload,
} from '@duban/domain';
import { readStream } from '@duban/event-store';
import { ORGANISATION_STREAM, personSnapshotTable, verifySnapshot } from '@duban/identity';
import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

interface Named {
  /** By hash, whose card the events say it is. */
  cards: Map<string, Pick<PersonSnapshot, 'personId' | 'kind'>>;
  erased: Set<PersonId>;
}

const noteCards = (cards: Named['cards'], { people, posts }: Organisation): void => {
  for (const { id, snapshot } of Object.values(people)) cards.set(snapshot, { personId: id, kind: 'person' });
  for (const { personId, snapshot } of Object.values(posts)) cards.set(snapshot, { personId, kind: 'post' });
};

/** Every card that the organisation's record names, and whose were erased by an act of it. */
const namedInRecord = async (db: Queryable): Promise<Named> => {
  const named: Named = { cards: new Map(), erased: new Set() };
  let organisation = EMPTY_ORGANISATION;
  for (const { type, schemaVersion, data } of await readStream(db, ORGANISATION_STREAM)) {
    try {
      const event = organisationEvents.upcast(type, schemaVersion, data as StoredPayload);
      organisation = evolveOrganisation(organisation, event);
      if (event.type === 'PersonErased') named.erased.add(event.data.personId);
    } catch (error) {
      // reported where the stream is looked at
      if (!(error instanceof UnreadableEvent)) throw error;
    }
    noteCards(named.cards, organisation);
  }
  return named;
};

/** Each card as its hash promised, all of them there, and empty only where their person was erased on record. */
export const verifyCards = async (db: Queryable, report: Report): Promise<void> => {
  // the cards first: an erasure comes in between with its event at the latest
  const rows = new Map((await personSnapshotTable(db).all()).map((card) => [card.hash, card]));
  const { cards, erased } = await namedInRecord(db);
  for (const card of rows.values()) {
    const wrong = (detail: string): void => report({ kind: 'card_differs', key: card.hash, detail });
    const named = cards.get(card.hash);
    if (verifySnapshot(card) === false) wrong(card.personId);
    else if (named && (named.personId !== card.personId || named.kind !== card.kind)) wrong(named.personId);
    else if (card.data !== null && erased.has(card.personId)) wrong(`${card.personId} was erased`);
  }
  for (const [hash, { personId }] of cards) {
    const card = rows.get(hash);
    if (card === undefined || (card.data === null && !erased.has(personId))) report({ kind: 'card_missing', key: hash, detail: personId });
  }
};
