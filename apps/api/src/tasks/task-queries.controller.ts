import { Controller } from '@nestjs/common';
import { fieldError, queryRoutes as routes, schemas } from '@duban/contracts';
import { countTasks, listDuties, listTasks } from '@duban/read-models';
import { ActsNow } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { PastService, type PastCall } from '../record/index.js';

type ListCall = PastCall & { query: { can?: boolean | undefined; limit: number } };

const { MOST_WITH_CAN } = schemas;

/** 收件箱与看板: every number comes from the same condition as the list behind it, now or as of an instant. */
@Controller()
export class TaskQueriesController {
  constructor(
    private readonly past: PastService,
    private readonly acts: ActsNow,
  ) {}

  @Bind(routes.listTasks)
  async list(@FromCall() call: Call<typeof routes.listTasks>) {
    return this.withCan(call, await this.past.list(call, listTasks));
  }

  @Bind(routes.taskCounts)
  counts(@FromCall() call: Call<typeof routes.taskCounts>) {
    return this.past.list(call, countTasks);
  }

  @Bind(routes.listDuties)
  async duties(@FromCall() call: Call<typeof routes.listDuties>) {
    return this.withCan(call, await this.past.list(call, listDuties));
  }

  /** @throws Problem validation_failed for more rows than that, or of the past */
  private async withCan<R extends { directiveId: string; taskId: string }, P extends { items: R[] }>(call: ListCall, page: P): Promise<P> {
    if (call.query.can !== true) return page;
    if (call.query.limit > MOST_WITH_CAN || this.past.lookBack(call) !== null) {
      throw new Problem('validation_failed', {
        errors: [fieldError({ in: 'query', path: ['can'] }, 'rows_with_can', { limit: MOST_WITH_CAN })],
      });
    }
    return { ...page, items: await this.acts.ofRows(page.items, call) };
  }
}
