import type { Config, Progress } from '@duban/platform';
import { Cast } from '../demo/cast.js';
import type { RunningStack } from '../start/stack.js';
import { Field } from './field.js';
import { Floor } from './floor.js';
import type { Figure, Figures } from './report.js';
import { percentile, rateOf, together, type Load } from './sample.js';

const CALLERS = [1, 8, 32];
const DIRECTIVES = [1, 8];
/** By callers: enough for a p99 where there are many, few enough that two cores end in time. */
const REQUESTS: Record<number, number> = { 1: 120, 8: 400, 32: 960 };
const CAP_MS = 4_000;
const FAN_OUTS = 9;
const WARM_UP: Load = { callers: 8, requests: 160, capMs: 3_000 };

const loadOf = (callers: number, share = 1): Load => ({
  callers,
  requests: Math.ceil((REQUESTS[callers] ?? 200) * share),
  capMs: CAP_MS * share,
});

/** The acknowledgements between two halves of the floor: what else the machine does weighs on both sides alike. */
const compare = async (field: Field, floor: Floor, callers: number, directives: number): Promise<Figure & { elapsedMs: number }> => {
  const opened = await field.open(directives);
  const runs = await floor.open(directives);
  const before = await runs.measure(loadOf(callers, 0.5));
  const { sample, receipts, events } = await field.acknowledge(opened, loadOf(callers));
  const after = await runs.measure(loadOf(callers, 0.5));
  await runs.close();
  const rate = rateOf(sample);
  const under = rateOf(together(before, after));
  return {
    callers,
    directives,
    http: { ...rate, receipts, progressReports: rate.requests - receipts, events, msPerEvent: sample.elapsedMs / events },
    floor: under,
    ratio: rate.perSecond / under.perSecond,
    elapsedMs: sample.elapsedMs,
  };
};

/** Measures on a stack that is up. @throws when a request is refused or an answer never comes: then there is nothing to report. */
export const measure = async (
  stack: RunningStack,
  config: Config,
  progress: Progress,
): Promise<Pick<Figures, 'capMs' | 'rates' | 'fanOut' | 'appended'>> => {
  progress('登录 / signing in …');
  const field = await Field.signIn(new Cast(stack), Math.max(...CALLERS));
  const floor = await Floor.start({ ...config.temporal, address: stack.state.temporalAddress });
  try {
    progress('预热 / warming up …');
    await field.acknowledge(await field.open(2), WARM_UP);
    const runs = await floor.open(2);
    await runs.measure(WARM_UP);
    await runs.close();
    await field.fanOut();

    const rates: Figure[] = [];
    let elapsedMs = 0;
    for (const directives of DIRECTIVES) {
      for (const callers of CALLERS) {
        progress(`callers ${callers}, directives ${directives} …`);
        const { elapsedMs: took, ...figure } = await compare(field, floor, callers, directives);
        rates.push(figure);
        elapsedMs += took;
      }
    }
    progress('fan-out …');
    const ms: number[] = [];
    for (let at = 0; at < FAN_OUTS; at += 1) ms.push(await field.fanOut());
    const events = rates.reduce((sum, { http }) => sum + http.events, 0);
    return {
      capMs: CAP_MS,
      rates,
      fanOut: { departments: field.departments.length, ms, medianMs: percentile(ms, 50) },
      appended: { events, elapsedMs, msPerEvent: elapsedMs / events },
    };
  } finally {
    await floor.stop();
  }
};
