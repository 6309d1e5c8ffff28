import type { DirectiveView, TaskView } from '@duban/contracts';
import type { Grade, Instant, NoticeColour } from '@duban/domain';
import type { City } from './city.js';

/** A directive that is worked on, as its course sees it. */
export interface Subject {
  directiveId: string;
  title: string;
  grade: Grade;
  done: string;
  result: string;
}

/** Sign-off chains of the city's rules, by grade. */
const CHAIN: Record<Grade, readonly ('officer' | 'head' | 'leader')[]> = {
  routine: ['officer'],
  key: ['officer', 'head'],
  major: ['officer', 'head', 'leader'],
};
const OPINIONS = { officer: '材料齐全，拟同意。', head: '同意办结。', leader: '同意。' };
/** Half an hour either way, so that not everything happens on the stroke. */
const SPREAD_HOURS = 1;
const LAST_HOUR = 16.5;

/** What people do to one directive; each act at its time, by whoever it falls to. */
export class Work {
  private dispatchedAt: Instant = '';
  private first: TaskView | null = null;

  constructor(
    readonly city: City,
    readonly subject: Subject,
    private readonly chance: () => number,
  ) {}

  /** The list's registrations are delivered one by one: a course begins as soon as its directive is there. */
  async begin(): Promise<void> {
    const { directiveId, title } = this.subject;
    const officer = await this.city.person('duban.officer');
    const view = await this.city.eventually(title, () => officer.get<DirectiveView>(`/directives/${directiveId}`).catch(() => null));
    const [first] = view.tasks;
    if (!first) throw new Error(`${title} has no task`);
    this.first = first;
    this.dispatchedAt = first.dispatchedAt;
  }

  private get task1(): TaskView {
    if (!this.first) throw new Error(`${this.subject.title} has not begun`);
    return this.first;
  }

  get lead(): string {
    return this.task1.lead;
  }

  /** The date that the first task was dispatched with. */
  get due(): Instant {
    const { baselineDue } = this.task1;
    if (baselineDue === null) throw new Error(`${this.subject.title} has no date`);
    return baselineDue;
  }

  /** Waits for an hour of the `n`-th working day after the dispatch. */
  after(n: number, hour: number): Promise<void> {
    return this.at(this.city.days.after(this.dispatchedAt, n, this.about(hour)));
  }

  /** What long holidays would push into the days to come is done on the last one. */
  private at(instant: Instant): Promise<void> {
    const last = this.city.days.ago(0, LAST_HOUR);
    return this.city.reach(instant < last ? instant : last);
  }

  /** Waits for an hour of the working day `n` before the last whole one. */
  ago(n: number, hour: number): Promise<void> {
    return this.city.reach(this.city.days.ago(n, this.about(hour)));
  }

  private about(hour: number): number {
    return hour + (this.chance() - 0.5) * SPREAD_HOURS;
  }

  pick(n: number): number {
    return Math.floor(this.chance() * n);
  }

  async view(): Promise<DirectiveView> {
    return (await this.city.person('duban.officer')).get<DirectiveView>(`/directives/${this.subject.directiveId}`);
  }

  async task(taskId: string): Promise<TaskView> {
    const found = (await this.view()).tasks.find((one) => one.id === taskId);
    if (!found) throw new Error(`${this.subject.title} has no task ${taskId}`);
    return found;
  }

  on<T>(login: string, rest: string, body: unknown = {}): Promise<T> {
    return this.city.act<T>(login, `/directives/${this.subject.directiveId}/${rest}`, body);
  }

  async onTask(login: string, rest: string, body: unknown = {}, taskId = 't1'): Promise<number> {
    const { n } = await this.on<{ n?: number }>(login, `tasks/${taskId}/${rest}`, body);
    return n ?? 1;
  }

  /** Waits for the office hour at which a department receives: on the first working day or the second. */
  async untilReceipt(): Promise<void> {
    await this.after(1 + this.pick(2), 9.5 + this.pick(6));
  }

  /** 签收 by the lead's head or clerk, then by each assisting unit for its own part. */
  async receive(taskId = 't1'): Promise<void> {
    const { lead, assists } = await this.task(taskId);
    await this.onTask(`${lead}.${this.pick(3) === 0 ? 'head' : 'clerk'}`, 'receipt', {}, taskId);
    for (const { departmentId } of assists) {
      // a body without accounts: the office enters for it
      if (departmentId === 'hongshi') await this.onTask('duban.officer', 'receipt', { actingFor: { departmentId } }, taskId);
      else await this.onTask(`${departmentId}.clerk`, 'receipt', {}, taskId);
    }
  }

  async report(percent: number, taskId = 't1', lead = this.lead): Promise<void> {
    const next = percent < 70 ? { next: '按序时进度推进，逐项销账。' } : {};
    await this.onTask(`${lead}.clerk`, 'progress-reports', { done: this.subject.done, percent, ...next }, taskId);
  }

  /** 办结申请 by the head, with evidence. */
  async askForClosure(taskId = 't1', lead = this.lead): Promise<number> {
    const { title, result } = this.subject;
    const head = await this.city.person(`${lead}.head`);
    const file = await head.upload('办理结果.txt', 'text/plain', `${title}\n${result}\n`);
    return this.onTask(`${lead}.head`, 'closure-request', { summary: result, evidence: [file] }, taskId);
  }

  /** The login of the leader in charge of the directive's field. */
  get leader(): string {
    return this.city.cast.loginOfLeader(this.lead);
  }

  signer(level: 'officer' | 'head' | 'leader'): string {
    return { officer: this.pick(2) === 0 ? 'duban.officer' : 'duban.officer2', head: 'duban.head', leader: this.leader }[level];
  }

  /** One signature after another, a working day apart, from the first on. `levels` leaves the rest unsigned. */
  async sign(n: number, taskId = 't1', levels = CHAIN[this.subject.grade].length): Promise<void> {
    for (const level of CHAIN[this.subject.grade].slice(0, levels)) {
      await this.at(this.city.days.after(this.city.now(), 1, this.about(10)));
      await this.onTask(this.signer(level), 'sign-offs', { n, approve: true, opinion: OPINIONS[level] }, taskId);
    }
  }

  /** Receipt, a report, closure before the date, signatures: for every task of the directive. */
  async complete(): Promise<void> {
    const { tasks } = await this.view();
    await Promise.all(
      tasks.map(async ({ id, lead }) => {
        await this.untilReceipt();
        await this.receive(id);
        await this.after(3, 15);
        await this.report(60, id, lead);
        await this.at(this.city.days.beforeDue(this.due, 2 + this.pick(2), this.about(14)));
        const n = await this.askForClosure(id, lead);
        await this.sign(n, id);
      }),
    );
  }

  /** Receipt and one report, as every course in progress begins. */
  async start(percent = 40): Promise<void> {
    await this.untilReceipt();
    await this.receive();
    await this.after(4, 15);
    await this.report(percent);
  }

  /** Waits for the `n`-th working day past the date, and for the notice that is owed then. @returns its id */
  async notice(colour: NoticeColour, workingDaysPast: number): Promise<string> {
    await this.city.reach(this.city.days.pastDue(this.due, workingDaysPast));
    const found = await this.city.eventually(`${this.subject.title}: ${colour}`, async () =>
      (await this.task('t1')).notices.find((one) => one.colour === colour),
    );
    return found.id;
  }

  release(login: string, noticeId: string, text: string): Promise<number> {
    return this.onTask(login, `notices/${encodeURIComponent(noticeId)}/release`, { text });
  }
}
