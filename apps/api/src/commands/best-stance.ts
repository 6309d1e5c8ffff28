import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { bestWay, type CommandMeta, type DirectiveCommand, type DirectiveCommandType, type Instant } from '@duban/domain';
import { commandFingerprint, findCommandResults } from '@duban/event-store';
import { wayOn, type HeldStance, type Stance } from '@duban/identity';
import { directiveStreamId } from '@duban/protocol';
import { Port } from '../ports/ports.js';
import { PresentDirectives, type PresentDirective } from './present-directives.js';

/** A command that could be sent on several grounds. */
export interface Undecided {
  type: DirectiveCommandType;
  data: object;
  directiveId: string;
  metaOn: (stance: Stance) => CommandMeta;
}

/** The one on which the command would be taken; the first where none would do. */
export const bestOf = (
  stances: readonly HeldStance[],
  command: Pick<Undecided, 'type' | 'data'>,
  { state, ctx }: Pick<PresentDirective, 'state' | 'ctx'>,
  receivedAt: Instant,
): HeldStance | undefined => {
  const ways = stances.map((stance) => ({ ...wayOn(stance, receivedAt), stance }));
  return bestWay(state, command, ways, ctx)?.stance;
};

/**
 * Somebody with several grounds that the table lets do an act acts on the one on which it would be taken: a deputy of the absent leader
 * is not held to a lesser post of their own. Whoever has one ground is asked nothing more.
 */
@Injectable()
export class BestStance {
  constructor(
    private readonly present: PresentDirectives,
    @Port('pool') private readonly pool: Pool,
  ) {}

  async among(stances: readonly HeldStance[], command: Undecided): Promise<CommandMeta | null> {
    const [first] = stances;
    if (!first) return null;
    if (stances.length === 1) return command.metaOn(first);
    const sent = await this.recordedOn(stances, command);
    if (sent) return command.metaOn(sent);
    const { receivedAt } = command.metaOn(first);
    const present = await this.present.load(command.directiveId, receivedAt);
    return command.metaOn(bestOf(stances, command, present, receivedAt) ?? first);
  }

  /** Sent before, and the state has changed since: a retry stands on the ground that was taken then. */
  private async recordedOn(stances: readonly HeldStance[], { type, data, directiveId, metaOn }: Undecided): Promise<HeldStance | null> {
    for (const stance of stances) {
      const command = { type, data, meta: metaOn(stance) } as DirectiveCommand;
      const asked = { id: command.meta.id, fingerprint: commandFingerprint(command) };
      const found = (await findCommandResults(this.pool, directiveStreamId(directiveId), [asked])).get(asked.id);
      if (!found) return null;
      if (found.conflict === null) return stance;
    }
    return null;
  }
}
