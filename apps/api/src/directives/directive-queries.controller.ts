import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { queryRoutes as routes } from '@duban/contracts';
import { listDirectives, paragraphsAround, toDirectiveView } from '@duban/read-models';
import { ActsNow } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { withSignatures } from '../views/signs.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { DirectiveReader, PastService } from '../record/index.js';

@Controller()
export class DirectiveQueriesController {
  constructor(
    private readonly reader: DirectiveReader,
    private readonly past: PastService,
    private readonly acts: ActsNow,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
    @Port('pool') private readonly pool: Pool,
  ) {}

  @Bind(routes.listDirectives)
  list(@FromCall() call: Call<typeof routes.listDirectives>) {
    return this.past.list(call, listDirectives);
  }

  @Bind(routes.getDirective)
  async get(@FromCall() call: Call<typeof routes.getDirective>) {
    const look = this.past.lookBack(call);
    const { state, version } = await this.reader.visible(call.params.directiveId, call.subject, look);
    const calendar = this.calendars.byVersion(state.calendarVersion);
    if (!calendar) throw new Problem('internal');
    if (look === null) void call.reply.header('ETag', `"${version}"`);
    const [folded, organisation] = [toDirectiveView(state, version, look?.at ?? call.receivedAt, calendar), await this.organisation()];
    // the sentences of a text never change: they stand today as they stood then
    const paragraphs = await paragraphsAround(this.pool, folded.basis);
    const view = { ...withSignatures(folded, state, organisation), paragraphs };
    const { subject, receivedAt, query } = call;
    return look === null ? this.acts.on(view, state, { subject, receivedAt, why: query.why ?? false }) : view;
  }
}
