/** What a number of callers saw together. */
export interface Sample {
  /** Real ms from the first request to the last answer. */
  elapsedMs: number;
  /** Real ms of each request, as its caller saw it. */
  latenciesMs: number[];
}

export interface Load {
  callers: number;
  /** No more requests than this in all. */
  requests: number;
  /** No request begins later than this (real ms). */
  capMs: number;
}

/** Each caller sends its next request when its last one was answered. `turn` counts a caller's own requests from 0. */
export const underLoad = async (load: Load, request: (caller: number, turn: number) => Promise<unknown>): Promise<Sample> => {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  let sent = 0;
  const call = async (caller: number): Promise<void> => {
    for (let turn = 0; sent < load.requests && performance.now() - startedAt < load.capMs; turn += 1) {
      sent += 1;
      const at = performance.now();
      await request(caller, turn);
      latenciesMs.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: load.callers }, (_, caller) => call(caller)));
  return { elapsedMs: performance.now() - startedAt, latenciesMs };
};

/** Two samples taken one after the other, with something else between them. */
export const together = (a: Sample, b: Sample): Sample => ({
  elapsedMs: a.elapsedMs + b.elapsedMs,
  latenciesMs: [...a.latenciesMs, ...b.latenciesMs],
});

/** Nearest rank; NaN of nothing. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
};

export interface Rate {
  requests: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export const rateOf = ({ elapsedMs, latenciesMs }: Sample): Rate => ({
  requests: latenciesMs.length,
  perSecond: (latenciesMs.length / elapsedMs) * 1000,
  p50Ms: percentile(latenciesMs, 50),
  p99Ms: percentile(latenciesMs, 99),
});
