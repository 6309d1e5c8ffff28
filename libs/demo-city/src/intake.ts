import type { DraftView, MeetingView } from '@duban/contracts';
import type { Instant, TaskOrder } from '@duban/domain';
import { chance } from './chance.js';
import type { City } from './city.js';
import { meetingDate, minutesOf, type Item, type Minutes, type MinutesTemplate } from './minutes/template.js';
import { Work } from './work.js';

type Suggestion = NonNullable<DraftView['suggestion']>;

/** A directive of a meeting, and what is to become of it. */
export interface Assigned {
  item: Item;
  work: Work;
}

interface Listed {
  item: Item;
  draftId: string;
}

/** The one suggestion that rests on an item's sentence. @throws when the sentence was read otherwise */
const draftOf = (meeting: MeetingView, sentence: string, item: Item): { id: string; suggestion: Suggestion } => {
  const segments = new Set(meeting.segments.filter((one) => one.text.includes(sentence.replace(/[。]$/u, ''))).map((one) => one.id));
  const found = meeting.drafts.filter((draft) => draft.suggestion?.segmentIds.some((id) => segments.has(id)));
  const [draft] = found;
  if (!draft?.suggestion || found.length > 1) throw new Error(`${found.length} suggestions for: ${sentence}`);
  const leads = draft.suggestion.departmentSuggestions.filter((one) => one.role === 'lead').map((one) => one.departmentId);
  if (draft.suggestion.shapeSuggestion !== 'parallel' && leads[0] !== item.lead)
    throw new Error(`${leads[0] ?? 'nobody'} leads, not ${item.lead}: ${sentence}`);
  return { id: draft.id, suggestion: draft.suggestion };
};

/** The suggestion as an order, with the drafter's title and what a standing matter needs. */
const orderFrom = (city: City, item: Item, suggestion: Suggestion): TaskOrder => {
  const named = (role: 'lead' | 'assist'): string[] =>
    suggestion.departmentSuggestions.filter((one) => one.role === role).map((one) => one.departmentId);
  const leads = named('lead');
  const { shapeSuggestion: shape, dueSuggestion, reportCycleSuggestion } = suggestion;
  const isStanding = suggestion.class === 'standing';
  const terms = { endCondition: '经市委常委会研究不再列为长期事项。', reviewOn: city.days.dueIn(isReviewedSoon(item) ? 3 : 90) };
  return {
    ...(shape === 'parallel'
      ? { shape, units: city.cast.districts, collator: suggestion.collatorSuggestion ?? city.cast.districts[0], leads: [] }
      : { shape, leads: shape === 'joint' ? leads.slice(0, 1) : leads }),
    assists: named('assist').map((departmentId) => ({ departmentId, duty: '按职责配合' })),
    kind: isStanding ? 'standing' : 'task',
    title: item.title,
    closureStandard: suggestion.closureStandard === '' ? '报送办理结果，附佐证材料，经督查室核实。' : suggestion.closureStandard,
    ...(dueSuggestion && !isStanding ? { due: dueSuggestion } : {}),
    ...(isStanding ? { standing: terms, ...(reportCycleSuggestion ? { reportCycle: reportCycleSuggestion } : {}) } : {}),
  };
};

const isReviewedSoon = ({ course }: Item): boolean => course === 'standing';

/** One meeting: its minutes in, each suggestion decided on by a named drafter, the list approved by somebody else on the next day. */
export class Intake {
  constructor(
    private readonly city: City,
    private readonly template: MinutesTemplate,
    private readonly seed: number,
  ) {}

  /** Resolves when the list is approved. */
  async take(): Promise<Assigned[]> {
    const { city, template } = this;
    const { days } = city;
    const date = meetingDate(template, days);
    const minutes = minutesOf(template, days);
    await city.reach(days.at(date, 16));
    const meeting = await city.act<MeetingView>(template.drafter, '/meetings', { text: minutes.text, fileName: minutes.fileName });
    await city.reach(days.after(days.at(date, 9), 1, 9));
    const listed = await this.decideAll(meeting, minutes);
    const segmentIds = meeting.look.map(({ segmentId }) => segmentId);
    if (segmentIds.length > 0) await city.act(template.drafter, `/meetings/${meeting.id}/looks`, { segmentIds });
    await city.act(template.drafter, `/meetings/${meeting.id}/submission`);
    await city.reach(this.approvalAt(date));
    await city.act('duban.head', `/meetings/${meeting.id}/approval`, { opinion: '同意，按清单交办。' });
    return this.assigned(meeting.id, listed);
  }

  private approvalAt(date: string): Instant {
    return this.city.days.after(this.city.days.at(date, 9), 1, 15);
  }

  private async decideAll(meeting: MeetingView, minutes: Minutes): Promise<Listed[]> {
    const listed: Listed[] = [];
    const decided = new Set<string>();
    for (const { item, sentence } of minutes.items) {
      const { id, suggestion } = draftOf(meeting, sentence, item);
      decided.add(id);
      const path = `/meetings/${meeting.id}/drafts/${id}`;
      if (item.course === 'joined') {
        const directiveId = await this.city.directiveOf('优化公交线路');
        await this.city.act(this.template.drafter, `${path}/joining`, {
          directiveId,
          reason: '与在办事项“优化公交线路”内容相同，并入办理。',
        });
      } else {
        await this.city.act(this.template.drafter, `${path}/confirmation`, {
          content: this.contentOf(item, suggestion),
          reason: '按纪要所列单位和时限',
        });
        listed.push({ item, draftId: id });
      }
    }
    for (const { id } of meeting.drafts.filter((draft) => !decided.has(draft.id)))
      await this.city.act(this.template.drafter, `/meetings/${meeting.id}/drafts/${id}/discarding`, { reason: '原则性要求，不单独立项。' });
    return listed;
  }

  private contentOf(item: Item, suggestion: Suggestion): Record<string, unknown> {
    const order = orderFrom(this.city, item, suggestion);
    return {
      ...{ title: item.title, requirement: suggestion.requirement, closureStandard: order.closureStandard },
      ...{ grade: item.grade ?? 'routine', urgency: item.urgency ?? 'normal' },
      ...{ leaderInCharge: this.city.cast.leaderOf(item.lead), tasks: [order], segmentIds: suggestion.segmentIds },
    };
  }

  private async assigned(meetingId: string, listed: Listed[]): Promise<Assigned[]> {
    const drafter = await this.city.person(this.template.drafter);
    const { drafts } = await drafter.get<MeetingView>(`/meetings/${meetingId}`);
    return listed.map(({ item, draftId }, n) => {
      const directiveId = drafts.find((one) => one.id === draftId)?.directiveId ?? '';
      this.city.registered(item.title, directiveId);
      const { title, grade = 'routine', done, result } = item;
      return { item, work: new Work(this.city, { directiveId, title, grade, done, result }, chance(this.seed * 100 + n)) };
    });
  }
}
