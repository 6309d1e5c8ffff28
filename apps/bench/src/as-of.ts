import type { DirectiveView } from '@duban/contracts';
import { say } from '@duban/stack';
import { percentile, rateOf, underLoad } from './sample.js';
import { MOST_CALLERS, type Stage } from './stage.js';
import { sayJson } from './table.js';

const EVENTS = 5_000;
const LOOKS = 200;

/** 回放: a directive with a long history, looked at as of instants over its whole life, one at a time. */
export const benchAsOf = async (stage: Stage): Promise<void> => {
  const { field, progress } = stage;
  progress(`a directive of ${EVENTS} events …`);
  const [directive] = await field.open(1);
  if (!directive) throw new Error('no directive');
  const path = `/directives/${directive.directiveId}`;
  const officer = await stage.cast.person('duban.officer');
  const { version } = await officer.get<DirectiveView>(path);
  const written = await field.acknowledge([directive], { callers: MOST_CALLERS, requests: EVENTS - version, capMs: 120_000 });
  const view = await officer.get<DirectiveView>(path);
  // a second after the registration, which is known only once it is recorded
  const from = Date.parse(view.registeredAt) + 1_000;
  const span = Date.parse(view.asOf) - from;
  progress('as of …');
  const sample = await underLoad({ callers: 1, requests: LOOKS, capMs: 60_000 }, async (_, turn) => {
    // spread over the whole life, not in order
    const at = new Date(from + span * ((turn * 0.618034) % 1)).toISOString();
    await officer.get<DirectiveView>(`${path}?asOf=${encodeURIComponent(at)}`);
  });
  const { p50Ms, p99Ms, requests } = rateOf(sample);
  say();
  say(`按时点回放 / a directive of ${view.version} events as of ${requests} instants over its life, through HTTP, one at a time:`);
  say(`  p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, most ${percentile(sample.latenciesMs, 100).toFixed(1)} ms`);
  sayJson('as-of', { events: view.version, looks: requests, p50Ms, p99Ms, writtenPerSecond: rateOf(written.sample).perSecond });
};
