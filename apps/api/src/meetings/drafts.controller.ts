import { Controller } from '@nestjs/common';
import { meetingRoutes as routes } from '@duban/contracts';
import { isClosed } from '@duban/domain';
import { CommandService } from '../commands/index.js';
import { Bind, BindEach, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DirectiveReader } from '../record/index.js';
import { MeetingService } from './meeting.service.js';
import { stepOf, type MeetingActCall } from './step-of.js';

/** 拟立项: what a named drafter decides about each suggestion and sentence. */
@Controller()
export class DraftsController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly commands: CommandService,
    private readonly directives: DirectiveReader,
  ) {}

  @BindEach([
    routes.confirmDraft,
    routes.correctDraft,
    routes.discardDraft,
    routes.restoreDraft,
    routes.holdApart,
    routes.mergeDrafts,
    routes.reclassifySegment,
  ])
  decide(call: MeetingActCall) {
    return this.perform(call, call.params.draftId);
  }

  @Bind(routes.joinDraft)
  async join(@FromCall() call: Call<typeof routes.joinDraft>) {
    const { state } = await this.directives.visible(call.body.directiveId, call.subject);
    if (isClosed(state)) throw new Problem('directive_wrong_state', { params: { status: state.status } });
    return this.perform(call, call.params.draftId);
  }

  @Bind(routes.addDraft)
  add(@FromCall() call: Call<typeof routes.addDraft>) {
    // The id follows the command's, so that a retry adds nothing.
    return this.perform(call, `a-${this.commands.commandId(call).slice(0, 13)}`);
  }

  private async perform(call: MeetingActCall, draftId?: string) {
    const { meetingId } = call.params;
    const onDraft = draftId === undefined ? {} : { draftId };
    const { version } = await this.meetings.handle(call, meetingId, stepOf(call, onDraft));
    void call.reply.header('ETag', `"${version}"`);
    return { meetingId, version, ...onDraft };
  }
}
