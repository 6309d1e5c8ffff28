import { Controller, Inject } from '@nestjs/common';
import { Readable } from 'node:stream';
import { v5 as uuidv5 } from 'uuid';
import { meetingRoutes as routes, type MeetingView } from '@duban/contracts';
import { activePosts, namedUnits } from '@duban/identity';
import { analyseMinutes, SPLITTER_VERSION, type MinutesOptions } from '@duban/domain';
import { listMeetings } from '@duban/read-models';
import { CommandService, COMMAND_NAMESPACE } from '../commands/command.service.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';
import { MeetingService, sha256 } from './meeting.service.js';
import { meetingView } from './meeting.view.js';

/** 收文与清单审批: minutes in, suggestions out, one approval for the whole list. */
@Controller()
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly commands: CommandService,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.receiveMinutes)
  async receive(@FromCall() call: Call<typeof routes.receiveMinutes>): Promise<MeetingView> {
    const { text, kind, classified } = call.body;
    const analysis = analyseMinutes(text, {
      hash: sha256,
      calendar: this.deps.calendars.asOf(call.receivedAt),
      ...(call.body.date ? { date: call.body.date } : {}),
      ...(await this.knownNames(call.receivedAt)),
    });
    const date = call.body.date ?? analysis.date;
    if (!date) throw new Problem('meeting_date_required');
    const bytes = Buffer.from(text, 'utf8');
    const textSha256 = sha256(text);
    const file = { sha256: textSha256, name: call.body.fileName ?? 'minutes.txt', mediaType: 'text/plain', bytes: bytes.byteLength };
    const meetingId = uuidv5(this.commands.commandId(call), COMMAND_NAMESPACE);
    const { state, version } = await this.meetings.handle(
      call,
      meetingId,
      {
        type: 'ReceiveMinutes',
        data: {
          meetingId,
          kind,
          title: call.body.title ?? analysis.title,
          number: call.body.number ?? analysis.number,
          date,
          chair: call.body.chair ?? analysis.chair ?? '',
          file,
          text,
          textSha256,
          ...(classified === undefined ? {} : { classified }),
        },
      },
      { type: 'IdentifySegments', data: { splitterVersion: SPLITTER_VERSION, analysis } },
    );
    // Kept only once it is accepted: nothing of classified material may stay.
    await this.deps.files.put(Readable.from([bytes]), bytes.byteLength);
    void call.reply.header('Location', `/api/v1/meetings/${meetingId}`).header('ETag', `"${version}"`);
    return meetingView(state, version);
  }

  @Bind(routes.listMeetings)
  list(@FromCall() call: Call<typeof routes.listMeetings>) {
    return listMeetings(this.deps.dataSource, call.query);
  }

  @Bind(routes.getMeeting)
  async get(@FromCall() call: Call<typeof routes.getMeeting>): Promise<MeetingView> {
    const { state, version } = await this.meetings.load(call.params.meetingId);
    void call.reply.header('ETag', `"${version}"`);
    return meetingView(state, version);
  }

  @Bind(routes.submitList)
  async submit(@FromCall() call: Call<typeof routes.submitList>) {
    const { version } = await this.meetings.handle(call, call.params.meetingId, { type: 'SubmitList', data: {} });
    return { meetingId: call.params.meetingId, version };
  }

  @Bind(routes.returnList)
  async returnList(@FromCall() call: Call<typeof routes.returnList>) {
    const { version } = await this.meetings.handle(call, call.params.meetingId, { type: 'ReturnList', data: { reason: call.body.reason } });
    return { meetingId: call.params.meetingId, version };
  }

  @Bind(routes.approveList)
  async approve(@FromCall() call: Call<typeof routes.approveList>) {
    const { version } = await this.meetings.handle(call, call.params.meetingId, {
      type: 'ApproveList',
      data: { opinion: call.body.opinion },
    });
    return { meetingId: call.params.meetingId, version };
  }

  /** What a text may call units, groups of units and the leaders, as of now. */
  private async knownNames(at: string): Promise<Pick<MinutesOptions, 'departments' | 'groups' | 'rosters'>> {
    const { organisation } = await this.deps.organisation();
    const named = namedUnits(organisation, at).map((unit) => ({ ...unit, name: unit.names[0] ?? unit.id, aliases: unit.names.slice(1) }));
    const leaders = activePosts(organisation, at).filter(
      (post) => post.roles.includes('leader_in_charge') || post.roles.includes('issuing_leader'),
    );
    return {
      departments: named
        .filter((unit) => unit.kind === 'department')
        .map(({ id, name, aliases, duties }) => ({ id, name, aliases, duties: [...duties.zh, ...duties.en] })),
      groups: named.filter((unit) => unit.kind === 'group').map(({ id, name, aliases, members }) => ({ id, name, aliases, members })),
      // By id: a measure's roster ends up in events, and those hold no names of persons.
      rosters: [{ name: '市领导', members: leaders.map((post) => post.personId) }],
    };
  }
}
