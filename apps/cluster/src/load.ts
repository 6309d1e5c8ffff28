import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventView } from '@duban/contracts';
import type { Client } from './client.js';
import type { People } from './people.js';

const API = '/api/v1';
const DUE_DAYS = 60;
const AGAIN_MS = 200;
/** Beyond it a person would have given up. */
const PATIENCE_MS = 120_000;

/** What a person has to sign for and to report on. */
export interface Duty {
  directiveId: string;
  taskId: string;
  login: string;
}
/** A command that was sent until it was answered. */
interface Sent extends Duty {
  key: string;
  type: 'TaskReceived' | 'ProgressReported';
}
/** What callers saw in a stretch of time. */
export interface Seen {
  answered: number;
  /** First tries that were no success, by status; 0 = no connection, or broken off. */
  refused: Record<string, number>;
  longestMs: number;
  seconds: number;
}

/** People at the proxy who acknowledge and report without a pause, each command under a key of its own until it is answered. */
export class Load {
  readonly sent: Sent[] = [];
  private readonly directives: string[] = [];
  readonly duties: Duty[] = [];
  private running: Promise<unknown> | null = null;
  private ending = false;
  private seen: Seen = nothing();
  private since = 0;
  /** Of each caller: when the command was sent that was answered last. */
  private readonly lastSent: number[] = [];

  constructor(
    private readonly client: Client,
    private readonly people: People,
    private readonly callers: number,
  ) {}

  /** Directives with a task for each caller. */
  async open(count: number): Promise<void> {
    const heads = this.people.heads.slice(0, this.callers);
    await Promise.all(heads.map(({ login }) => this.people.token(login)));
    for (let n = 0; n < count; n += 1) {
      const due = new Date(Date.now() + DUE_DAYS * 86_400_000).toISOString();
      const tasks = heads.map(({ unit }) => ({
        ...{ shape: 'joint', leads: [unit], title: '落实并反馈', closureStandard: '报送结果。', due: { at: due, origin: 'decision' } },
      }));
      const body = {
        source: { kind: 'superior', title: '上级交办', date: new Date().toISOString().slice(0, 10) },
        ...{ title: `核查 ${n + 1}`, requirement: '逐户核查重点企业用电保障情况。', closureStandard: '报送核查报告。' },
        issuingLeader: this.people.idOf('shuji'),
        leaderInCharge: this.people.idOf('leader.li'),
        contact: this.people.idOf('duban.officer'),
        ...{ tasks, propose: true },
      };
      const { directiveId } = await this.post<{ directiveId: string }>('duban.officer', '/directives', body);
      const approval = { approve: true, reason: '同意立项' };
      const { taskIds } = await this.post<{ taskIds: string[] }>('duban.head', `/directives/${directiveId}/approval`, approval);
      this.directives.push(directiveId);
      this.duties.push(...taskIds.map((taskId, at) => ({ directiveId, taskId, login: heads[at]?.login ?? '' })));
    }
  }

  begin(): void {
    const mine = (caller: number): Duty[] => this.duties.filter(({ login }) => login === this.people.heads[caller]?.login);
    this.since = performance.now();
    this.lastSent.push(...Array.from({ length: this.callers }, () => 0));
    this.running = Promise.all(Array.from({ length: this.callers }, (_, caller) => this.call(caller, mine(caller))));
  }

  /** Resolves when each caller has had an answer to what was sent from now on: what one fault has left is over before the next. */
  async settled(): Promise<void> {
    const now = performance.now();
    while (this.lastSent.some((at) => at < now)) await pause(AGAIN_MS);
  }

  /** What was seen since the last time it was asked. */
  look(): Seen {
    const now = performance.now();
    const seen = { ...this.seen, seconds: (now - this.since) / 1000 };
    this.since = now;
    this.seen = nothing();
    return seen;
  }

  async end(): Promise<void> {
    this.ending = true;
    await this.running;
  }

  /** What is wrong with the record, held against what was answered: nothing may be lost, nothing be there twice. */
  async audit(): Promise<{ events: number; wrong: string[] }> {
    const wrong: string[] = [];
    let events = 0;
    for (const id of this.directives) {
      const mine = (await this.events(id)).filter(({ type }) => type === 'TaskReceived' || type === 'ProgressReported');
      const sent = this.sent.filter(({ directiveId }) => directiveId === id);
      events += mine.length;
      if (mine.length !== sent.length) wrong.push(`${id}: ${sent.length} answered, ${mine.length} recorded`);
      const causes = new Set(mine.map(({ causationId }) => causationId));
      if (causes.size !== mine.length) wrong.push(`${id}: ${mine.length - causes.size} recorded twice`);
      for (const type of ['TaskReceived', 'ProgressReported'] as const)
        for (const { taskId } of this.duties.filter(({ directiveId }) => directiveId === id)) {
          const told = sent.filter((one) => one.type === type && one.taskId === taskId).length;
          const kept = mine.filter((one) => one.type === type && one.data['taskId'] === taskId).length;
          if (told !== kept) wrong.push(`${id} ${taskId} ${type}: ${told} answered, ${kept} recorded`);
        }
    }
    return { events, wrong };
  }

  private async call(caller: number, duties: Duty[]): Promise<void> {
    for (let turn = 0; !this.ending; turn += 1) {
      const duty = duties[turn % duties.length];
      if (!duty) throw new Error('a caller without a task');
      const first = turn < duties.length;
      const task = `/directives/${duty.directiveId}/tasks/${duty.taskId}`;
      const key = randomUUID();
      const begun = performance.now();
      if (first) await this.insist(duty.login, `${task}/receipt`, {}, key);
      else await this.insist(duty.login, `${task}/progress-reports`, { done: `按序时进度推进（${turn}）。`, percent: 50 }, key);
      this.lastSent[caller] = begun;
      this.sent.push({ ...duty, key, type: first ? 'TaskReceived' : 'ProgressReported' });
    }
  }

  private async insist(login: string, path: string, body: object, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    const begun = performance.now();
    for (let tries = 1; ; tries += 1) {
      const asked = { token: await this.people.token(login), body, headers };
      const { status, text, headers: said } = await this.client.ask(`${API}${path}`, asked);
      const ms = performance.now() - begun;
      if (status >= 200 && status < 300) {
        this.seen.answered += 1;
        this.seen.longestMs = Math.max(this.seen.longestMs, ms);
        return;
      }
      // each refusal for a time has a code and says when to ask again
      const told = status !== 503 || (said['retry-after'] !== undefined && text.includes('"code"'));
      const how = told ? String(status) : `${status} that does not say when to ask again`;
      if (tries === 1 || !told) this.seen.refused[how] = (this.seen.refused[how] ?? 0) + 1;
      if ((status !== 0 && status !== 502 && status !== 503) || ms > PATIENCE_MS)
        throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
      await pause(AGAIN_MS);
    }
  }

  private async post<T>(login: string, path: string, body: object): Promise<T> {
    const headers = { 'Idempotency-Key': randomUUID() };
    return this.client.json<T>(`${API}${path}`, { token: await this.people.token(login), body, headers });
  }

  private async events(directiveId: string): Promise<EventView[]> {
    const all: EventView[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: string = cursor === '' ? '' : `&after=${encodeURIComponent(cursor)}`;
      const token = await this.people.token('auditor');
      const path = `${API}/directives/${directiveId}/events?limit=200${more}`;
      const page: { items: EventView[]; nextCursor: string | null } = await this.client.json(path, { token });
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    return all;
  }
}

const nothing = (): Seen => ({ answered: 0, refused: {}, longestMs: 0, seconds: 0 });
