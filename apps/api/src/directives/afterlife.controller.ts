import { Controller, Inject } from '@nestjs/common';
import { directiveRoutes as routes } from '@duban/contracts';
import { CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';

/** 更正、并案、销号、回头看、重新办理: what may still happen to a directive as a whole. */
@Controller()
export class AfterlifeController {
  constructor(
    private readonly commands: CommandService,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.amend)
  amend(@FromCall() call: Call<typeof routes.amend>) {
    return this.commands.submit(call, call.params.directiveId, 'AmendDirective', call.body);
  }

  @Bind(routes.merge)
  merge(@FromCall() call: Call<typeof routes.merge>) {
    return this.commands.submit(call, call.params.directiveId, 'MergeDirective', call.body);
  }

  @Bind(routes.discharge)
  discharge(@FromCall() call: Call<typeof routes.discharge>) {
    return this.commands.submit(call, call.params.directiveId, 'DischargeDirective', call.body);
  }

  @Bind(routes.reinspect)
  reinspect(@FromCall() call: Call<typeof routes.reinspect>) {
    return this.commands.submit(call, call.params.directiveId, 'ReinspectDirective', call.body);
  }

  @Bind(routes.reopen)
  reopen(@FromCall() call: Call<typeof routes.reopen>) {
    return this.commands.submit(call, call.params.directiveId, 'ReopenDirective', call.body);
  }

  @Bind(routes.repinPolicy)
  repinPolicy(@FromCall() call: Call<typeof routes.repinPolicy>) {
    const { policyVersion, ...body } = call.body;
    const policy = this.deps.policies.byVersion(policyVersion);
    if (!policy) throw new Problem('not_found', { params: { policyVersion } });
    return this.commands.submit(call, call.params.directiveId, 'RepinPolicy', { ...body, policy });
  }
}
