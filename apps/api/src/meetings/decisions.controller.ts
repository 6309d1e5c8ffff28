import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { decisionRoutes as routes, type DecidedView, type WorkbenchView } from '@duban/contracts';
import {
  isClosed,
  mergedOffer,
  offeredDraft,
  readyContent,
  type ChosenForDraft,
  type DraftContent,
  type Meeting,
  type MeetingContext,
  type MeetingStep,
  type OfferedDraft,
} from '@duban/domain';
import { readWorkbench, saveWorkbench } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';
import { DirectiveReader } from '../record/index.js';
import { MeetingService } from './meeting.service.js';

type DecisionsCall = Call<typeof routes.decideDrafts>;
type Decision = DecisionsCall['body']['decisions'][number];
type Result = DecidedView['results'][number];

/** Said where a person confirms what was offered and writes no reason of their own; of what they filled in themselves it would not be true. */
const AS_OFFERED = '按材料所列，经核对确认。';
const AS_ONE = '内容相同或相近，并案办理。';

/** 一次提交: many decisions of one drafter, and what they have not sent yet. */
@Controller()
export class DecisionsController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly directives: DirectiveReader,
    @Port('pool') private readonly pool: Pool,
  ) {}

  /** Each by itself and in order, with a key of its own: a retry of all is a retry of each. */
  @Bind(routes.decideDrafts)
  async decide(@FromCall() call: DecisionsCall): Promise<DecidedView> {
    const { meetingId } = call.params;
    const before = await this.meetings.load(meetingId);
    if (call.ifMatch !== null && call.ifMatch !== before.version) throw new Problem('precondition_failed');
    const ctx = await this.meetings.contextAt(call.receivedAt);
    const results: Result[] = [];
    for (const [n, decision] of call.body.decisions.entries()) {
      const one = { ...call, idempotencyKey: `${call.idempotencyKey}/${n}`, ifMatch: null };
      results.push(await this.one(one, decision, () => this.stepOf(call, decision, { meeting: before.state, ctx })));
    }
    const { version } = await this.meetings.load(meetingId);
    void call.reply.header('ETag', `"${version}"`);
    return { meetingId, version, results };
  }

  private async one(call: DecisionsCall, decision: Decision, stepOf: () => Promise<MeetingStep>): Promise<Result> {
    const about = {
      draftId: 'draftId' in decision ? decision.draftId : 'into' in decision ? decision.into : null,
      segmentId: 'segmentId' in decision ? decision.segmentId : null,
    };
    try {
      const { actingFor, asserted } = call.body;
      await this.meetings.handle({ ...call, body: { actingFor, asserted } }, call.params.meetingId, await stepOf());
      return { ...about, accepted: true, problem: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, code, title, detail, titleEn, detailEn, params } = error.body;
      return { ...about, accepted: false, problem: { status, code, title, detail, titleEn, detailEn, ...(params ? { params } : {}) } };
    }
  }

  private async stepOf(call: DecisionsCall, decision: Decision, known: { meeting: Meeting; ctx: MeetingContext }): Promise<MeetingStep> {
    switch (decision.do) {
      case 'confirm': {
        const { draftId, chosen, content = asOffered(known, [draftId], chosen) } = decision;
        const { reason = decision.content === undefined ? AS_OFFERED : '' } = decision;
        return { type: 'ConfirmDraft', data: { draftId, content, reason } };
      }
      case 'merge': {
        const { into, from, chosen, content = asOffered(known, [into, ...from], chosen), reason = AS_ONE } = decision;
        return { type: 'MergeDrafts', data: { into, from, content, reason } };
      }
      case 'join': {
        const { do: _, ...data } = decision;
        const { state } = await this.directives.visible(data.directiveId, call.subject);
        if (isClosed(state)) throw new Problem('directive_wrong_state', { params: { status: state.status } });
        return { type: 'JoinDraft', data };
      }
      default: {
        const { do: act, ...data } = decision;
        return { type: ACTS[act], data } as MeetingStep;
      }
    }
  }

  @Bind(routes.workbench)
  async workbench(@FromCall() call: Call<typeof routes.workbench>): Promise<WorkbenchView> {
    await this.meetings.load(call.params.meetingId);
    return this.kept(call);
  }

  /** @throws Problem precondition_failed when another window has saved meanwhile */
  @Bind(routes.saveWorkbench)
  async save(@FromCall() call: Call<typeof routes.saveWorkbench>): Promise<WorkbenchView> {
    const { meetingId } = call.params;
    await this.meetings.load(meetingId);
    const desk = { meetingId, personId: call.subject.personId, drafts: call.body.drafts };
    if (!(await saveWorkbench(this.pool, { ...desk, at: call.receivedAt, expected: call.ifMatch })))
      throw new Problem('precondition_failed');
    return this.kept(call);
  }

  private async kept({ params: { meetingId }, subject, reply }: Pick<Call, 'subject' | 'reply'> & { params: { meetingId: string } }) {
    const kept = await readWorkbench(this.pool, { meetingId, personId: subject.personId });
    void reply.header('ETag', `"${kept?.version ?? 0}"`);
    return { meetingId, version: kept?.version ?? 0, savedAt: kept?.savedAt.toISOString() ?? null, drafts: kept?.drafts ?? {} };
  }
}

const ACTS = { correct: 'CorrectDraft', discard: 'DiscardDraft', restore: 'RestoreDraft', reclassify: 'ReclassifySegment' } as const;

/** As the suggestions are offered, one or several in one, with what a person chose. @throws Problem draft_not_ready for what a person has to fill first */
const asOffered = (
  { meeting, ctx }: { meeting: Meeting; ctx: MeetingContext },
  draftIds: readonly string[],
  chosen?: ChosenForDraft,
): DraftContent => {
  const offers = draftIds.map((draftId): OfferedDraft => {
    const suggestion = meeting.drafts[draftId]?.suggestion;
    if (!suggestion) throw new Problem('draft_not_found', { params: { draftId } });
    return offeredDraft(suggestion, meeting, ctx, chosen);
  });
  const [first, ...others] = offers;
  const content = first && readyContent(mergedOffer(first, others));
  if (!content) throw new Problem('draft_not_ready', { params: { missing: first?.missing.join(' ') ?? '' } });
  return content;
};
