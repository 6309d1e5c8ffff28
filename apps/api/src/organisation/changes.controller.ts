import { Controller } from '@nestjs/common';
import { delegationRoutes, organisationRoutes } from '@duban/contracts';
import { BindEach } from '../http/call.js';
import { OrganisationCommands, type ChangeCall } from './organisation-commands.js';

const routes = [...Object.values(organisationRoutes), ...Object.values(delegationRoutes)].filter(({ kind }) => kind === 'command');

/** 单位、统称与领导小组，人员、任职与分管，授权与不在岗: each change an event with its actor and authority. */
@Controller()
export class ChangesController {
  constructor(private readonly organisation: OrganisationCommands) {}

  @BindEach(routes)
  change(call: ChangeCall) {
    return this.organisation.submit(call);
  }
}
