import { Controller } from '@nestjs/common';
import { queryRoutes as routes } from '@duban/contracts';
import { countTasks, listTasks } from '@duban/read-models';
import { ActsNow } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { PastService } from '../record/index.js';

/** 收件箱与看板: every number comes from the same condition as the list behind it, now or as of an instant. */
@Controller()
export class TaskQueriesController {
  constructor(
    private readonly past: PastService,
    private readonly acts: ActsNow,
  ) {}

  @Bind(routes.listTasks)
  async list(@FromCall() call: Call<typeof routes.listTasks>) {
    return this.acts.withCan(call, await this.past.list(call, listTasks));
  }

  @Bind(routes.taskCounts)
  counts(@FromCall() call: Call<typeof routes.taskCounts>) {
    return this.past.list(call, countTasks);
  }
}
