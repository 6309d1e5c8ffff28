import { Inject, Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { Instant } from '@duban/domain';
import type { OrganisationChangeView } from '@duban/contracts';
import { changeOf, changeRecordedOrganisation, type ChangeRequest, type OrganisationCommand } from '@duban/identity';
import { CommandService, COMMAND_NAMESPACE } from '../commands/command.service.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';

type AnyCall = Omit<Call, 'params' | 'query' | 'body'> & { params: Record<string, unknown>; body: object };

interface GivenSpan {
  from?: Instant | undefined;
  until?: Instant | null | undefined;
}

/** From a call to a change of the organisation, and back to an answer. */
@Injectable()
export class OrganisationCommands {
  constructor(
    private readonly commands: CommandService,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  /** The id of what this request enters: the same for each of its retries. */
  newId(call: AnyCall): string {
    return uuidv5(`organisation/${this.commands.commandId(call)}`, COMMAND_NAMESPACE);
  }

  /** A period as asked for; what has no beginning begins now. */
  span(call: AnyCall, { from, until }: GivenSpan): { from: Instant; until: Instant | null } {
    return { from: from ?? call.receivedAt, until: until ?? null };
  }

  /** An end as asked for, or now. */
  end(call: AnyCall, { until }: { until?: Instant | undefined }): { until: Instant } {
    return { until: until ?? call.receivedAt };
  }

  submit(call: AnyCall, command: OrganisationCommand, id: string | null): Promise<OrganisationChangeView> {
    return this.record(call, changeOf(command, { asked: { ...call.params, ...call.body }, meta: this.commands.metaOf(call), id }));
  }

  async record(call: Pick<Call, 'reply'>, request: ChangeRequest): Promise<OrganisationChangeView> {
    const outcome = await changeRecordedOrganisation(this.deps.pool, request);
    if (!outcome.ok) throw new Problem(outcome.refusal.code, { params: outcome.refusal.params });
    void call.reply.header('ETag', `"${outcome.changed.version}"`);
    return outcome.changed;
  }
}
