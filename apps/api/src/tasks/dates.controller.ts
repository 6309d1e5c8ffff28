import { Controller } from '@nestjs/common';
import { taskRoutes as routes } from '@duban/contracts';
import { CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';

/** 延期、另定时限、长期事项: everything that moves a date, always as a line of its own in the ledger. */
@Controller()
export class DatesController {
  constructor(private readonly commands: CommandService) {}

  @Bind(routes.requestExtension)
  requestExtension(@FromCall() call: Call<typeof routes.requestExtension>) {
    return this.commands.onTask(call, 'RequestExtension', { ...call.body, ...call.params });
  }

  @Bind(routes.screenExtension)
  screenExtension(@FromCall() call: Call<typeof routes.screenExtension>) {
    return this.commands.onTask(call, 'ScreenExtension', { ...call.body, ...call.params });
  }

  @Bind(routes.decideExtension)
  decideExtension(@FromCall() call: Call<typeof routes.decideExtension>) {
    return this.commands.onTask(call, 'DecideExtension', { ...call.body, ...call.params });
  }

  @Bind(routes.setDueDate)
  setDueDate(@FromCall() call: Call<typeof routes.setDueDate>) {
    return this.commands.onTask(call, 'SetDueDate', { ...call.body, ...call.params });
  }

  @Bind(routes.requestStanding)
  requestStanding(@FromCall() call: Call<typeof routes.requestStanding>) {
    return this.commands.onTask(call, 'RequestStanding', { ...call.body, ...call.params });
  }

  @Bind(routes.decideStanding)
  decideStanding(@FromCall() call: Call<typeof routes.decideStanding>) {
    return this.commands.onTask(call, 'DecideStanding', { ...call.body, ...call.params });
  }

  @Bind(routes.reviewStanding)
  reviewStanding(@FromCall() call: Call<typeof routes.reviewStanding>) {
    return this.commands.onTask(call, 'ReviewStanding', { ...call.body, ...call.params });
  }
}
