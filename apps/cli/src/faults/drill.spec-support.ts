import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { expect } from '@jest/globals';
import type { AlertView } from '@duban/contracts';
import { createPool } from '@duban/platform';
import { everyItem } from '@duban/stack';
import { seen } from '@duban/testing/seen';
import { type DubanChild } from '../start/duban-child.spec-support.js';
import { Office, type Answered, type Duty, type Try } from './office.spec-support.js';

const DIRECTIVES = 5;
export const DEPARTMENTS = 10;
/** A single try is answered by then: 15 s of the gateway, and what signing in and waiting for a connection may take before. */
export const BOUND_MS = 20_000;
export interface Round {
  duties: Duty[];
  /** A directive that is being dispatched while the fault happens: its alerts must arrive, once. */
  bystander: string;
  answers: Promise<Answered[]>;
  /** When so many of the acknowledgements have been answered: how many have not. */
  after(answered: number): Promise<number>;
  dispatch: Promise<Answered>;
  followed: Map<string, string[]>;
}

export interface Asked {
  status: number;
  retryAfter: string | null;
  text: string;
  ms: number;
}

export interface DrillOptions {
  /** Connections of each process' main pool. */
  pool: number;
  /** Prints what was seen. */
  reporting: boolean;
}

/** One fault after another on a running stack: what is on its way when it happens, and what must be true when it is over. */
export class Drill {
  readonly office: Office;
  departments: string[] = [];
  private unfollow = new AbortController();

  constructor(
    private readonly duban: DubanChild,
    private readonly options: DrillOptions,
  ) {
    this.office = new Office(duban);
  }

  async prepare(): Promise<void> {
    this.departments = await this.office.departments(DEPARTMENTS);
  }

  /** Ends what a round still listens to. */
  end(): void {
    this.unfollow.abort();
  }

  /** 50 acknowledgements and a dispatch, all on their way at once. @param begun waited for before they are sent */
  async underway(begun?: () => Promise<void>): Promise<Round> {
    const { office, departments } = this;
    const duties = await office.duties(DIRECTIVES, departments);
    const bystander = await office.approved('故障中交办');
    this.unfollow = new AbortController();
    const followed = new Map<string, string[]>();
    for (const department of departments.slice(0, 3)) {
      const login = `${department}.head`;
      const told: string[] = [];
      followed.set(login, told);
      void (await this.office.person(login)).follow(({ id }) => void told.push(id), this.unfollow.signal, '0');
    }
    await begun?.();
    let answered = 0;
    const heard = new EventEmitter();
    const answers = duties.map(async (duty) => {
      const answer = await office.receipt(duty);
      answered += 1;
      heard.emit('answer');
      return answer;
    });
    return {
      duties,
      bystander,
      answers: Promise.all(answers),
      after: async (count) => {
        while (answered < count) await once(heard, 'answer');
        return duties.length - answered;
      },
      dispatch: office.insist('duban.officer', `/directives/${bystander}/tasks`, office.dispatchBody(departments)),
      followed,
    };
  }

  /** Nothing lost, nothing twice, everything answered within bounds; and the same key gets the first answer. */
  async settled(fault: string, round: Round): Promise<void> {
    const { office } = this;
    const { duties } = round;
    const answers = await round.answers;
    const tries = [...answers, await round.dispatch].flatMap((answer) => answer.tries);
    expect(tries.filter((one) => one.status === 503 && !/^[1-9]\d*$/.test(one.retryAfter ?? ''))).toEqual([]);
    expect(Math.max(...tries.map((one) => one.ms))).toBeLessThan(BOUND_MS);

    const ids = [...new Set(duties.map(({ directiveId }) => directiveId))];
    const events = (await Promise.all(ids.map((id) => office.events(id)))).flat();
    const receipts = events.filter(({ type }) => type === 'TaskReceived');
    expect(receipts).toHaveLength(DIRECTIVES * DEPARTMENTS);
    expect(new Set(receipts.map(({ causationId }) => causationId)).size).toBe(receipts.length);
    expect(receipts.map(({ stream, data }) => `${stream} ${String(data['taskId'])}`).sort()).toEqual(
      duties.map(({ directiveId, taskId }) => `directive/${directiveId} ${taskId}`).sort(),
    );
    // registered, proposed, approved, a dispatch for each task, and the receipts: nothing else
    expect(events).toHaveLength(DIRECTIVES * (3 + DEPARTMENTS) + receipts.length);
    for (const id of [...ids, round.bystander]) expect(await office.isIntact(id)).toBe(true);
    expect((await office.events(round.bystander)).filter(({ type }) => type === 'TaskDispatched')).toHaveLength(DEPARTMENTS);

    const again = await Promise.all(answers.map(({ login, path, key }) => office.insist(login, path, {}, key)));
    expect(again.map(({ body }) => body)).toEqual(answers.map(({ body }) => body));
    expect((await Promise.all(ids.map((id) => office.events(id)))).flat()).toHaveLength(events.length);

    for (const [login, told] of round.followed) await this.shownOnce(login, told, round.bystander);
    await this.withoutLeaks();
    if (this.options.reporting) report(fault, tries);
  }

  /** The list has each alert delivered, and who followed the stream saw each once. */
  private async shownOnce(login: string, told: readonly string[], bystander: string): Promise<void> {
    const person = await this.office.person(login);
    const alerts = await seen('every alert delivered', 60_000, async () => {
      const all = await everyItem<AlertView>(person, '/alerts?limit=200');
      const mine = all.filter(({ directiveId }) => directiveId === bystander);
      return mine.length > 0 && all.every(({ deliveredAt }) => deliveredAt !== null) ? all : null;
    });
    await seen('every alert on the stream', 30_000, async () => told.length >= alerts.length);
    expect([...told].sort()).toEqual(alerts.map(({ id }) => id).sort());
  }

  /** A request that changes nothing that was there before, and what a client without patience makes of its answer. */
  async ask(path = '/tasks?limit=5', body?: object, login = 'duban.head'): Promise<Asked> {
    const { apiUrl } = await this.duban.state();
    const begun = performance.now();
    const response = await fetch(`${apiUrl}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Bearer ${await this.duban.token(login)}`,
        ...(body ? { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(BOUND_MS),
    });
    const text = await response.text();
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text, ms: performance.now() - begun };
  }

  /** What the process says of itself while its servers are away: it lives, and is degraded or not ready. */
  async health(): Promise<{ live: number; ready: number } & Record<string, unknown>> {
    const { apiUrl } = await this.duban.state();
    const [live, ready] = await Promise.all(['live', 'ready'].map((name) => fetch(`${apiUrl}/api/v1/health/${name}`)));
    if (!live || !ready) throw new Error('two were asked');
    const body = (await ready.json()) as Record<string, unknown>;
    return { ...body, live: live.status, ready: ready.status };
  }

  /** Connections as PostgreSQL sees them, by part. */
  async connections(): Promise<{ part: string; count: number; waiting: number; stuck: number }[]> {
    const { databaseUrl } = await this.duban.state();
    const pool = createPool({ url: databaseUrl, applicationName: 'faults', max: 1 });
    try {
      const { rows } = await pool.query<{ part: string; count: number; waiting: number; stuck: number }>(
        `select application_name as part, count(*)::int as count, count(*) filter (where wait_event_type = 'Lock')::int as waiting,
                count(*) filter (where state like 'idle in transaction%' and state_change < now() - interval '5 s')::int as stuck
           from pg_stat_activity where datname = current_database() and application_name like 'duban-%' group by 1`,
      );
      return rows;
    } finally {
      await pool.end();
    }
  }

  /** Whatever went wrong before, each part has its pools, and a connection or two that only listen. */
  private async withoutLeaks(): Promise<void> {
    const { pool } = this.options;
    const most: Record<string, number> = {
      'duban-api': pool + 2,
      'duban-api-read': 10,
      'duban-api-past': 2,
      'duban-worker': pool,
      'duban-worker-loops': 8,
      'duban-worker-exports': 2,
    };
    const rows = await this.connections();
    expect(rows.filter(({ part, count, stuck }) => stuck > 0 || count > (most[part] ?? 0))).toEqual([]);
  }
}

const report = (fault: string, tries: readonly Try[]): void => {
  const count = (status: number): number => tries.filter((one) => one.status === status).length;
  const longest = Math.round(Math.max(...tries.map(({ ms }) => ms)));
  const retried = tries.length - (DIRECTIVES * DEPARTMENTS + 1);
  process.stdout.write(
    `${fault}: ${tries.length} tries, ${retried} retried (503 ${count(503)}, broken off ${count(0)}), longest ${longest} ms\n`,
  );
};
