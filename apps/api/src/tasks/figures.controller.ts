import { Controller } from '@nestjs/common';
import { boardRoutes as routes, TASK_FIGURES, type TaskFiguresView } from '@duban/contracts';
import { FILTER_OF, taskFigures, WITHOUT } from '@duban/read-models';
import { AVERAGE_DAYS_WORDS, FIGURE_WORDS } from '@duban/words';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { namingsOf } from '../views/naming.js';
import { askedOf, labelOf, tasksLink } from './board.view.js';
import { wordsOf } from './words-of.js';

/** 统计: figures with their definitions, each the length of a list; a head asks for their own unit. */
@Controller()
export class FiguresController {
  constructor(
    private readonly past: PastService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.taskFigures)
  async figures(@FromCall() call: Call<typeof routes.taskFigures>): Promise<TaskFiguresView> {
    const { group, ...filters } = call.query;
    const words = wordsOf(call.query.q, await this.organisation());
    const found = await this.past.list(call, (source, given) => taskFigures(source, { ...given, words }));
    const names = namingsOf(await this.organisation());
    const titles = new Map(found.flatMap(({ key, title }) => (key === null ? [] : [[key, title ?? key]])));
    return {
      asOf: this.past.look(call).at,
      group,
      definitions: TASK_FIGURES.map((figure) => ({ figure, ...FIGURE_WORDS[figure] })),
      averageDays: AVERAGE_DAYS_WORDS,
      groups: found.map(({ key, figures, averageDays }) => {
        const here = { ...askedOf(filters), [FILTER_OF[group]]: key ?? WITHOUT };
        const counted = TASK_FIGURES.map((figure) => [figure, { count: figures[figure], query: tasksLink({ ...here, figure }) }]);
        return {
          key: key ?? WITHOUT,
          label: labelOf(group, key ?? WITHOUT, { titles }, names),
          figures: Object.fromEntries(counted) as TaskFiguresView['groups'][number]['figures'],
          averageDays: { days: averageDays, query: tasksLink({ ...here, figure: 'completed' }) },
        };
      }),
    };
  }
}
