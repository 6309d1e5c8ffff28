import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@duban/domain';
import type { Clock } from '@duban/platform';
import { shanghai, type Cast, type Person } from '@duban/stack';
import type { Days } from './days.js';

const POLL_MS = 60;
/** Real time that a busy machine is given before something counts as never seen. */
const PATIENCE_MS = 60_000;
/** Further ahead than any wait within the past that is passed through quickly. */
const LONGEST_WAIT_MS = 10 * 60_000;

/** What everybody who makes the city shares: its people, its time, what has been done. */
export class City {
  /** Acts that were accepted. */
  acts = 0;
  dispatched = 0;
  private readonly directives = new Map<string, string>();

  constructor(
    readonly cast: Cast,
    private readonly clock: Clock,
    readonly days: Days,
    readonly progress: (line: string) => void,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  /** @throws when that is a day to come: nothing is planned beyond the past */
  async reach(at: Instant): Promise<void> {
    const ms = this.clock.realMsUntil(at);
    if (ms > LONGEST_WAIT_MS) throw new Error(`planned for ${shanghai(at)}, which is still to come`);
    if (ms > 0) await pause(ms);
  }

  /** @throws when it was not seen though the time has come */
  async eventually<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`never seen: ${what}（${shanghai(this.now())}）`);
      await pause(POLL_MS);
    }
  }

  /** One act of one person. @throws Refused with what was refused: the making ends with it */
  async act<T>(login: string, path: string, body: unknown = {}): Promise<T> {
    const { body: answer } = await (await this.person(login)).post<T>(path, body);
    this.acts += 1;
    return answer;
  }

  person(login: string): Promise<Person> {
    return this.cast.person(login);
  }

  say(line: string): void {
    this.progress(`${shanghai(this.now()).slice(0, 10)} ${line}`);
  }

  registered(title: string, directiveId: string): void {
    this.directives.set(title, directiveId);
    this.dispatched += 1;
  }

  /** Waits for it: on a busy machine the list of one meeting may still be on its way when the next one is read. */
  directiveOf(title: string): Promise<string> {
    return this.eventually(`a directive called ${title}`, async () => this.directives.get(title));
  }
}
