import { Controller } from '@nestjs/common';
import { queryRoutes as routes, type Page, type TaskCountsView, type TaskListItem } from '@duban/contracts';
import { countTasks, listTasks, WITHOUT } from '@duban/read-models';
import { ActsNow } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { namingsOf } from '../views/naming.js';
import { askedOf, labelOf } from './board.view.js';
import { countsView } from './counts.view.js';
import { wordsOf } from './words-of.js';

/** 收件箱与看板: every number comes from the same condition as the list behind it, now or as of an instant. */
@Controller()
export class TaskQueriesController {
  constructor(
    private readonly past: PastService,
    private readonly acts: ActsNow,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.listTasks)
  async list(@FromCall() call: Call<typeof routes.listTasks>): Promise<Page<TaskListItem>> {
    const loaded = await this.organisation();
    const words = wordsOf(call.query.q, loaded);
    const page = await this.past.list(call, (source, given) => listTasks(source, { ...given, words }));
    const { groupBy } = call.query;
    const names = namingsOf(loaded);
    const items = page.items.map(({ groupKey, ...item }): TaskListItem => {
      if (groupBy === undefined) return item;
      const key = groupKey ?? WITHOUT;
      const titles = new Map([[item.directiveId, [item.directiveNumber, item.directiveTitle].filter(Boolean).join(' ')]]);
      return { ...item, group: { key, label: labelOf(groupBy, key, { titles }, names) } };
    });
    return this.acts.withCan<TaskListItem, Page<TaskListItem>>(call, { ...page, items });
  }

  @Bind(routes.taskCounts)
  async counts(@FromCall() call: Call<typeof routes.taskCounts>): Promise<TaskCountsView> {
    const loaded = await this.organisation();
    const words = wordsOf(call.query.q, loaded);
    const found = await this.past.list(call, (source, given) => countTasks(source, { ...given, words }));
    const { sort: _sort, groupBy, ...filters } = call.query;
    return countsView(found, { asked: askedOf(filters), groupBy, names: namingsOf(loaded) });
  }
}
