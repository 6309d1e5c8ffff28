import { Controller, Inject } from '@nestjs/common';
import { queryRoutes as routes } from '@duban/contracts';
import { listDirectives, toDirectiveView } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { withSignatures } from '../organisation/signs.js';
import { DEPS, type ApiDeps } from '../ports.js';
import { PastService } from '../record/past.service.js';
import { DirectiveReader } from './directive-reader.js';

@Controller()
export class DirectiveQueriesController {
  constructor(
    private readonly reader: DirectiveReader,
    private readonly past: PastService,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.listDirectives)
  list(@FromCall() call: Call<typeof routes.listDirectives>) {
    return this.past.list(call, (source, given) => listDirectives(source, { ...call.query, ...given }));
  }

  @Bind(routes.getDirective)
  async get(@FromCall() call: Call<typeof routes.getDirective>) {
    const look = this.past.lookBack(call);
    const { state, version } = await this.reader.visible(call.params.directiveId, call.subject, look);
    const calendar = this.deps.calendars.byVersion(state.calendarVersion);
    if (!calendar) throw new Problem('internal');
    if (look === null) void call.reply.header('ETag', `"${version}"`);
    const view = toDirectiveView(state, version, look?.at ?? call.receivedAt, calendar);
    return withSignatures(view, state, await this.deps.organisation());
  }
}
