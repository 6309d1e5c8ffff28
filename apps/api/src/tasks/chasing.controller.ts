import { Controller } from '@nestjs/common';
import { taskRoutes as routes } from '@duban/contracts';
import { CommandService } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';

/** 催办与督办单: what the supervision office sends, and the answers to it. */
@Controller()
export class ChasingController {
  constructor(private readonly commands: CommandService) {}

  @Bind(routes.nudge)
  nudge(@FromCall() call: Call<typeof routes.nudge>) {
    return this.commands.onTask(call, 'NudgeTask', { ...call.body, ...call.params });
  }

  @Bind(routes.answerNudge)
  answerNudge(@FromCall() call: Call<typeof routes.answerNudge>) {
    return this.commands.onTask(call, 'AnswerNudge', { ...call.body, ...call.params });
  }

  @Bind(routes.releaseNotice)
  releaseNotice(@FromCall() call: Call<typeof routes.releaseNotice>) {
    return this.commands.onTask(call, 'ReleaseNotice', { ...call.body, ...call.params });
  }

  @Bind(routes.answerNotice)
  answerNotice(@FromCall() call: Call<typeof routes.answerNotice>) {
    return this.commands.onTask(call, 'AnswerNotice', { ...call.body, ...call.params });
  }

  @Bind(routes.waiveNotice)
  waiveNotice(@FromCall() call: Call<typeof routes.waiveNotice>) {
    return this.commands.onTask(call, 'WaiveNotice', { ...call.body, ...call.params });
  }
}
