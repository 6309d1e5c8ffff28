import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DepartmentView, DirectiveView, EventView } from '@duban/contracts';
import { isBrokenOff, Person } from '@duban/stack';
import { demoRegistration } from '@duban/testing/demo-city';
import type { DubanChild } from '../start/duban-child.spec-support.js';

/** One try of a request: `status` 0 = no connection, or broken off. */
export interface Try {
  status: number;
  ms: number;
  retryAfter: string | null;
  code: string | null;
}

export interface Answered {
  path: string;
  login: string;
  key: string;
  body: unknown;
  tries: Try[];
}

export interface Duty {
  directiveId: string;
  taskId: string;
  login: string;
}

/** Beyond it a client would have given up: each single try must be answered by then. */
const TRY_MS = 30_000;
const PATIENCE_MS = 120_000;
const DUE = { at: '2020-03-31T16:00:00.000Z', origin: 'decision' };

/** The people of the demo city as careful clients: the same request under the same key until there is an answer. */
export class Office {
  constructor(readonly duban: DubanChild) {}

  async person(login: string): Promise<Person> {
    const { apiUrl } = await this.duban.state();
    return new Person(`${apiUrl}/api/v1`, login, await this.duban.token(login));
  }

  /** Departments with a head to sign in as. */
  async departments(count: number): Promise<string[]> {
    const { items } = await this.duban.request<{ items: DepartmentView[] }>('duban.officer', 'GET', '/departments');
    const doers = items.filter(({ kind }) => kind === 'department' || kind === 'district').map(({ id }) => id);
    await Promise.all(doers.slice(0, count).map((id) => this.duban.token(`${id}.head`)));
    return doers.slice(0, count);
  }

  /** A directive that is registered and approved. */
  async approved(title: string): Promise<string> {
    const { directiveId } = await this.duban.request<{ directiveId: string }>('duban.officer', 'POST', '/directives', {
      ...demoRegistration,
      title,
    });
    await this.duban.request('duban.officer', 'POST', `/directives/${directiveId}/proposal`, {});
    await this.duban.request('duban.head', 'POST', `/directives/${directiveId}/approval`, { approve: true, reason: '同意立项' });
    return directiveId;
  }

  dispatchBody(departments: readonly string[]): object {
    const task = (lead: string) => ({ shape: 'joint', leads: [lead], title: '落实并反馈', closureStandard: '报送结果。', due: DUE });
    return { tasks: departments.map(task) };
  }

  /** Directives with a task for each department, each waiting for its receipt. */
  async duties(directives: number, departments: readonly string[]): Promise<Duty[]> {
    const opened = await Promise.all(
      Array.from({ length: directives }, async (_, n) => {
        const directiveId = await this.approved(`故障演练 ${n}`);
        const { taskIds } = await this.duban.request<{ taskIds: string[] }>(
          'duban.officer',
          'POST',
          `/directives/${directiveId}/tasks`,
          this.dispatchBody(departments),
        );
        return taskIds.map((taskId, at) => ({ directiveId, taskId, login: `${departments[at]}.head` }));
      }),
    );
    return opened.flat();
  }

  receipt({ directiveId, taskId, login }: Duty): Promise<Answered> {
    return this.insist(login, `/directives/${directiveId}/tasks/${taskId}/receipt`);
  }

  /** @throws Error when an answer is neither a success nor "later", or none comes in two minutes. */
  async insist(login: string, path: string, body: unknown = {}, key: string = randomUUID()): Promise<Answered> {
    const tries: Try[] = [];
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const startedAt = performance.now();
      const { answer, ...one } = await this.once(login, path, body, key);
      tries.push({ ...one, ms: performance.now() - startedAt });
      if (one.status >= 200 && one.status < 300) return { path, login, key, body: answer, tries };
      if (one.status !== 0 && one.status !== 503) throw new Error(`${path}: ${one.status} ${one.code}`);
      await pause(200);
    }
    throw new Error(`${path}: no answer: ${JSON.stringify(tries)}`);
  }

  private async once(login: string, path: string, body: unknown, key: string): Promise<Omit<Try, 'ms'> & { answer: unknown }> {
    try {
      const { apiUrl } = await this.duban.state();
      const response = await fetch(`${apiUrl}/api/v1${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${await this.duban.token(login)}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TRY_MS),
      });
      const answer = (await response.json()) as { code?: string };
      return { status: response.status, retryAfter: response.headers.get('retry-after'), code: answer.code ?? null, answer };
    } catch (error) {
      // an API that is being killed breaks connections off: the client knows nothing
      if (isBrokenOff(error)) return { status: 0, retryAfter: null, code: null, answer: null };
      throw error;
    }
  }

  view(directiveId: string): Promise<DirectiveView> {
    return this.duban.request<DirectiveView>('duban.officer', 'GET', `/directives/${directiveId}`);
  }

  async events(directiveId: string): Promise<EventView[]> {
    const all: EventView[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more = cursor === '' ? '' : `&after=${encodeURIComponent(cursor)}`;
      const page: { items: EventView[]; nextCursor: string | null } = await this.duban.request(
        'auditor',
        'GET',
        `/directives/${directiveId}/events?limit=200${more}`,
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    return all;
  }

  async isIntact(directiveId: string): Promise<boolean> {
    return (await this.duban.request<{ intact: boolean }>('auditor', 'GET', `/directives/${directiveId}/verification`)).intact;
  }
}
