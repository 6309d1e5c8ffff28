import type { DirectiveCommand, Refusal } from '@duban/domain';
import type { NewOutboxRow } from '@duban/event-store';
import { v5 as uuidv5 } from 'uuid';
import type { Fault } from './decide-batch.js';
import type { OutboxEntry } from './record.js';

const INCIDENT = '0f6b8f0a-52b1-5b55-8f4e-7b0c7d6a3c11';
const MAX_TEXT = 500;

/** What the outbox carries to whoever looks after the system: no content of the command, which may be what cannot be stored. */
export interface Incident {
  incident: string;
  directiveId: string;
  version: number;
  commandId: string | null;
  commandType: string | null;
  error: string;
}

const incidentId = (directiveId: string, what: string): string => uuidv5(`${directiveId}/${what}`, INCIDENT);

/** The refusal of a command that could not be processed. The same command gives the same incident, however often it comes. */
export const poisonRefusal = (directiveId: string, command: DirectiveCommand): Refusal => ({
  code: 'poison_command',
  params: { incident: incidentId(directiveId, command.meta.id) },
});

/** PostgreSQL stores neither NUL nor half a surrogate pair, and an incident must always be storable. */
const storable = (text: string): string => Buffer.from(text.replaceAll('\0', '').slice(0, MAX_TEXT)).toString();

export const incidentEntry = (directiveId: string, version: number, { command, error }: Fault): OutboxEntry => {
  const id = incidentId(directiveId, command?.meta.id ?? `clocks/${version}`);
  const payload: Incident = {
    incident: id,
    directiveId,
    version,
    commandId: command === null ? null : storable(command.meta.id),
    commandType: command?.type ?? null,
    error: storable(String(error)),
  };
  return { id, kind: 'incident', payload };
};

/** For a command that the system itself sent and the rules refused: somebody must look. */
export const refusedFollowUp = (directiveId: string, command: DirectiveCommand, refusal: Refusal): NewOutboxRow => {
  const id = incidentId(directiveId, `refused/${command.meta.id}`);
  const payload: Incident = {
    incident: id,
    directiveId,
    version: 0,
    commandId: command.meta.id,
    commandType: command.type,
    error: `refused: ${refusal.code}`,
  };
  return { kind: 'incident', topic: directiveId, dedupeKey: id, payload };
};
