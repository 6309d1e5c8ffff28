import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationChangeView } from '@duban/contracts';
import { changeOf, changeRecordedOrganisation, type AskedMap, type ChangeRequest, type OrganisationCommandType } from '@duban/identity';
import { CommandService } from '../commands/command.service.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';

/** A call whose path and body together are what the command asks. */
type AskedCall<T extends OrganisationCommandType> = Omit<Call, 'params' | 'query' | 'body'> & {
  params: Record<string, unknown>;
  body: Omit<AskedMap[T], keyof Call['params']>;
};

/** From a call to a change of the organisation, and back to an answer. */
@Injectable()
export class OrganisationCommands {
  constructor(
    private readonly commands: CommandService,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  submit<T extends OrganisationCommandType>(call: AskedCall<T>, type: T): Promise<OrganisationChangeView> {
    const asked = { ...call.params, ...call.body } as unknown as AskedMap[T];
    return this.record(call, changeOf(type, asked, this.commands.metaOf(call)));
  }

  async record(call: Pick<Call, 'reply'>, request: ChangeRequest): Promise<OrganisationChangeView> {
    const outcome = await changeRecordedOrganisation(this.deps.pool, request);
    if (!outcome.ok) throw new Problem(outcome.refusal.code, { params: outcome.refusal.params });
    void call.reply.header('ETag', `"${outcome.changed.version}"`);
    return outcome.changed;
  }
}
