/**
 * Nobody knows yet whether the command was applied (HTTP 503): send it again with the same key.
 * The gateway itself goes on asking; a command that comes again joins the one under way.
 */
export class CommandPending extends Error {
  override readonly name = 'CommandPending';
  constructor(
    readonly directiveId: string,
    readonly commandId: string,
    reason: string,
    options?: { cause?: unknown },
  ) {
    super(`command ${commandId} of directive ${directiveId} is pending: ${reason}`, options);
  }
}

/** The command alone is larger than a batch may be (HTTP 413): its long texts belong in files. */
export class CommandTooLarge extends Error {
  override readonly name = 'CommandTooLarge';
  constructor(
    readonly commandId: string,
    readonly bytes: number,
  ) {
    super(`command ${commandId} has ${bytes} bytes`);
  }
}
