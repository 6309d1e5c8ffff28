import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** No timer is set further off than this; what lies beyond is asked for again when it fires. */
const LONGEST_SLEEP_MS = 30 * 86_400_000;

/**
 * The one timer of a run. It is set anew only when the wanted time moves earlier: a timer that fires too early costs one empty
 * batch, while a timer per interaction costs two events each.
 */
export class Alarm {
  fired = false;
  private ringsAtMs = Infinity;
  private scope: CancellationScope | null = null;

  /** @param atMs workflow time, in ms since 1970; null = nothing to wait for. @param summary for operators, without personal data. */
  set(atMs: number | null, summary: string): void {
    if (this.fired || atMs === null || atMs >= this.ringsAtMs) return;
    this.scope?.cancel();
    const ms = Math.min(Math.max(1, Math.ceil(atMs - Date.now())), LONGEST_SLEEP_MS);
    this.ringsAtMs = Date.now() + ms;
    const scope = new CancellationScope();
    this.scope = scope;
    scope
      .run(() => sleep(ms, { summary }))
      .then(() => {
        this.fired = true;
        this.ringsAtMs = Infinity;
        this.scope = null;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  /** Answers whether it has rung since it was last asked. */
  take(): boolean {
    const rang = this.fired;
    this.fired = false;
    return rang;
  }
}
