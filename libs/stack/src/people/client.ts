import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AlertView, ProblemBody } from '@duban/contracts';

export interface Answer<T> {
  status: number;
  body: T;
  etag: string | null;
}

const RECONNECT_MS = 200;

/** `fetch` found nobody, or was broken off: whether the request arrived is unknown. By its name, for errors of another realm. */
export const isBrokenOff = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError';

/** A refusal by the API, as a value the story can look at. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: ProblemBody,
    what: string,
  ) {
    super(
      `${what}: ${status} ${problem.code} ${problem.title}（${problem.detail}） ${JSON.stringify(problem.params ?? problem.errors ?? {})}`,
    );
  }
}

/** One person at the API. Everything the demo does and observes goes through here. */
export class Person {
  constructor(
    private readonly api: string,
    readonly login: string,
    private readonly token: string,
  ) {}

  get authorization(): string {
    return `Bearer ${this.token}`;
  }

  get<T>(path: string): Promise<T> {
    return this.request<T>('GET', path).then((answer) => answer.body);
  }

  /**
   * Sends a command; after a 503 or a broken connection it sends the same request under the same key. By hand: what breaks here is a
   * TypeError, and p-retry retries those of its own list only.
   */
  async post<T>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const key = headers['Idempotency-Key'] ?? randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.request<T>('POST', path, body, { 'Idempotency-Key': key, ...headers });
      } catch (error) {
        const pending = error instanceof Refused ? error.status === 503 : isBrokenOff(error);
        if (!pending || attempt === 5) throw error;
      }
    }
  }

  /** The refusal's code, or null when it was accepted. */
  async refusal(path: string, body: unknown = {}): Promise<string | null> {
    try {
      await this.post(path, body);
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.problem.code;
      throw error;
    }
  }

  async upload(
    name: string,
    mediaType: string,
    content: string,
  ): Promise<{ sha256: string; name: string; mediaType: string; bytes: number }> {
    return this.send('/files', { name, mediaType, content });
  }

  /** Sends a file as a form does. */
  async send<T>(path: string, { name, mediaType, content }: { name: string; mediaType: string; content: string }): Promise<T> {
    const form = new FormData();
    form.set('file', new Blob([content], { type: mediaType }), name);
    const response = await fetch(`${this.api}${path}`, { method: 'POST', body: form, headers: { Authorization: this.authorization } });
    return (await read<T>(response, `${this.login} POST ${path}`)).body;
  }

  /** A file as it is sent, whole. */
  async download(path: string): Promise<{ content: Buffer; headers: Headers }> {
    const response = await fetch(`${this.api}${path}`, { headers: { Authorization: this.authorization } });
    if (!response.ok) throw new Refused(response.status, (await response.json()) as ProblemBody, `${this.login} GET ${path}`);
    return { content: Buffer.from(await response.arrayBuffer()), headers: response.headers };
  }

  /** Follows the person's alerts after the cursor `after` (default: from now on) until `signal` ends it; reconnects with Last-Event-ID. */
  async follow(onAlert: (alert: AlertView) => void, signal: AbortSignal, after?: string): Promise<void> {
    let last = after;
    const parser = createParser({
      onEvent: (event: EventSourceMessage) => {
        last = event.id ?? last;
        if (event.event === 'alert') onAlert(JSON.parse(event.data) as AlertView);
      },
    });
    while (!signal.aborted) {
      try {
        const response = await fetch(`${this.api}/alerts/stream`, {
          headers: { Authorization: this.authorization, Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) },
          signal,
        });
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk, { stream: true }));
      } catch (error) {
        if (!signal.aborted && !isBrokenOff(error)) throw error;
        await sleep(RECONNECT_MS, undefined, { signal }).catch(() => undefined);
      }
      parser.reset();
    }
  }

  private async request<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.api}${path}`, {
      method,
      headers: {
        Authorization: this.authorization,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return read<T>(response, `${this.login} ${method} ${path}`);
  }
}

async function read<T>(response: Response, what: string): Promise<Answer<T>> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (!response.ok) throw new Refused(response.status, body as ProblemBody, what);
  return { status: response.status, body: body as T, etag: response.headers.get('etag') };
}

/** Every item of a paged query. */
export async function everyItem<T>(person: Person, path: string): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const at: string = cursor === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
    const page: { items: T[]; nextCursor: string | null } = await person.get(at);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
