import { Controller } from '@nestjs/common';
import { actRoutes } from '@duban/contracts';
import { ACTS, type DirectiveCommandType } from '@duban/domain';
import { Bind, FromCall } from '../http/call.js';
import { CommandService, type ActCall, type CommandAnswer } from './command.service.js';

/** Every act on a directive and its tasks: one handler for each route of the contract, and all of them do the same. */
@Controller()
export class ActsController {
  constructor(readonly commands: CommandService) {}
}

for (const route of actRoutes) {
  const act = ACTS[route.action as DirectiveCommandType];
  const value = function (this: ActsController, call: ActCall): Promise<CommandAnswer> {
    return this.commands.perform(act, call);
  };
  const handler: TypedPropertyDescriptor<typeof value> = { value, configurable: true };
  Object.defineProperty(ActsController.prototype, route.id, handler);
  FromCall()(ActsController.prototype, route.id, 0);
  Bind(route)(ActsController.prototype, route.id, handler);
}
