/** A step of the story that must really have been seen through the API. */
export interface Step {
  id: string;
  zh: string;
  en: string;
  seen: string | null;
  failed: string | null;
}

/** What the demo promises; it ends well only when every promise was observed. */
export class Checks {
  private readonly steps = new Map<string, Step>();
  private readonly counts = new Map<string, number>();

  promise(id: string, zh: string, en: string): void {
    this.steps.set(id, { id, zh, en, seen: null, failed: null });
  }

  /** Records what was seen. A promise that was never made is a mistake of the script itself. */
  seen(id: string, evidence: string): void {
    this.step(id).seen = evidence;
  }

  /** @throws when `held` is false, with what was seen instead. */
  require(id: string, held: boolean, evidence: string): void {
    if (!held) throw new Error(`${id}: ${evidence}`);
    this.seen(id, evidence);
  }

  /** Counts something that is promised as a number; judged at the end by `requireCount`. */
  count(id: string): void {
    this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
  }

  requireCount(id: string, least: number, evidence: (n: number) => string): void {
    const n = this.counts.get(id) ?? 0;
    this.require(id, n >= least, evidence(n));
  }

  failed(id: string, error: unknown): void {
    this.step(id).failed = error instanceof Error ? error.message : String(error);
  }

  all(): Step[] {
    return [...this.steps.values()];
  }

  get held(): boolean {
    return this.all().every((step) => step.seen !== null && step.failed === null);
  }

  private step(id: string): Step {
    const step = this.steps.get(id);
    if (!step) throw new Error(`the demo never promised ${id}`);
    return step;
  }
}
