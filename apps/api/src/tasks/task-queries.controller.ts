import { Controller, Inject } from '@nestjs/common';
import { queryRoutes as routes } from '@duban/contracts';
import { visibilityOf } from '@duban/identity';
import { countTasks, listDuties, listTasks } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { DEPS, type ApiDeps } from '../ports.js';

/** 收件箱与看板: every number comes from the same condition as the list behind it. */
@Controller()
export class TaskQueriesController {
  constructor(@Inject(DEPS) private readonly deps: ApiDeps) {}

  @Bind(routes.listTasks)
  list(@FromCall() call: Call<typeof routes.listTasks>) {
    return listTasks(this.deps.dataSource, { ...call.query, now: call.receivedAt, visibility: visibilityOf(call.subject) });
  }

  @Bind(routes.taskCounts)
  counts(@FromCall() call: Call<typeof routes.taskCounts>) {
    return countTasks(this.deps.dataSource, { ...call.query, now: call.receivedAt, visibility: visibilityOf(call.subject) });
  }

  @Bind(routes.listDuties)
  duties(@FromCall() call: Call<typeof routes.listDuties>) {
    return listDuties(this.deps.dataSource, { ...call.query, now: call.receivedAt, visibility: visibilityOf(call.subject) });
  }
}
