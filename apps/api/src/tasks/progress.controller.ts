import { Controller } from '@nestjs/common';
import { taskRoutes as routes } from '@duban/contracts';
import { CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';

/** 承办方案、进展反馈、配合、受阻: what a department tells of its work. */
@Controller()
export class ProgressController {
  constructor(private readonly commands: CommandService) {}

  @Bind(routes.submitPlan)
  submitPlan(@FromCall() call: Call<typeof routes.submitPlan>) {
    return this.commands.onTask(call, 'SubmitPlan', { ...call.body, ...call.params });
  }

  @Bind(routes.reportProgress)
  reportProgress(@FromCall() call: Call<typeof routes.reportProgress>) {
    return this.commands.onTask(call, 'ReportProgress', { ...call.body, ...call.params });
  }

  @Bind(routes.deliverContribution)
  deliverContribution(@FromCall() call: Call<typeof routes.deliverContribution>) {
    return this.commands.onTask(call, 'DeliverContribution', { ...call.body, ...call.params });
  }

  @Bind(routes.raiseBlock)
  raiseBlock(@FromCall() call: Call<typeof routes.raiseBlock>) {
    return this.commands.onTask(call, 'RaiseBlock', { ...call.body, ...call.params });
  }

  @Bind(routes.answerBlock)
  answerBlock(@FromCall() call: Call<typeof routes.answerBlock>) {
    return this.commands.onTask(call, 'AnswerBlock', { ...call.body, ...call.params });
  }

  @Bind(routes.clearBlock)
  clearBlock(@FromCall() call: Call<typeof routes.clearBlock>) {
    return this.commands.onTask(call, 'ClearBlock', { ...call.body, ...call.params });
  }
}
