import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface Answer {
  /** 0 = no connection, or broken off. */
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}
export interface Ask {
  method?: string;
  token?: string;
  /** An object goes as JSON, a text as a form. */
  body?: object | string;
  headers?: Record<string, string>;
}

const TRY_MS = 30_000;

/** A caller at the proxy that keeps its connections, as browsers and programs do, and trusts the cluster's own certificate. */
export class Client {
  private constructor(
    readonly url: string,
    private readonly agent: Agent,
  ) {}

  static async open(url: string, authority: string): Promise<Client> {
    return new Client(url, new Agent({ ca: await readFile(authority), keepAlive: true, maxSockets: 64 }));
  }

  close(): void {
    this.agent.destroy();
  }

  private headers({ token, body, headers }: Ask): Record<string, string> {
    const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json';
    return {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': type }),
      ...headers,
    };
  }

  /** A body that is sent as it is, such as a form with a file. */
  raw(path: string, method: string, headers: Record<string, string>, body: Buffer | string | undefined): Promise<Answer> {
    return new Promise((resolve) => {
      const broken = (): void => resolve({ status: 0, headers: {}, text: '' });
      const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
      const asked = request(`${this.url}${path}`, { method, agent: this.agent, headers: { ...headers, ...length }, timeout: TRY_MS });
      asked.once('error', broken);
      asked.once('timeout', () => asked.destroy());
      asked.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.once('error', broken);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      asked.end(body);
    });
  }

  ask(path: string, ask: Ask = {}): Promise<Answer> {
    const body = typeof ask.body === 'object' ? JSON.stringify(ask.body) : ask.body;
    return this.raw(path, ask.method ?? (ask.body === undefined ? 'GET' : 'POST'), this.headers(ask), body);
  }

  /** @throws Error when the answer is no success */
  async json<T>(path: string, ask: Ask = {}): Promise<T> {
    const { status, text } = await this.ask(path, ask);
    if (status < 200 || status > 299) throw new Error(`${ask.method ?? ''} ${path}: ${status} ${text.slice(0, 500)}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  /** An answer that comes piece by piece. @throws Error when there is none */
  stream(path: string, ask: Ask, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      // a connection of its own: it holds it for as long as it is open
      const asked = request(`${this.url}${path}`, { headers: this.headers(ask), agent: this.agent, signal });
      asked.once('error', reject);
      asked.once('response', resolve);
      asked.end();
    });
  }
}
