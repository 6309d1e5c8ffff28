import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DirectiveView, TaskView } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import { demoPerson, demoPersonId } from '@duban/identity';
import { endOf, isBrokenOff, Refused, shanghai, type Cast, type Person, type Story } from '@duban/stack';

const POLL_MS = 60;
/** Somebody who meets an outage tries again; a server that is back late on a busy machine is not one that never came. */
const PATIENCE_MS = 180_000;
const YEAR = '2026';

/** What somebody did, or was not allowed to do. */
export interface Deed {
  at: Instant;
  login: string;
  what: string;
  /** The refusal in words; null = it was done. */
  refused: string | null;
}

interface Matter {
  title: string;
  lead: string | string[];
  /** `10-16`: by the end of that day; absent = the policy's own limit. */
  due?: string;
  grade?: 'routine' | 'key' | 'major';
  assists?: { departmentId: string; duty: string }[];
  measures?: { id: string; name: string; target: number; unit: string }[];
  more?: Record<string, unknown>;
}

/** Whether the same request is worth sending again: nobody was there, or whether it counted is unknown yet. */
const isPassing = (error: unknown): boolean => (error instanceof Refused ? error.status === 503 : isBrokenOff(error));

const STANDARD = '报送办理结果，附佐证材料，经督查室核实。';

/** End of a day of the month's year, in Asia/Shanghai. */
export const endOfDay = (day: string): Instant => endOf(`${YEAR}-${day}`);

/** One working month of eight people: what they do at which hour, and what became of it. */
export class Month {
  readonly deeds: Deed[] = [];
  readonly directives = new Map<string, string>();
  readonly wrong: string[] = [];

  constructor(
    readonly cast: Cast,
    readonly story: Story,
  ) {}

  /** Waits for an hour of a day, `9.5` = 09:30. */
  async at(day: string, hour: number): Promise<void> {
    const ms = Date.parse(`${YEAR}-${day}T00:00:00.000+08:00`) + hour * 3_600_000;
    await this.story.reach(new Date(ms).toISOString());
  }

  /** As a page does it: the same request under the same key, until somebody answers. */
  async insist<T>(login: string, ask: (person: Person, headers: Record<string, string>) => Promise<T>): Promise<T> {
    const headers = { 'Idempotency-Key': randomUUID() };
    for (const end = Date.now() + PATIENCE_MS; ; await pause(POLL_MS)) {
      try {
        return await ask(await this.cast.person(login), headers);
      } catch (error) {
        if (!isPassing(error) || Date.now() > end) throw error;
      }
    }
  }

  get<T>(login: string, path: string): Promise<T> {
    return this.insist(login, (person) => person.get<T>(path));
  }

  private say(login: string, what: string, refused: string | null): void {
    this.deeds.push({ at: this.story.now(), login, what, refused });
  }

  /** Something that has to be accepted. */
  async does<T = { n?: number; directiveId?: string; taskIds?: string[] }>(
    login: string,
    what: string,
    path: string,
    body: unknown = {},
  ): Promise<T> {
    try {
      const { body: answer } = await this.insist(login, (person, headers) => person.post<T>(path, body, headers));
      this.say(login, what, null);
      return answer;
    } catch (error) {
      throw new Error(`${shanghai(this.story.now())} ${login} ${what}: ${String(error)}`);
    }
  }

  /** Something that has to be refused, for this reason. */
  async mayNot(login: string, what: string, path: string, body: unknown, code: string): Promise<void> {
    try {
      await this.insist(login, (person, headers) => person.post(path, body, headers));
      this.say(login, what, null);
      this.wrong.push(`${login} ${what}: accepted, not refused with ${code}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { title, detail } = error.problem;
      this.say(login, what, `${title}：${detail}`);
      if (error.problem.code !== code) this.wrong.push(`${login} ${what}: ${error.problem.code}, not ${code}`);
    }
  }

  /** Something that has to hold now. */
  holds(what: string, seen: unknown, wanted: unknown = true): void {
    if (JSON.stringify(seen) !== JSON.stringify(wanted))
      this.wrong.push(`${shanghai(this.story.now())} ${what}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
  }

  /** @throws when it is not seen within the patience that a busy machine is given */
  eventually<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
    return this.story.eventually(what, this.story.now(), look);
  }

  /** 登记 by an officer, approved by the office's head half an hour later. */
  async register({ title, lead, due, grade = 'routine', assists = [], measures = [], more = {} }: Matter): Promise<Work> {
    const leads = [lead].flat();
    const [first = ''] = leads;
    const order = {
      ...{ shape: leads.length > 1 ? 'split' : 'joint', leads, assists, measures, title, closureStandard: STANDARD },
      ...(due === undefined ? {} : { due: { at: endOfDay(due), origin: 'decision' } }),
    };
    const { directiveId = '' } = await this.does('duban.officer', `登记“${title}”，报请立项`, '/directives', {
      source: { kind: 'leader_instruction', title: '市委主要领导批示', date: shanghai(this.story.now()).slice(0, 10) },
      ...{ title, requirement: `${title}，按期办结。`, closureStandard: STANDARD, grade, contact: demoPersonId('duban.officer') },
      ...{
        issuingLeader: demoPersonId('shuji'),
        leaderInCharge: first === 'hongshi' ? demoPersonId('leader.wang') : this.cast.leaderOf(first),
      },
      ...{ tasks: [order], propose: true, ...more },
    });
    await this.does('duban.head', `批准“${title}”立项`, `/directives/${directiveId}/approval`, { approve: true, reason: '同意立项。' });
    this.directives.set(title, directiveId);
    return new Work(this, title, directiveId);
  }
}

/** One directive, as those who work on it see it. */
export class Work {
  constructor(
    readonly month: Month,
    readonly title: string,
    readonly directiveId: string,
  ) {}

  path(rest: string, taskId?: string): string {
    return `/directives/${this.directiveId}/${taskId === undefined ? '' : `tasks/${taskId}/`}${rest}`;
  }

  async view(login = 'duban.head'): Promise<DirectiveView> {
    return this.month.get<DirectiveView>(login, `/directives/${this.directiveId}`);
  }

  async task(taskId = 't1'): Promise<TaskView> {
    const found = (await this.view()).tasks.find((one) => one.id === taskId);
    if (!found) throw new Error(`${this.title} has no ${taskId}`);
    return found;
  }

  on(login: string, what: string, rest: string, body: unknown = {}): Promise<{ n?: number }> {
    return this.month.does(login, `“${this.title}”${what}`, this.path(rest), body);
  }

  async onTask(login: string, what: string, rest: string, body: unknown = {}, taskId = 't1'): Promise<number> {
    const { n } = await this.month.does(login, `“${this.title}”${what}`, this.path(rest, taskId), body);
    return n ?? 1;
  }

  mayNot(login: string, what: string, rest: string, body: unknown, code: string, taskId = 't1'): Promise<void> {
    return this.month.mayNot(login, `“${this.title}”${what}`, this.path(rest, taskId), body, code);
  }

  receive(login: string, taskId = 't1'): Promise<number> {
    return this.onTask(login, '签收', 'receipt', {}, taskId);
  }

  report(login: string, done: string, percent: number, taskId = 't1'): Promise<number> {
    return this.onTask(login, '反馈进展', 'progress-reports', { done, percent }, taskId);
  }

  async askForClosure(login: string, summary: string, taskId = 't1', more: Record<string, unknown> = {}): Promise<number> {
    const file = await this.month.insist(login, (person) => person.upload('办理结果.txt', 'text/plain', `${this.title}\n${summary}\n`));
    return this.onTask(login, '申请办结', 'closure-request', { summary, evidence: [file], ...more }, taskId);
  }

  sign(login: string, n: number, approve = true, opinion = '同意办结。', taskId = 't1'): Promise<number> {
    return this.onTask(login, approve ? '审核同意' : '审核退回', 'sign-offs', { n, approve, opinion }, taskId);
  }

  /** Waits until a notice of this colour is there. @returns its id */
  async notice(colour: 'blue' | 'orange' | 'red'): Promise<string> {
    const found = await this.month.eventually(`${this.title}: ${colour}`, async () =>
      (await this.task()).notices.find((one) => one.colour === colour),
    );
    return found.id;
  }
}

/** 姓名（职务）. */
export const nameOf = (login: string): string => {
  const { name, title } = demoPerson(login);
  return `${name.zh}（${title.zh}）`;
};
