import { Controller, Inject } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { directiveRoutes as routes } from '@duban/contracts';
import { COMMAND_NAMESPACE, CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';

/** 立项、交办: how a directive comes into being outside a meeting's list, and how it is fanned out. */
@Controller()
export class DirectivesController {
  constructor(
    private readonly commands: CommandService,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.register)
  register(@FromCall() call: Call<typeof routes.register>) {
    const { policyVersion, ...body } = call.body;
    const policy = policyVersion ? this.deps.policies.byVersion(policyVersion) : this.deps.policies.current();
    if (!policy) throw new Problem('not_found', { params: { policyVersion: policyVersion ?? null } });
    const directiveId = uuidv5(this.commands.commandId(call), COMMAND_NAMESPACE);
    const calendarVersion = this.deps.calendars.asOf(call.receivedAt).version;
    return this.commands.submit(call, directiveId, 'RegisterDirective', { ...body, directiveId, policy, calendarVersion });
  }

  @Bind(routes.propose)
  propose(@FromCall() call: Call<typeof routes.propose>) {
    return this.commands.submit(call, call.params.directiveId, 'ProposeDirective', call.body);
  }

  @Bind(routes.decideRegistration)
  decideRegistration(@FromCall() call: Call<typeof routes.decideRegistration>) {
    return this.commands.submit(call, call.params.directiveId, 'DecideRegistration', call.body);
  }

  @Bind(routes.discard)
  discard(@FromCall() call: Call<typeof routes.discard>) {
    return this.commands.submit(call, call.params.directiveId, 'DiscardDirective', call.body);
  }

  @Bind(routes.dispatch)
  dispatch(@FromCall() call: Call<typeof routes.dispatch>) {
    return this.commands.submit(call, call.params.directiveId, 'DispatchTasks', call.body);
  }
}
