import type { DraftView, MeetingView } from '@duban/contracts';
import type { Grade, TaskOrder } from '@duban/domain';
import type { Cast } from '@duban/stack';
import type { Checks } from './checks.js';
import { dateOf, daysAfter, endOf, type Person, type Story } from '@duban/stack';
import { takeInPaper, type Paper } from './paper.js';
import { short, type Printer } from './printing.js';

/** What a task is to show in the story. `plain` = received in time, reported, closed. */
export const ACTS = ['ladder', 'late', 'objection', 'blocked', 'extension', 'nudge', 'returned'] as const;
export type Act = (typeof ACTS)[number] | 'plain' | 'split' | 'parallel' | 'standing';

export interface Assigned {
  act: Act;
  meetingId: string;
  draftId: string;
  directiveId: string;
  title: string;
  leads: string[];
  grade: Grade;
}

type Suggestion = NonNullable<DraftView['suggestion']>;

export interface Stage {
  cast: Cast;
  story: Story;
  print: Printer;
  checks: Checks;
}

/** A suggestion is taken as a repeat of an earlier one from this similarity on (per cent). */
const MERGE_FROM = 60;

interface Content {
  [key: string]: unknown;
  segmentIds: string[];
}

/** Minutes in, suggestions decided on by a named drafter, the list approved by somebody else. */
export class Drafting {
  private readonly contents = new Map<string, Content>();
  private turn = 0;

  /** @param plan what the tasks are to show, taken in order as suggestions come */
  constructor(
    private readonly stage: Stage,
    private readonly plan: Act[],
  ) {}

  /** Acts that no task has been chosen for yet. */
  get uncast(): readonly Act[] {
    return this.plan;
  }

  async takeIn(file: Paper): Promise<Assigned[]> {
    const { cast, print, checks, story } = this.stage;
    const drafter = await cast.person('duban.officer');
    const meeting = await takeInPaper(drafter, file, { print, now: story.now() });
    print.heading(`收文：${meeting.title}（${meeting.date}）`, `Minutes in: ${meeting.title} (${meeting.date})`);
    printSegments(meeting, print);

    print.heading('建议与决定', 'Suggestions and decisions');
    const assigned = await this.decideAll(drafter, meeting);
    if (assigned.length === 0) {
      print.line('（没有可立项的事项：不送审）', '(nothing in it is to be done: no list is submitted)');
      return [];
    }
    await this.lookOver(drafter, meeting);
    await drafter.post(`/meetings/${meeting.id}/submission`, {});
    const own = await drafter.refusal(`/meetings/${meeting.id}/approval`, { opinion: '同意' });
    checks.require('separation', own === 'not_permitted' || own === 'separation_of_duties', `drafter's own approval: ${own ?? 'accepted'}`);
    const approver = await cast.person('duban.head');
    await approver.post(`/meetings/${meeting.id}/approval`, { opinion: '同意，按清单交办。' });
    print.at(
      story.now(),
      `清单由督查室主任批准，${assigned.length} 项立项交办`,
      `The list is approved by the office's head: ${assigned.length} directives`,
    );

    const after = await drafter.get<MeetingView>(`/meetings/${meeting.id}`);
    const left = after.segments.filter((one) => ['task', 'standing', 'decision'].includes(one.class) && one.draftIds.length === 0);
    checks.require('accounted', left.length === 0, `${after.segments.length} sentences, ${left.length} left without a draft`);
    return assigned.map((one) => ({ ...one, directiveId: after.drafts.find((draft) => draft.id === one.draftId)?.directiveId ?? '' }));
  }

  /** What hints at a duty and has no draft is shown, and looked over at once. */
  private async lookOver(drafter: Person, { id, look }: MeetingView): Promise<void> {
    if (look.length === 0) return;
    const { print } = this.stage;
    print.heading(`要看一眼（${look.length}）`, `To be looked over (${look.length})`);
    for (const { text } of look) print.line(`  ${text}`, `  ${text}`);
    await drafter.post(`/meetings/${id}/looks`, { segmentIds: look.map(({ segmentId }) => segmentId) });
  }

  private async decideAll(drafter: Person, meeting: MeetingView): Promise<Assigned[]> {
    const assigned: Assigned[] = [];
    for (const draft of meeting.drafts) {
      const earlier = (id: string): boolean => assigned.some((one) => one.draftId === id);
      const repeat = draft.suggestion?.mergeCandidates.find((one) => one.similarity >= MERGE_FROM && earlier(one.draftId));
      if (repeat) await this.merge(drafter, meeting, draft, repeat);
      else assigned.push(await this.decideOne(drafter, meeting, draft));
    }
    return assigned;
  }

  private async merge(
    drafter: Person,
    meeting: MeetingView,
    draft: DraftView,
    repeat: { draftId: string; similarity: number },
  ): Promise<void> {
    const key = `${meeting.id}/${repeat.draftId}`;
    const kept = this.contents.get(key);
    if (!kept) throw new Error(`${repeat.draftId} was not decided`);
    const content = { ...kept, segmentIds: [...new Set([...kept.segmentIds, ...(draft.suggestion?.segmentIds ?? [])])] };
    this.contents.set(key, content);
    await drafter.post(`/meetings/${meeting.id}/merges`, {
      into: repeat.draftId,
      from: [draft.id],
      content,
      reason: `与 ${repeat.draftId} 重复`,
    });
    this.stage.print.line(
      `  ${draft.id.padEnd(4)}并入 ${repeat.draftId}（相似度 ${repeat.similarity}%）`,
      `  ${draft.id.padEnd(4)}merged into ${repeat.draftId} (${repeat.similarity} % alike)`,
    );
  }

  private async decideOne(drafter: Person, meeting: MeetingView, draft: DraftView): Promise<Assigned> {
    const { cast, print } = this.stage;
    const { suggestion } = draft;
    if (!suggestion) throw new Error(`${draft.id} has no suggestion`);
    const act = this.chooseAct(suggestion);
    const suggested = suggestion.departmentSuggestions.filter((one) => one.role === 'lead').map((one) => one.departmentId);
    const leads = this.leadsFor(act, suggested);
    const order = orderFor(this.stage, suggestion, act, leads);
    const grade: Grade = act === 'returned' ? 'key' : 'routine';
    const content: Content = {
      title: short(suggestion.title, 60),
      requirement: suggestion.requirement,
      closureStandard: order.closureStandard,
      grade,
      urgency: 'normal',
      leaderInCharge: cast.leaderOf(leads[0] ?? 'fagai'),
      tasks: [order],
      segmentIds: suggestion.segmentIds,
    };
    this.contents.set(`${meeting.id}/${draft.id}`, content);
    const named = leads.some((id) => suggested.includes(id));
    const reason = named ? '按建议所列单位' : '纪要未列单位，由督查室按职责指定';
    await drafter.post(`/meetings/${meeting.id}/drafts/${draft.id}/confirmation`, { content, reason });
    printDecision(print, cast, draft.id, suggestion, { order, leads, named });
    return { act, meetingId: meeting.id, draftId: draft.id, directiveId: '', title: short(suggestion.title, 30), leads, grade };
  }

  private chooseAct(suggestion: Suggestion): Act {
    if (suggestion.class === 'standing') return 'standing';
    if (suggestion.shapeSuggestion === 'parallel' && suggestion.addressee.kind === 'collective') {
      const at = this.plan.indexOf('parallel');
      if (at >= 0) this.plan.splice(at, 1);
      return 'parallel';
    }
    // Acts that live on a near date go where the text sets none: the minutes' own dates stay as they are.
    const free = this.plan.findIndex((act) => !suggestion.dueSuggestion || (act !== 'ladder' && act !== 'extension'));
    return (free < 0 ? undefined : this.plan.splice(free, 1)[0]) ?? 'plain';
  }

  /** Departments take their turn where the text names none: that is the drafter's decision, and is said to be one. */
  private next(): string {
    const { doers } = this.stage.cast;
    return doers[this.turn++ % doers.length] ?? 'fagai';
  }

  private leadsFor(act: Act, suggested: string[]): string[] {
    const { cast } = this.stage;
    if (act === 'parallel') return cast.districts;
    const taking = suggested.filter((id) => cast.doers.includes(id));
    if (act === 'split') return [...new Set([...taking, this.next(), this.next()])].slice(0, Math.max(2, taking.length));
    return [taking[0] ?? this.next()];
  }
}

function printSegments(meeting: MeetingView, print: Printer): void {
  const classes = {
    task: ['要办', 'task'],
    standing: ['长期', 'standing'],
    decision: ['议定', 'decision'],
    guidance: ['原则', 'guidance'],
    statement: ['陈述', 'statement'],
  } as const;
  const counts = new Map<string, number>();
  for (const segment of meeting.segments) {
    const [zh, en] = classes[segment.class];
    counts.set(segment.class, (counts.get(segment.class) ?? 0) + 1);
    const why = `${segment.reason.rule}${segment.reason.words.length > 0 ? `：${segment.reason.words.join('、')}` : ''}`;
    print.line(
      `  ${segment.id.padEnd(4)}[${zh}] ${short(segment.text, 46)}  （${why}）`,
      `  ${segment.id.padEnd(4)}[${en}] ${short(segment.text, 80)}  (${why})`,
    );
  }
  const imperative = meeting.segments.filter((one) => one.imperative);
  const total = [...counts].map(([name, n]) => `${classes[name as keyof typeof classes][print.lang === 'zh' ? 0 : 1]} ${n}`).join(' · ');
  print.line(
    `  共 ${meeting.segments.length} 句：${total}；祈使句 ${imperative.length}，其中无“要”等标志 ${imperative.filter((one) => one.marker === null).length}`,
    `  ${meeting.segments.length} sentences: ${total}; imperative ${imperative.length}, of them without a marker ${imperative.filter((one) => one.marker === null).length}`,
  );
}

function orderFor({ cast, story }: Stage, suggestion: Suggestion, act: Act, leads: string[]): TaskOrder {
  const assists = suggestion.departmentSuggestions.filter(
    (one) => one.role === 'assist' && !leads.includes(one.departmentId) && cast.doers.includes(one.departmentId),
  );
  const closureStandard = suggestion.closureStandard === '' ? '报送办理结果，附佐证材料，经督查室核实。' : suggestion.closureStandard;
  const now = story.now();
  const future = suggestion.dueSuggestion && suggestion.dueSuggestion.at > daysAfter(now, 4) ? suggestion.dueSuggestion : null;
  // Near dates for the two acts that live on them; said to be a person's decision, never the minutes' own.
  const decided = act === 'ladder' ? endOf(dateOf(daysAfter(now, 6))) : act === 'extension' ? endOf(dateOf(daysAfter(now, 11))) : null;
  const due = act === 'standing' ? undefined : decided ? { at: decided, origin: 'decision' as const } : (future ?? undefined);
  const parallel =
    act === 'parallel'
      ? { shape: 'parallel' as const, units: leads, collator: leads[0], leads: [] }
      : { shape: act === 'split' ? ('split' as const) : ('joint' as const), leads };
  return {
    ...parallel,
    assists: parallel.shape === 'joint' ? assists.slice(0, 3).map((one) => ({ departmentId: one.departmentId, duty: '按职责配合' })) : [],
    kind: act === 'standing' ? 'standing' : 'task',
    title: short(suggestion.title, 60),
    closureStandard,
    ...(due ? { due } : {}),
    ...(act === 'standing'
      ? {
          standing: { reviewOn: endOf(dateOf(daysAfter(now, 120))), endCondition: '经市委常委会研究不再列为长期事项' },
          reportCycle: { every: 'month' as const, day: 25 },
        }
      : {}),
  };
}

function printDecision(
  print: Printer,
  cast: Cast,
  id: string,
  suggestion: Suggestion,
  decided: { order: TaskOrder; leads: string[]; named: boolean },
): void {
  const { order, leads, named } = decided;
  const suggestedLeads = suggestion.departmentSuggestions
    .map(
      (one) =>
        `${cast.name(one.departmentId, print.lang)}(${one.role === 'lead' ? print.say('牵头', 'lead') : print.say('配合', 'assist')})`,
    )
    .join(' ');
  const phrase = suggestion.timePhrases.map((one) => one.text).join('、');
  const shape = { joint: ['共同承办', 'joint'], split: ['拆分', 'split'], parallel: ['分别承办', 'parallel'] }[order.shape];
  const due = order.due
    ? new Date(Date.parse(order.due.at) + 8 * 3_600_000 - 1).toISOString().slice(0, 10)
    : order.kind === 'standing'
      ? print.say('长期', 'standing')
      : print.say('按规则默认', 'policy default');
  print.line(
    `  ${id.padEnd(4)}${short(suggestion.title, 34)}\n        建议：${suggestedLeads || '未列单位'}${phrase ? ` · 时限“${phrase}”` : ' · 未定时限'}\n        决定：${leads.map((id) => cast.name(id, 'zh')).join('、')}${named ? '' : '（指定）'} · ${shape[0]} · ${due}`,
    `  ${id.padEnd(4)}${short(suggestion.title, 70)}\n        suggested: ${suggestedLeads || 'no unit named'}${phrase ? ` · "${phrase}"` : ' · no date'}\n        decided: ${leads.map((id) => cast.name(id, 'en')).join(', ')}${named ? '' : ' (assigned)'} · ${shape[1]} · ${due}`,
  );
}
