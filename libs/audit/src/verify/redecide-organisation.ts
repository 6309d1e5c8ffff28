import { EMPTY_ORGANISATION, foldOrganisation, type PersonId } from '@duban/domain';
import { presentEvent, type StoredEvent } from '@duban/event-store';
import { canonicalText } from '@duban/proof';
import { isDecidedAgain, ORGANISATION_STREAM, ORGANISATIONS, partAsked, type Cards, type KeptChange } from '@duban/identity';
import { reportAddressees } from './addressees.js';
import { madeTogether, type StreamRecord } from './made-together.js';

/** The installation's own events name the version they follow. */
export const isInstalled = ({ meta, version }: StoredEvent): boolean =>
  meta.authority.kind === 'system' && meta.causationId === `organisation/${version - 1}`;

/** Decides again every change of the organisation under these rules, with the cards beside it, as far as they were not erased. */
export const redecideOrganisation = (cards: Cards, rules: number, { events, commands, report }: StreamRecord): void => {
  const byId = new Map(commands.map((command) => [command.id, command]));
  const erased = new Set<PersonId>();
  let organisation = EMPTY_ORGANISATION;
  for (const { cause, events: stored, rules: under } of madeTogether(events)) {
    const made = stored.map((event) => presentEvent(ORGANISATIONS, event));
    const kept = byId.get(cause);
    const wrong = (kind: 'decision_differs' | 'result_differs', commandId: string): void =>
      report({ kind, streamId: ORGANISATION_STREAM, version: organisation.version + 1, commandId });
    if (kept) {
      const change = kept.body as KeptChange;
      if (under === rules && isDecidedAgain(change, made, { organisation, erased, cards }) === false) wrong('decision_differs', kept.id);
      const result = { id: partAsked(change), version: organisation.version + made.length };
      if (canonicalText(kept.result) !== canonicalText(result)) wrong('result_differs', kept.id);
    }
    for (const event of made) if (event.type === 'PersonErased') erased.add(event.data.personId);
    const version = organisation.version + 1;
    organisation = foldOrganisation(made, organisation);
    // whoever is entered in an event may be told by it
    if (under === rules) reportAddressees('organisation', { streamId: ORGANISATION_STREAM, version, organisation, report }, made);
  }
};
