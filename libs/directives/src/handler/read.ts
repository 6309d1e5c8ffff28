import { directiveStreamId, type CommandOutcome, type CommandResultData } from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import { commandFingerprint, readStreamForWrite, type RecordedCommand, type StreamHead } from '@duban/event-store';
import type { Queryable } from '@duban/platform';

/** A directive's stream as a batch finds it. */
export interface StreamRead {
  head: StreamHead;
  /** The mark by which the append knows that nobody has touched the stream's row since. */
  asRead: string | null;
  /** By command id, of those that came before: its recorded answer, or that its id was used for something else. */
  recorded: ReadonlyMap<string, CommandOutcome>;
  fingerprints: ReadonlyMap<DirectiveCommand, string>;
}

/** Reads the stream's head and what it knows of these commands, in one round trip. */
export const readForBatch = async (db: Queryable, directiveId: string, commands: readonly DirectiveCommand[]): Promise<StreamRead> => {
  const fingerprints = new Map(commands.map((command) => [command, commandFingerprint(command)]));
  const ids = [...fingerprints].map(([{ meta }, fingerprint]) => ({ id: meta.id, fingerprint }));
  const { head, recorded, asRead } = await readStreamForWrite(db, directiveStreamId(directiveId), ids);
  const answers = new Map([...recorded].map(([id, command]) => [id, recordedAnswer(command, head.version)]));
  return { head, asRead, recorded: answers, fingerprints };
};

const recordedAnswer = ({ id, conflict, fromVersion, toVersion, result }: RecordedCommand, version: number): CommandOutcome =>
  conflict !== null
    ? { commandId: id, accepted: false, refusal: { code: conflict } }
    : {
        commandId: id,
        accepted: true,
        fromVersion: fromVersion ?? version,
        toVersion: toVersion ?? version,
        result: result as CommandResultData,
      };

/** Those that are not recorded yet, each once. */
export const unrecorded = (commands: readonly DirectiveCommand[], { recorded }: StreamRead): DirectiveCommand[] => [
  ...new Map(commands.filter(({ meta }) => !recorded.has(meta.id)).map((command) => [command.meta.id, command])).values(),
];
