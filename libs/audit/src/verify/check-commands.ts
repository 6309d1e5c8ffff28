import { rulesIn, type DirectiveCommand } from '@duban/domain';
import { commandFingerprint, type StoredEvent } from '@duban/event-store';
import type { StreamRecord } from './made-together.js';

/** A directive's own looks at its clocks. */
const isTick = ({ meta }: StoredEvent): boolean => meta.causationId.startsWith('tick/');

/** A command's events, by the cause written in them. */
const writtenBy = (events: readonly StoredEvent[]): Map<string, StoredEvent[]> => {
  const found = new Map<string, StoredEvent[]>();
  for (const event of events) found.set(event.meta.causationId, [...(found.get(event.meta.causationId) ?? []), event]);
  return found;
};

/**
 * The commands of a stream against its events: each says what it said when it was accepted, wrote what it says it wrote, and no
 * event is without the command that made it, `isOwn` ones apart.
 */
export const checkCommands = (
  streamId: string,
  { events, commands, report }: StreamRecord,
  isOwn: (event: StoredEvent) => boolean = isTick,
): void => {
  const causes = writtenBy(events);
  for (const { id, type, body, fingerprint, fromVersion, toVersion, rules } of commands) {
    const command = body as DirectiveCommand;
    const wrong = (detail: string): void =>
      report({ kind: 'command_differs', streamId, commandId: id, detail, ...(fromVersion ? { version: fromVersion } : {}) });
    if (command.meta?.id !== id || command.type !== type) wrong('id or type');
    else if (commandFingerprint(command) !== fingerprint) wrong('body');
    const written = causes.get(id) ?? [];
    const versions = written.map(({ version }) => version);
    const count = fromVersion === null || toVersion === null ? 0 : toVersion - fromVersion + 1;
    if (versions.length !== count || (count > 0 && (versions[0] !== fromVersion || versions.at(-1) !== toVersion))) wrong('versions');
    if (written.some(({ meta }) => rulesIn(meta) !== (rules ?? 1))) wrong('rules');
  }
  const known = new Set(commands.map(({ id }) => id));
  for (const [cause, [first]] of causes) {
    if (first && !isOwn(first) && !known.has(cause))
      report({ kind: 'command_missing', streamId, version: first.version, commandId: cause });
  }
};
