import { Controller, type StreamableFile } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Readable } from 'node:stream';
import { meetingRoutes as routes, minutesText, type MeetingView } from '@duban/contracts';
import { NO_PARTS, segmentDifferences, type Meeting, type MeetingSegment } from '@duban/domain';
import { may } from '@duban/identity';
import { listMeetings } from '@duban/read-models';
import { Bind, BindEach, FromCall, type Call } from '../http/call.js';
import { fileAnswer } from '../http/file-answer.js';
import { Problem } from '../http/problem.js';
import { Port, type FileStore } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { MeetingActsNow } from './meeting-acts-now.service.js';
import { MeetingService, sha256, type AnyMeetingCall, type HandledMeeting } from './meeting.service.js';
import { differencesView, meetingView, registeredViews } from './meeting.view.js';
import { MinutesIntake, type TakenMinutes } from './minutes-intake.js';
import { stepOf, type MeetingActCall } from './step-of.js';
import { uploaded } from './uploaded.js';

/** An auditor of certain directives reads in them what they rest on, not whole meetings. */
const readsMeetings = ({ subject, route }: Pick<Call, 'subject' | 'route'>): boolean => may(subject, route.action ?? '', NO_PARTS);

/** 收文与清单审批: minutes in, suggestions out, one approval for the whole list. */
@Controller()
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly intake: MinutesIntake,
    private readonly acts: MeetingActsNow,
    private readonly past: PastService,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('files') private readonly files: FileStore,
  ) {}

  @Bind(routes.receiveMinutes)
  async receive(@FromCall() call: Call<typeof routes.receiveMinutes>): Promise<MeetingView> {
    const taken = await this.intake.read(call, call.body);
    const handled = await this.meetings.handle(call, taken.meetingId, ...taken.steps);
    return this.received(call, taken, handled);
  }

  @Bind(routes.receiveDocument)
  async receiveDocument(@FromCall() call: Call<typeof routes.receiveDocument>): Promise<MeetingView> {
    const { bytes, name } = await uploaded(call.request);
    const read = await this.intake.textOf(bytes, call.query.changes);
    const text = minutesText.safeParse(read.text);
    if (!text.success) throw new Problem(unstorable(text.error) ? 'unstorable_text' : 'document_unreadable');
    // The same file with the same particulars is the same act, with no key to be made up.
    const act = { ...call, body: {}, idempotencyKey: sha256(`${sha256(bytes)} ${JSON.stringify(call.query)}`) };
    const original = { bytes, mediaType: read.mediaType, notes: read.notes ?? [] };
    const taken = await this.intake.read(act, { ...call.query, text: text.data, fileName: name, original });
    return this.received(act, taken, await this.meetings.handle(act, taken.meetingId, ...taken.steps));
  }

  @Bind(routes.supersedeMinutes)
  async supersede(@FromCall() call: Call<typeof routes.supersedeMinutes>): Promise<MeetingView> {
    const { meetingId: earlier } = call.params;
    const { reason } = call.body;
    const taken = await this.intake.read(call, call.body);
    const handled = await this.meetings.supersede(call, {
      earlier,
      later: taken.meetingId,
      reason,
      steps: (before) => [
        ...taken.steps,
        // amended minutes are those of the same meeting
        ...(before.series && !taken.steps.some(({ type }) => type === 'PlaceInSeries')
          ? [{ type: 'PlaceInSeries', data: { series: before.series.name } } as const]
          : []),
        {
          type: 'RecordSupersession',
          data: { meetingId: earlier, reason, differences: segmentDifferences(segmentsOf(before), taken.analysis.segments) },
        },
      ],
    });
    return this.received(call, taken, handled);
  }

  @Bind(routes.meetingDifferences)
  async differences(@FromCall() call: Call<typeof routes.meetingDifferences>) {
    if (!readsMeetings(call)) throw new Problem('not_found');
    const { state } = await this.meetings.load(call.params.meetingId);
    const earlier = state.supersedes ? await this.meetings.load(state.supersedes.meetingId) : null;
    const view = earlier && differencesView(state, earlier.state);
    if (!view) throw new Problem('not_found');
    return view;
  }

  @Bind(routes.downloadMinutes)
  async download(@FromCall() call: Call<typeof routes.downloadMinutes>): Promise<StreamableFile> {
    if (!readsMeetings(call)) throw new Problem('not_found');
    const { file } = (await this.meetings.load(call.params.meetingId)).state;
    const stream = await this.files.open(file.sha256);
    if (!stream) throw new Problem('not_found');
    return fileAnswer(call.reply, file, stream);
  }

  @Bind(routes.listMeetings)
  async list(@FromCall() call: Call<typeof routes.listMeetings>) {
    if (!readsMeetings(call)) return { items: [], nextCursor: null };
    return listMeetings(this.dataSource, call.query);
  }

  @Bind(routes.getMeeting)
  async get(@FromCall() call: Call<typeof routes.getMeeting>): Promise<MeetingView> {
    if (!readsMeetings(call)) throw new Problem('not_found');
    const { state, version } = await this.meetings.load(call.params.meetingId);
    void call.reply.header('ETag', `"${version}"`);
    const { subject, receivedAt, query } = call;
    return this.acts.on(meetingView(state, version, await this.meetings.contextAt(receivedAt)), state, {
      subject,
      receivedAt,
      why: query.why ?? false,
    });
  }

  @Bind(routes.alertedOfMeeting)
  async alerted(@FromCall() call: Call<typeof routes.alertedOfMeeting>) {
    if (!readsMeetings(call)) throw new Problem('not_found');
    return { items: await this.meetings.alerted(call.params.meetingId, this.past.look(call)) };
  }

  @Bind(routes.approveList)
  async approve(@FromCall() call: Call<typeof routes.approveList>) {
    const { meetingId } = call.params;
    const { state, version } = await this.meetings.handle(call, meetingId, stepOf(call));
    return { meetingId, version, directives: registeredViews(state) };
  }

  @BindEach([routes.lookOver, routes.placeInSeries, routes.submitList, routes.withdrawList, routes.returnList])
  async decideList(call: MeetingActCall) {
    const { meetingId } = call.params;
    const { version } = await this.meetings.handle(call, meetingId, stepOf(call));
    return { meetingId, version };
  }

  private async received(call: AnyMeetingCall, taken: TakenMinutes, { state, version }: HandledMeeting): Promise<MeetingView> {
    // Kept only once it is accepted: nothing of classified material may stay.
    for (const bytes of taken.kept) await this.files.put(Readable.from([bytes]), bytes.byteLength);
    void call.reply.header('Location', `/api/v1/meetings/${taken.meetingId}`).header('ETag', `"${version}"`);
    return meetingView(state, version, await this.meetings.contextAt(call.receivedAt));
  }
}

const unstorable = (error: { issues: readonly { message: string }[] }): boolean =>
  error.issues.some(({ message }) => message === 'unstorable_text');

const segmentsOf = (meeting: Meeting): MeetingSegment[] => meeting.segmentOrder.flatMap((id) => meeting.segments[id] ?? []);
