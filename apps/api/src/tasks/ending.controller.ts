import { Controller } from '@nestjs/common';
import { taskRoutes as routes } from '@duban/contracts';
import { CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';

/** 暂缓、撤回、终止、改派、办结与审核: how a task rests or ends. */
@Controller()
export class EndingController {
  constructor(private readonly commands: CommandService) {}

  @Bind(routes.suspend)
  suspend(@FromCall() call: Call<typeof routes.suspend>) {
    return this.commands.onTask(call, 'SuspendTask', { ...call.body, ...call.params });
  }

  @Bind(routes.resume)
  resume(@FromCall() call: Call<typeof routes.resume>) {
    return this.commands.onTask(call, 'ResumeTask', { ...call.body, ...call.params });
  }

  @Bind(routes.recall)
  recall(@FromCall() call: Call<typeof routes.recall>) {
    return this.commands.onTask(call, 'RecallTask', { ...call.body, ...call.params });
  }

  @Bind(routes.terminate)
  terminate(@FromCall() call: Call<typeof routes.terminate>) {
    return this.commands.onTask(call, 'TerminateTask', { ...call.body, ...call.params });
  }

  @Bind(routes.reassign)
  reassign(@FromCall() call: Call<typeof routes.reassign>) {
    return this.commands.onTask(call, 'ReassignTask', { ...call.body, ...call.params });
  }

  @Bind(routes.requestClosure)
  requestClosure(@FromCall() call: Call<typeof routes.requestClosure>) {
    return this.commands.onTask(call, 'RequestClosure', { ...call.body, ...call.params });
  }

  @Bind(routes.signOff)
  signOff(@FromCall() call: Call<typeof routes.signOff>) {
    return this.commands.onTask(call, 'SignOff', { ...call.body, ...call.params });
  }
}
