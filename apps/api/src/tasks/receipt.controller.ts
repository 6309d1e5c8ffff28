import { Controller } from '@nestjs/common';
import { taskRoutes as routes } from '@duban/contracts';
import { CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';

/** 签收、说明与异议: the answers to a dispatch. */
@Controller()
export class ReceiptController {
  constructor(private readonly commands: CommandService) {}

  @Bind(routes.receive)
  receive(@FromCall() call: Call<typeof routes.receive>) {
    return this.commands.onTask(call, 'ReceiveTask', { ...call.body, ...call.params });
  }

  @Bind(routes.answerDispatch)
  answerDispatch(@FromCall() call: Call<typeof routes.answerDispatch>) {
    return this.commands.onTask(call, 'AnswerDispatch', { ...call.body, ...call.params });
  }

  @Bind(routes.decideDispatchAnswer)
  decideDispatchAnswer(@FromCall() call: Call<typeof routes.decideDispatchAnswer>) {
    return this.commands.onTask(call, 'DecideDispatchAnswer', { ...call.body, ...call.params });
  }
}
