import { Controller, Inject } from '@nestjs/common';
import { queryRoutes as routes } from '@duban/contracts';
import { visibilityOf } from '@duban/identity';
import { listDirectives, toDirectiveView } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { withSignatures } from '../organisation/signs.js';
import { DEPS, type ApiDeps } from '../ports.js';
import { DirectiveReader } from './directive-reader.js';

@Controller()
export class DirectiveQueriesController {
  constructor(
    private readonly reader: DirectiveReader,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.listDirectives)
  list(@FromCall() call: Call<typeof routes.listDirectives>) {
    return listDirectives(this.deps.dataSource, { ...call.query, now: call.receivedAt, visibility: visibilityOf(call.subject) });
  }

  @Bind(routes.getDirective)
  async get(@FromCall() call: Call<typeof routes.getDirective>) {
    const { asOf } = call.query;
    const { state, version } = await this.reader.visible(call.params.directiveId, call.subject, asOf);
    const calendar = this.deps.calendars.byVersion(state.calendarVersion);
    if (!calendar) throw new Problem('internal');
    if (asOf === undefined) void call.reply.header('ETag', `"${version}"`);
    const view = toDirectiveView(state, version, asOf ?? call.receivedAt, calendar);
    return withSignatures(view, state, await this.deps.organisation());
  }
}
