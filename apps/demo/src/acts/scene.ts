import type { DirectiveView, EventView, TaskView } from '@duban/contracts';
import { DAY, toMs } from '@duban/domain';
import type { Cast } from '@duban/stack';
import type { Checks } from '../checks.js';
import { daysAfter, everyItem, type Person, type Story } from '@duban/stack';
import type { Assigned } from '../intake.js';
import type { Printer } from '../printing.js';

/** What a receipt may take from us to its record, in the story: two seconds of a busy machine (ms). */
const OUR_WAY_MS = DAY;

/** What an act needs: people, the story's time, and the record as the API shows it. */
export class Scene {
  constructor(
    readonly cast: Cast,
    readonly story: Story,
    readonly print: Printer,
    readonly checks: Checks,
    readonly it: Assigned,
  ) {}

  get lead(): string {
    return this.it.leads[0] ?? 'fagai';
  }

  path(taskId: string, rest: string): string {
    return `/directives/${this.it.directiveId}/tasks/${taskId}/${rest}`;
  }

  /** The list's registrations are delivered one by one; an act begins as soon as its directive is there. */
  async registered(): Promise<void> {
    const officer = await this.cast.person('duban.officer');
    await this.story.eventually(`directive of ${this.it.draftId}`, this.story.now(), () =>
      officer.get<object>(`/directives/${this.it.directiveId}`).catch(() => null),
    );
  }

  async directive(asOf?: string): Promise<DirectiveView> {
    const officer = await this.cast.person('duban.officer');
    return officer.get<DirectiveView>(`/directives/${this.it.directiveId}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`);
  }

  async task(taskId: string): Promise<TaskView> {
    const found = (await this.directive()).tasks.find((one) => one.id === taskId);
    if (!found) throw new Error(`no task ${taskId}`);
    return found;
  }

  async events(type: EventView['type']): Promise<EventView[]> {
    const officer = await this.cast.person('duban.officer');
    return (await everyItem<EventView>(officer, `/directives/${this.it.directiveId}/events?limit=500`)).filter(
      (event) => event.type === type,
    );
  }

  /** Polls the task until it is as wanted; `days` of the story from now at most. */
  until(what: string, taskId: string, wanted: (task: TaskView) => boolean, days = 20): Promise<TaskView> {
    return this.story.eventually(`${this.it.title} ${what}`, daysAfter(this.story.now(), days), async () => {
      const task = await this.task(taskId);
      return wanted(task) ? task : null;
    });
  }

  say(zh: string, en: string): void {
    this.print.at(this.story.now(), zh, en);
  }

  dept(id: string): { zh: string; en: string } {
    return { zh: this.cast.name(id, 'zh'), en: this.cast.name(id, 'en') };
  }

  /** 签收 by the lead, and by each assisting department for its own part. */
  async receive(taskId = 't1', department = this.lead): Promise<Person> {
    const head = await this.cast.head(department);
    await head.post(this.path(taskId, 'receipt'), {});
    const { zh, en } = this.dept(department);
    this.say(`${zh} 签收“${this.it.title}”`, `${en} acknowledges "${this.it.title}"`);
    const task = await this.task(taskId);
    for (const assist of task.assists) await (await this.cast.head(assist.departmentId)).post(this.path(taskId, 'receipt'), {});
    return head;
  }

  /** The record must say late exactly when the receipt came after its limit, by when it reached us: our own way makes nobody late. */
  async judgeReceipt(taskId: string): Promise<void> {
    const task = await this.task(taskId);
    const received = (await this.events('TaskReceived')).find(
      (event) => event.data['taskId'] === taskId && event.data['departmentId'] === task.lead,
    );
    const clock = task.obligations.find(
      (one) => one.kind === 'receipt' && one.owner.kind === 'department' && one.owner.departmentId === task.lead,
    );
    if (!received || !clock) throw new Error(`${this.it.title} ${taskId}: no receipt on record`);
    const late = received.data['late'] === true;
    const by = toMs(received.occurredAt) - toMs(clock.due);
    if (late ? by <= 0 : by > OUR_WAY_MS)
      throw new Error(`${this.it.title} ${taskId}: received ${received.occurredAt}, due ${clock.due}, recorded late=${String(late)}`);
    if (!late) this.checks.count('received');
  }

  async report(head: Person, taskId: string, done: string, percent: number): Promise<void> {
    await head.post(this.path(taskId, 'progress-reports'), { done, percent });
  }

  /** Uploads evidence and asks for closure; contributions of assists with a date are not part of these scenes. */
  async askForClosure(head: Person, taskId: string, summary: string): Promise<number> {
    const file = await head.upload('办理结果.txt', 'text/plain', `${this.it.title}\n${summary}\n`);
    const task = await this.task(taskId);
    const measures = Object.fromEntries(task.measures.map((measure) => [measure.id, measure.target]));
    const { body } = await head.post<{ n?: number }>(this.path(taskId, 'closure-request'), { summary, evidence: [file], measures });
    return body.n ?? 1;
  }

  async sign(login: string, taskId: string, n: number, approve: boolean, opinion: string): Promise<void> {
    await (await this.cast.person(login)).post(this.path(taskId, 'sign-offs'), { n, approve, opinion });
  }
}
