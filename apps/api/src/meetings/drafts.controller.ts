import { Controller } from '@nestjs/common';
import { meetingRoutes as routes } from '@duban/contracts';
import { isClosed, type MeetingCommandMap, type MeetingCommandType, type MeetingStep } from '@duban/domain';
import { CommandService } from '../commands/command.service.js';
import { DirectiveReader } from '../directives/directive-reader.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { MeetingService, type AnyMeetingCall } from './meeting.service.js';

/** 拟立项: what a named drafter decides about each suggestion and sentence. */
@Controller()
export class DraftsController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly commands: CommandService,
    private readonly directives: DirectiveReader,
  ) {}

  @Bind(routes.confirmDraft)
  confirm(@FromCall() call: Call<typeof routes.confirmDraft>) {
    const { content, reason } = call.body;
    return this.decide(call, 'ConfirmDraft', { draftId: call.params.draftId, content, reason });
  }

  @Bind(routes.correctDraft)
  correct(@FromCall() call: Call<typeof routes.correctDraft>) {
    const { content, reason } = call.body;
    return this.decide(call, 'CorrectDraft', { draftId: call.params.draftId, content, reason });
  }

  @Bind(routes.discardDraft)
  discard(@FromCall() call: Call<typeof routes.discardDraft>) {
    return this.decide(call, 'DiscardDraft', { draftId: call.params.draftId, reason: call.body.reason });
  }

  @Bind(routes.joinDraft)
  async join(@FromCall() call: Call<typeof routes.joinDraft>) {
    const { directiveId, reason } = call.body;
    const { state } = await this.directives.visible(directiveId, call.subject);
    if (isClosed(state)) throw new Problem('directive_wrong_state', { params: { status: state.status } });
    return this.decide(call, 'JoinDraft', { draftId: call.params.draftId, directiveId, reason });
  }

  @Bind(routes.addDraft)
  add(@FromCall() call: Call<typeof routes.addDraft>) {
    const { content, reason } = call.body;
    // The id follows the command's, so that a retry adds nothing.
    const draftId = `a-${this.commands.commandId(call).slice(0, 13)}`;
    return this.decide(call, 'AddDraft', { draftId, content, reason });
  }

  @Bind(routes.mergeDrafts)
  merge(@FromCall() call: Call<typeof routes.mergeDrafts>) {
    const { into, from, content, reason } = call.body;
    return this.decide(call, 'MergeDrafts', { into, from, content, reason });
  }

  @Bind(routes.reclassifySegment)
  reclassify(@FromCall() call: Call<typeof routes.reclassifySegment>) {
    const { to, reason } = call.body;
    return this.decide(call, 'ReclassifySegment', { segmentId: call.params.segmentId, to, reason });
  }

  private async decide<T extends MeetingCommandType>(
    call: AnyMeetingCall & { params: { meetingId: string } },
    type: T,
    data: MeetingCommandMap[T],
  ) {
    const { meetingId } = call.params;
    const { version } = await this.meetings.handle(call, meetingId, { type, data } as MeetingStep);
    void call.reply.header('ETag', `"${version}"`);
    return { meetingId, version, ...('draftId' in data && typeof data.draftId === 'string' ? { draftId: data.draftId } : {}) };
  }
}
