import { Controller } from '@nestjs/common';
import { actRoutes } from '@duban/contracts';
import { ACTS, type DirectiveCommandType } from '@duban/domain';
import { BindEach } from '../http/call.js';
import { CommandService, type ActCall, type CommandAnswer } from './command.service.js';

/** Every act on a directive and its tasks. */
@Controller()
export class ActsController {
  constructor(private readonly commands: CommandService) {}

  @BindEach(actRoutes)
  perform(call: ActCall): Promise<CommandAnswer> {
    return this.commands.perform(ACTS[call.route.action as DirectiveCommandType], call);
  }
}
