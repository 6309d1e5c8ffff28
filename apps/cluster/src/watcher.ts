import { setTimeout as pause } from 'node:timers/promises';
import type { ChangesView } from '@duban/contracts';
import type { Client } from './client.js';
import type { People } from './people.js';

const STREAM = '/api/v1/changes/stream';
const LOGIN = 'duban.officer';
const AGAIN_MS = 100;

/** A page that stays open: it follows the changes, comes back wherever it is cut off, and must have seen each number once. */
export class Watcher {
  private readonly numbers: number[] = [];
  private readonly ending = new AbortController();
  private readonly done: Promise<void>;
  private last: string | null = null;
  /** How often it was cut off, and how often it was refused when it came back. */
  cuts = 0;
  refused = 0;

  constructor(
    private readonly client: Client,
    private readonly people: People,
    /** Where it begins. */
    private readonly from: number,
  ) {
    this.last = String(from);
    this.done = this.follow();
  }

  static async start(client: Client, people: People): Promise<Watcher> {
    const token = await people.token(LOGIN);
    return new Watcher(client, people, (await client.json<ChangesView>('/api/v1/changes', { token })).next);
  }

  /** Ends when everything that is numbered was seen. @returns what was missed or seen twice, and how many there were */
  async end(ms: number): Promise<{ seen: number; wrong: string[] }> {
    const expected = await this.expected();
    for (const until = Date.now() + ms; this.numbers.length < expected.length && Date.now() < until;) await pause(AGAIN_MS);
    this.ending.abort();
    await this.done;
    const seen = new Set(this.numbers);
    const wrong: string[] = [];
    const missed = expected.filter((seq) => !seen.has(seq)).length;
    if (missed > 0) wrong.push(`${missed} changes were never seen on the stream`);
    if (seen.size !== this.numbers.length) wrong.push(`${this.numbers.length - seen.size} changes were seen twice on the stream`);
    return { seen: seen.size, wrong };
  }

  private async expected(): Promise<number[]> {
    const found: number[] = [];
    for (let since = this.from, more = true; more;) {
      const token = await this.people.token(LOGIN);
      const page = await this.client.json<ChangesView>(`/api/v1/changes?since=${since}`, { token });
      found.push(...page.items.map(({ seq }) => seq));
      ({ next: since, more } = page);
    }
    return found;
  }

  private async follow(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        const token = await this.people.token(LOGIN);
        const headers = { Accept: 'text/event-stream', 'Last-Event-ID': this.last ?? '' };
        const response = await this.client.stream(STREAM, { token, headers }, signal);
        if (response.statusCode !== 200) {
          this.refused += 1;
          response.destroy();
        } else {
          let text = '';
          for await (const chunk of response.setEncoding('utf8')) text = this.read(text + String(chunk));
          this.cuts += 1;
        }
      } catch {
        if (!signal.aborted) this.cuts += 1;
      }
      if (!signal.aborted) await pause(AGAIN_MS);
    }
  }

  /** @returns what is not a whole message yet */
  private read(text: string): string {
    const messages = text.split('\n\n');
    const rest = messages.pop() ?? '';
    for (const message of messages) {
      const id = /^id: (\d+)$/m.exec(message)?.[1];
      if (id === undefined) continue;
      this.last = id;
      if (/^event: change$/m.test(message)) this.numbers.push(Number(id));
    }
    return rest;
  }
}
