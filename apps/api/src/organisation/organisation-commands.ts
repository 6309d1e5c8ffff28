import type { AskedMap, OrganisationCommandType } from '@duban/domain';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { OrganisationChangeView } from '@duban/contracts';
import { openWork, tellOfOrganisation } from '@duban/directives';
import { changeOf, changeRecordedOrganisation, type AfterChange, type ChangeRequest } from '@duban/identity';
import { CommandService } from '../commands/index.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';

/** A call whose path and body together are what the command asks. */
export type ChangeCall = Omit<Call, 'params' | 'query' | 'body'> & { params: Record<string, unknown>; body: object };

/** Routes bear the names of their commands. */
const commandOf = ({ id }: Call['route']) => (id.charAt(0).toUpperCase() + id.slice(1)) as OrganisationCommandType;

/** From a call to a change of the organisation, and back to an answer. */
@Injectable()
export class OrganisationCommands {
  constructor(
    private readonly commands: CommandService,
    @Port('pool') private readonly pool: Pool,
  ) {}

  submit(call: ChangeCall): Promise<OrganisationChangeView> {
    const asked = { ...call.params, ...call.body } as AskedMap[OrganisationCommandType];
    return this.apply(call, changeOf(commandOf(call.route), asked, this.commands.metaOf(call)));
  }

  async apply(call: Pick<Call, 'reply'>, request: ChangeRequest, after: AfterChange = tellOfOrganisation): Promise<OrganisationChangeView> {
    const outcome = await changeRecordedOrganisation(this.pool, request, { openWork, after });
    if (!outcome.ok) throw new Problem(outcome.refusal.code, { params: outcome.refusal.params });
    void call.reply.header('ETag', `"${outcome.changed.version}"`);
    return outcome.changed;
  }
}
