import type { DirectiveCommand } from '@duban/domain';
import { commandFingerprint, type KeptCommand, type Report, type StoredEvent } from '@duban/event-store';

/** A kept command with its fingerprint, as it stands in the table. */
export type CheckedCommand = KeptCommand & { fingerprint: string };

const TICK = 'tick/';

/** Versions that a command's events have, by the cause written in them. */
const writtenBy = (events: readonly StoredEvent[]): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  for (const { meta, version } of events) {
    const versions = found.get(meta.causationId) ?? [];
    versions.push(version);
    found.set(meta.causationId, versions);
  }
  return found;
};

/**
 * The commands of a stream against its events: each says what it said when it was accepted, wrote what it says it wrote, and no
 * event of a person is without the command that made it.
 */
export const checkCommands = (
  streamId: string,
  { events, commands, report }: { events: readonly StoredEvent[]; commands: readonly CheckedCommand[]; report: Report },
): void => {
  const causes = writtenBy(events);
  for (const { id, type, body, fingerprint, fromVersion, toVersion } of commands) {
    const command = body as DirectiveCommand;
    const wrong = (detail: string): void =>
      report({ kind: 'command_differs', streamId, commandId: id, detail, ...(fromVersion ? { version: fromVersion } : {}) });
    if (command.meta?.id !== id || command.type !== type) wrong('id or type');
    else if (commandFingerprint(command) !== fingerprint) wrong('body');
    const versions = causes.get(id) ?? [];
    const count = fromVersion === null || toVersion === null ? 0 : toVersion - fromVersion + 1;
    if (versions.length !== count || (count > 0 && (versions[0] !== fromVersion || versions.at(-1) !== toVersion))) wrong('versions');
  }
  const known = new Set(commands.map(({ id }) => id));
  for (const [cause, [version]] of causes) {
    if (!cause.startsWith(TICK) && !known.has(cause)) report({ kind: 'command_missing', streamId, version, commandId: cause });
  }
};
