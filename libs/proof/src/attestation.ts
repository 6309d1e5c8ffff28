import { canonicalText } from './canonical.js';

/** Beside the command, what an attestation says. */
export interface AttestedBy {
  key: string;
  where: string;
  sender: string;
  instance: string;
}

/**
 * What is signed of a command: all of it but the attestation itself, and what that says.
 * @throws NotCanonical for a command that has no canonical form
 */
export const attestedText = (
  command: { type: string; data: object; meta: object },
  { key, where, sender, instance }: AttestedBy,
): string => {
  const { attested: _attested, ...meta } = command.meta as Record<string, unknown>;
  // as it will be stored: without what is undefined
  const plain: unknown = JSON.parse(JSON.stringify({ type: command.type, data: command.data, meta }));
  return `duban-command/1\n${canonicalText({ command: plain, instance, key, sender, where })}\n`;
};
