import { Injectable } from '@nestjs/common';

/** Requests of one person at work at once in this process, of each kind, while nobody else has any. */
const ALONE = 8;
/** While somebody else is at work too: whoever asks a hundred times as much is not answered a hundred times as often at their cost. */
const BESIDE_OTHERS = 2;
/** Longer nobody waits in their own line: asked again later it is answered sooner than it would be now. */
const LONGEST_WAIT_MS = 10_000;
/** Somebody who asked so lately asks again: pages ask in bursts. */
const LATELY_MS = 3_000;

interface Person {
  lines: Map<string, Line>;
  /** On the monotonic clock. */
  askedAt: number;
}

interface Waiting {
  begin: () => void;
}

interface Line {
  active: number;
  waiting: Set<Waiting>;
}

/**
 * 公平排队: each person has a line of their own, in which requests wait for the person's own earlier ones; nobody waits in another's. Reading
 * and acting are two lines, so that a page does not wait for a slow act. Each process keeps its own lines: what is shared out is its
 * processor. What a person may ask in all, over every process, is limited elsewhere.
 */
@Injectable()
export class FairTurns {
  /** Monotonic, in ms. */
  now = (): number => performance.now();
  /** In the order of their last request. */
  private readonly people = new Map<string, Person>();

  /**
   * Waits for the person's turn.
   * @param gone called with what is to be run when the request is given up: it then waits no more
   * @returns ends the turn; more than once is the same as once. null = given up while waiting, or waited for too long
   */
  async take(person: string, kind: string, gone: (leave: () => void) => void): Promise<(() => void) | null> {
    const line = this.lineOf(person, kind);
    if (line.active < this.most(person)) line.active += 1;
    else if (!(await waited(line, gone))) return null;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      line.active -= 1;
      this.next(person, line);
    };
  }

  private lineOf(person: string, kind: string): Line {
    const now = this.now();
    const { lines } = this.people.get(person) ?? { lines: new Map<string, Line>() };
    this.people.delete(person);
    this.people.set(person, { lines, askedAt: now });
    const line = lines.get(kind) ?? { active: 0, waiting: new Set<Waiting>() };
    lines.set(kind, line);
    this.forget(now);
    return line;
  }

  /** Those who have nothing under way and have not asked for a while; the first is whoever asked longest ago. */
  private forget(now: number): void {
    for (const [person, { lines, askedAt }] of this.people) {
      if (now - askedAt < LATELY_MS) return;
      if ([...lines.values()].every(({ active, waiting }) => active === 0 && waiting.size === 0)) this.people.delete(person);
    }
  }

  private most(person: string): number {
    return this.people.size > (this.people.has(person) ? 1 : 0) ? BESIDE_OTHERS : ALONE;
  }

  private next(person: string, line: Line): void {
    this.forget(this.now());
    for (const waiting of line.waiting) {
      if (line.active >= this.most(person)) return;
      line.waiting.delete(waiting);
      line.active += 1;
      waiting.begin();
    }
  }
}

const waited = (line: Line, gone: (leave: () => void) => void): Promise<boolean> =>
  new Promise((resolve) => {
    const leave = (): void => {
      clearTimeout(timer);
      if (line.waiting.delete(waiting)) resolve(false);
    };
    const timer = setTimeout(leave, LONGEST_WAIT_MS).unref();
    const waiting: Waiting = {
      begin: () => {
        clearTimeout(timer);
        resolve(true);
      },
    };
    line.waiting.add(waiting);
    gone(leave);
  });
